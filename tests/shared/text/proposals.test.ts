import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../shared/text/detectors/facts.ts';
import { run } from './detectors/run.ts';

/** Each proposal as kind, priority and words. */
const proposed = (body: string) =>
  run(body).proposals.map((one) => [one.kind, one.priority, one.text] as const);

describe('propose', () => {
  it.each([
    [
      'According to the harbour office, 165 boats use the inner basin.',
      ['figure', 2, 'According to the harbour office, 165 boats use the inner basin'],
    ],
    [
      'Ost is accused of nothing, but Vesland has alleged that 12 boats were stolen.',
      ['allegation', 1, 'Vesland has alleged that 12 boats were stolen'],
    ],
    ['“We will pay,” said Mayor Lina Hale.', ['quotation', 1, '“We will pay,”']],
    ['The pier opened on 4 March 1968.', ['date', 2, 'The pier opened on 4 March 1968']],
    [
      'Harbourmaster and mayor Lina Hale left.',
      ['name', 2, 'Harbourmaster and mayor Lina Hale left'],
    ],
    ['The council denied it.', ['attribution', 2, 'The council denied it']],
    [
      'It is the largest pier on the coast.',
      ['superlative', 3, 'It is the largest pier on the coast'],
    ],
    [
      'See [the plan](https://x.example/plan).',
      ['link', 3, 'See [the plan](https://x.example/plan)'],
    ],
    ['The firm has yet to reply.', ['other', 3, 'The firm has yet to reply']],
    [
      'The number of boats that sank remains unknown.',
      ['figure', 2, 'The number of boats that sank remains unknown'],
    ],
  ])('%s', (body, expected) => {
    expect(proposed(body)).toEqual([expected]);
  });

  it('proposes nothing where there is nothing to check', () => {
    expect(
      proposed('It rained. The two sides met.\n\n## The 165 boats\n\n| 12 | 13 |\n|---|---|\n'),
    ).toEqual([]);
  });

  it('makes one claim of a statement, with all its facts', () => {
    const { proposals, facts } = run(
      'In 2023, the Dorn Court charged Mayor Lina Hale over 12 boats.',
    );
    expect(proposals).toHaveLength(1);
    const types = proposals[0]?.facts.map((index) => facts[index]?.type);
    expect(types?.toSorted()).toEqual(['date', 'figure', 'name', 'name']);
    expect(proposals[0]?.priority).toBe(1);
  });

  it('cuts a sentence of two statements in two, and leaves lists whole', () => {
    expect(
      proposed(
        'Since the fire in 2022, the union has counted 12 boats, 3 tugs, and 2 canoes; 4 boats sank.',
      ).map(([, , text]) => text),
    ).toEqual([
      'Since the fire in 2022',
      'the union has counted 12 boats, 3 tugs, and 2 canoes',
      '4 boats sank',
    ]);
  });

  it('gives a quotation what belongs to it, and the rest of its sentence a claim of its own', () => {
    const { proposals, facts } = run(
      '“It cost 12 crowns,” said Lina Hale of the 40 boats sold in 2024.',
    );
    expect(proposals.map((one) => one.kind)).toEqual(['quotation', 'figure']);
    const own = proposals[0]?.facts.map((index) => facts[index]?.text);
    expect(own).toEqual(['“It cost 12 crowns,”', '12 crowns', 'said Lina Hale']);
  });
});

const sample = fileURLToPath(
  new URL('../../../../shared/samples/reference-article.txt', import.meta.url),
);
const there = existsSync(sample);

describe.skipIf(!there)('the reference article (skipped where the sample is absent)', () => {
  // What intake leaves as the body: after the dateline, subheads marked, tails still there.
  const raw = there ? readFileSync(sample, 'utf8').replace(/\r\n?/g, '\n') : '';
  const body = raw
    .slice(raw.indexOf(' – ') + 3)
    .replace(/^(Extensive Network.*|Scale of.*)$/gm, '## $1');
  const { proposals, facts, findings } = run(body, { date: '2025-12-04' });
  const about = (words: string) => {
    const found = proposals.filter((one) => one.text.includes(words));
    return found.map((one) => [one.kind, ...new Set(one.facts.map((i) => facts[i]?.type))]);
  };

  it.each([
    ['thousands of abducted', 'allegation', 'figure'],
    ['Dmytro Lubinets', 'name', 'attribution'],
    ['drawing on testimony', 'attribution', 'name'],
    ['165', 'figure', 'attribution'],
    ['reportedly located', 'name', 'attribution'],
    ['remains undisclosed', 'figure', 'name'],
    ['A representative from', 'attribution', 'attribution'],
    ['Songdowon', 'name', 'attribution'],
    ['destroy Japanese militarists', 'quotation', 'attribution'],
    ['1968', 'date', 'attribution'],
    ['invasion in 2022', 'date', 'date'],
    ['nearly 20,000', 'figure', 'attribution'],
    ['has acknowledged', 'attribution', 'attribution'],
    ['insists', 'attribution', 'attribution'],
    ['Vladimir Putin', 'date', 'name'],
    ['has yet to issue', 'other', 'name'],
  ])('proposes “%s” as %s, with a fact of type %s', (words, kind, type) => {
    expect(about(words)).toHaveLength(1);
    expect(about(words)[0]?.[0]).toBe(kind);
    expect(about(words)[0]).toContain(type);
  });

  it('proposes few others', () => {
    expect(proposals.length).toBeLessThanOrEqual(18);
  });

  it('tells scare quotes from the one quotation', () => {
    const quotations = factsOf(facts, 'quotation').filter((one) => !one.scare);
    expect(quotations.map((one) => one.text)).toEqual(['“destroy Japanese militarists.”']);
  });

  it('reports the contradiction between its first and sixth claim', () => {
    const found = findings.filter((one) => one.group === 'contradictions');
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toContain('thousands');
    expect(found[0]?.related?.text).toContain('undisclosed');
  });

  it('reports the unnamed source and the relative time', () => {
    const rules = findings.map((one) => one.rule);
    expect(rules).toContain('attribution/unnamed-source');
    expect(rules).toContain('dates/relative-time');
  });
});
