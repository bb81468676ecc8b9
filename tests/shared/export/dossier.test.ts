import { describe, expect, it } from 'vitest';
import { dossier } from '../../../shared/export/dossier.ts';
import { dossierHtmlExporter } from '../../../shared/export/dossier-html.ts';
import { dossierJsonExporter } from '../../../shared/export/dossier-json.ts';
import {
  article,
  draftInput,
  factCheckInput,
  hash,
  input,
  levyReview,
  secretCitation,
  secretComment,
  secretSource,
  stringsIn,
} from './export-input.ts';

/** Strings that say nothing: kinds and formats that open sources have too. */
const common = new Set(['interview', 'timestamp', 'text/plain', '']);

describe('dossier', () => {
  it('tells every claim with its text, decision, person, time, sources and locators', () => {
    const report = dossier(input);
    expect(report.claims.map(({ text, status, required }) => [text, status, required])).toEqual([
      ['14 votes to 9', 'verified', true],
      ['4.5 per cent', 'verified', true],
      ['two years', 'waived', true],
    ]);
    expect(report.claims[0]?.decision).toEqual({
      state: 'verified',
      by: { name: 'Rosa Lindqvist', role: 'Desk editor' },
      at: '2026-03-03T10:00:00.000Z',
    });
    expect(report.claims[0]?.citations).toMatchObject([
      {
        source: 'S1',
        locator: { label: 'page', value: '4' },
        excerpt: 'INTERNAL-EXCERPT fourteen to nine',
      },
      { source: 'S2', confidential: true },
    ]);
  });

  it('tells how a fact check rates its claims, and nothing of that in any other article', () => {
    const report = dossier(factCheckInput);
    expect(report.article.isFactCheck).toBe(true);
    expect(report.claims.map(({ review }) => review)).toEqual([levyReview, null, null]);
    const page = dossierHtmlExporter.render(factCheckInput).content;
    for (const words of [
      'Fact check: rates claims for readers',
      'Rated for readers: Mostly false (2, where 1 is worst and 5 best)',
      'Because: The council has 23 seats; nine voted against.',
      'Claimed by Ana Berisha, Skipper, https://boats.example/berisha',
      'Appeared: 2026-02-20, https://council.example/levy?a=1&#x26;b=2',
    ]) {
      expect(page).toContain(words);
    }
    const { article: marked } = factCheckInput;
    const unmarked = { ...factCheckInput, article: { ...marked, isFactCheck: false } };
    expect(dossier(unmarked).claims[0]?.review).toBeNull();
    expect(dossierHtmlExporter.render(unmarked).content).not.toContain('Rated for readers');
  });

  it('names the content, its sign-off and the end of the audit log', () => {
    expect(dossier(input)).toMatchObject({
      contentHash: hash('a'),
      approved: true,
      signOffs: [{ by: { name: 'Emil Okonjo' }, contentHash: hash('a') }],
      audit: { records: 1, head: hash('9') },
    });
  });

  it('tells the checklist, also answers to items that left it', () => {
    expect(dossier(input).checklist.map(({ text, state }) => [text, state])).toEqual([
      ['Names are spelt as their bearers spell them', 'ticked'],
      ['INTERNAL-ITEM sums work out', 'detectors'],
      ['INTERNAL-CHECK an item that left the template', 'not-applicable'],
    ]);
  });

  it('has all of this in both forms', () => {
    const page = dossierHtmlExporter.render(input).content;
    const data = dossierJsonExporter.render(input).content;
    expect(JSON.parse(data)).toEqual(dossier(input));
    for (const words of [
      '14 votes to 9',
      'INTERNAL-WAIVED known',
      'INTERNAL-EXCERPT fourteen to nine',
      'INTERNAL-DISMISSED it is a tally',
      'INTERNAL-HOUSE our form',
      'INTERNAL-COMMENT is it spelt so?',
      'INTERNAL-REPLY it is',
      'INTERNAL-WAS Anna Berisha',
      'INTERNAL-REVISION first pass',
      'INTERNAL-STATEMENT I approve this.',
      'INTERNAL-REASON no pictures',
      hash('a'),
      hash('9'),
      hash('e'),
      'Emil Okonjo',
      'levy.txt',
      'INTERNAL-NOTE: legal has seen paragraph three.',
      'INTERNAL-NOTHING to check here.',
    ]) {
      expect(page).toContain(words);
      expect(data).toContain(words);
    }
    expect(page).toContain('p. 4');
    expect(data).not.toContain('INTERNAL-ELSEWHERE');
  });

  it('says that there is a confidential source and nothing of its record', () => {
    const { exact, prefix, suffix } = secretComment.anchor;
    const secrets = [secretSource, secretCitation, exact, prefix.trim(), suffix.trim()]
      .flatMap(stringsIn)
      .filter((text) => !common.has(text));
    expect(secrets.length).toBeGreaterThan(25);
    for (const { content } of [
      dossierHtmlExporter.render(input),
      dossierJsonExporter.render(input),
    ]) {
      expect(content).toContain('onfidential');
      for (const secret of secrets) expect(content).not.toContain(secret);
      for (const number of ['987654', '12345', '12399', '1987'])
        expect(content).not.toContain(number);
    }
  });

  it('marks what is not approved', () => {
    const data = dossierJsonExporter.render(draftInput);
    expect(data.name).toBe('DRAFT-harbour-levy-dossier.json');
    expect(JSON.parse(data.content)).toMatchObject({
      status: 'DRAFT – not approved',
      approved: false,
    });
    expect(dossierHtmlExporter.render(draftInput).content).toContain(
      '<p class="draft">DRAFT – not approved',
    );
  });

  it('does not change what it reads', () => {
    const before = structuredClone(article);
    dossier(input);
    expect(article).toEqual(before);
  });
});
