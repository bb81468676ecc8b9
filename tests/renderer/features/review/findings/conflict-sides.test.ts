import { describe, expect, it } from 'vitest';
import { conflictSides } from '../../../../../renderer/features/review/findings/conflict-sides.ts';
import type { Finding } from '../../../../../shared/model/finding.ts';
import { testArticle } from '../../../../support/articles.ts';

const text = 'Rain fell.\n\nThe jury found him guilty on 14 counts. He had faced 16.';
const analysis = {
  sentences: [
    [0, 10],
    [12, 51],
    [52, 68],
  ] as const,
  facts: [],
  findings: [],
  proposals: [],
  silentDetectors: [],
  styleProblems: [],
};
const fields = { ...testArticle().fields, headline: 'Guilty on 15 counts' };
const finding: Finding = {
  rule: 'contradictions/different-number',
  group: 'contradictions',
  severity: 'warning',
  field: 'headline',
  start: 10,
  end: 19,
  text: '15 counts',
  expected: '',
  message: 'Two numbers.',
  related: { field: 'body', start: 41, end: 50, text: '14 counts' },
};

describe('conflictSides', () => {
  it('shows both places in their sentences, with the words apart', () => {
    expect(conflictSides(finding, { text, analysis }, fields)).toMatchObject([
      { field: 'headline', paragraph: null, before: 'Guilty on ', words: '15 counts', after: '' },
      {
        field: 'body',
        paragraph: 2,
        before: 'The jury found him guilty on ',
        words: '14 counts',
        after: '.',
      },
    ]);
  });

  it('is null for words that have moved on, and without another place', () => {
    const edited = { ...fields, headline: 'Guilty' };
    expect(conflictSides(finding, { text, analysis }, edited)).toBeNull();
    const { related: _, ...alone } = finding;
    expect(conflictSides(alone, { text, analysis }, fields)).toBeNull();
  });
});
