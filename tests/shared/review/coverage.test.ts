import { describe, expect, it } from 'vitest';
import { coverage, sentenceStates } from '../../../shared/review/coverage.ts';
import type { Span } from '../../../shared/text/analysis.ts';
import { testBody, testClaim } from '../../support/articles.ts';

const end = testBody.indexOf('\n');
const sentences: readonly Span[] = [
  [0, end],
  [end + 2, testBody.length - 1],
];

describe('coverage', () => {
  it('tells claimed, marked and unseen sentences apart', () => {
    const second = testBody.slice(...(sentences[1] ?? [0, 0]));
    const claims = [testClaim('000levy', '165 crowns')];
    expect(sentenceStates({ sentences, body: testBody, claims, nothingToCheck: [] })).toEqual([
      'claim',
      'not-looked-at',
    ]);
    expect(coverage({ sentences, body: testBody, claims, nothingToCheck: [second] })).toEqual({
      sentences: 2,
      withClaim: 1,
      nothingToCheck: 1,
      notLookedAt: 0,
    });
  });

  it('counts a claim over two sentences for both and an orphan for none', () => {
    const wide = testClaim('00wide1', testBody.slice(end - 5, end + 12));
    const input = { sentences, body: testBody, nothingToCheck: [] };
    expect(sentenceStates({ ...input, claims: [wide] })).toEqual(['claim', 'claim']);
    const orphan = { ...wide, anchor: { ...wide.anchor, orphaned: true } };
    expect(coverage({ ...input, claims: [orphan] }).withClaim).toBe(0);
  });
});
