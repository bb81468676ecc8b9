import { describe, expect, it } from 'vitest';
import type { Claim, ClaimKind } from '../../../shared/model/claim.ts';
import type { Dismissal, Finding } from '../../../shared/model/finding.ts';
import type { Proposal } from '../../../shared/text/analysis.ts';
import { makeAnchor } from '../../../shared/text/anchors.ts';
import {
  aroundOf,
  asideOf,
  openFindings,
  openProposals,
  type SetAside,
} from '../../../shared/text/dismissals.ts';
import { testArticle } from '../../support/articles.ts';

const by = { name: 'Ada Quill', role: 'editor' };
const at = '2026-03-04T10:00:00.000Z';

const finding = (over: Partial<Finding>): Finding => ({
  rule: 'language/loaded-word',
  group: 'language',
  severity: 'note',
  field: 'body',
  start: 10,
  end: 20,
  text: 'shockingly',
  expected: '',
  message: 'A loaded word.',
  ...over,
});
const dismissal: Dismissal = {
  rule: 'language/loaded-word',
  field: 'body',
  text: 'shockingly',
  around: null,
  reason: 'Intended.',
  by,
  at,
};

const texts = {
  fields: testArticle().fields,
  body: 'They were shockingly late. Shockingly, shockingly so.',
};
const set = (some: Partial<SetAside>): SetAside => ({ article: [], library: [], texts, ...some });

describe('dismissals', () => {
  it('recognise a finding by rule, field and words, wherever it moved', () => {
    const aside = asideOf(set({ article: [dismissal] }));
    expect(aside(finding({ start: 90, end: 100 }))).toEqual({ scope: 'article', dismissal });
    expect(aside(finding({ text: 'shocking' }))).toBeNull();
    expect(aside(finding({ field: 'dek' }))).toBeNull();
    expect(aside(finding({ rule: 'language/cliche' }))).toBeNull();
  });

  it('given once hold where the words around are the same, and nowhere else', () => {
    const here = finding({ start: 10, end: 20 });
    const once = { ...dismissal, around: aroundOf(here, texts) };
    const aside = asideOf(set({ article: [once] }));
    expect(aside(here)?.scope).toBe('once');
    expect(aside(finding({ start: 39, end: 49 }))).toBeNull();
    const rewritten = { ...texts, body: 'They were shockingly, very late.' };
    expect(asideOf(set({ article: [once], texts: rewritten }))(here)).toBeNull();
  });

  it('of the library hold in every field of every article', () => {
    const { rule, text } = dismissal;
    const house = { rule, text, reason: 'Our word.', by, at };
    const aside = asideOf(set({ library: [house] }));
    expect(aside(finding({ field: 'headline' }))).toEqual({ scope: 'library', dismissal: house });
    expect(aside(finding({ text: 'shocking' }))).toBeNull();
  });

  it('leave the other findings open, in order', () => {
    const rest = [finding({ text: 'notorious' }), finding({ field: 'headline' })];
    expect(openFindings([finding({}), ...rest], set({ article: [dismissal] }))).toEqual(rest);
    expect(openFindings(rest, set({}))).toEqual(rest);
  });
});

describe('openProposals', () => {
  const body = 'The office lists 165 boats. The mayor said the levy was unfair.';
  const proposal = (kind: ClaimKind, text: string): Proposal => {
    const start = body.indexOf(text);
    return { kind, start, end: start + text.length, text, priority: 2, facts: [] };
  };
  const claim = (kind: ClaimKind, words: string, orphaned = false): Claim => {
    const start = body.indexOf(words);
    return {
      id: 'claim-abcd1234',
      kind,
      priority: 2,
      anchor: { ...makeAnchor(body, start, start + words.length), orphaned },
      note: '',
      decision: { state: 'open', reopened: null },
      citations: [],
      review: null,
      origin: 'editor',
      addedAt: at,
      addedBy: by,
    };
  };
  const boats = proposal('figure', 'The office lists 165 boats');
  const mayor = proposal('attribution', 'The mayor said the levy was unfair');

  it('takes away what is claimed already', () => {
    expect(openProposals([boats, mayor], [claim('figure', '165 boats')], [])).toEqual([mayor]);
    expect(openProposals([boats], [claim('other', 'The office lists 165')], [])).toEqual([]);
  });

  it('keeps what a claim of another kind only touches, or an orphan once covered', () => {
    expect(openProposals([boats], [claim('name', 'office')], [])).toEqual([boats]);
    expect(openProposals([boats], [claim('figure', '165 boats', true)], [])).toEqual([boats]);
  });

  it('takes away what was dismissed, by kind and words', () => {
    const dismissed = [{ kind: 'figure', text: 'The office  lists 165 boats' }];
    expect(openProposals([boats, mayor], [], dismissed)).toEqual([mayor]);
    expect(openProposals([boats], [], [{ kind: 'date', text: boats.text }])).toEqual([boats]);
  });
});
