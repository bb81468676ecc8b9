import { describe, expect, it } from 'vitest';
import { createSummarise, type SummaryInput } from '../../../../renderer/stores/review/summary.ts';
import { defaultHouseStyle } from '../../../../shared/model/default-house-style.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import { article, person } from './fake-desk.ts';

const text = 'Six boats left. Nobody said why.';
const blocker: Finding = {
  rule: 'figures/malformed',
  group: 'figures',
  severity: 'blocker',
  field: 'body',
  start: 0,
  end: 3,
  text: 'Six',
  expected: '',
  message: 'This figure can be read in two ways.',
};
const inHeadline: Finding = { ...blocker, field: 'headline', start: 40, end: 44, text: 'vote' };
const analysed = {
  text,
  analysis: {
    sentences: [
      [0, 15],
      [16, 32],
    ] as const,
    facts: [],
    findings: [blocker, inHeadline],
    proposals: [],
    silentDetectors: [],
    styleProblems: [],
  },
};
const input: SummaryInput = {
  article,
  fieldEdits: {},
  analysed,
  style: { ...defaultHouseStyle(), fourEyes: false, checklist: [] },
  signer: person,
};

describe('the summary', () => {
  it('calls nothing ready before the first analysis', () => {
    const summary = createSummarise()({ ...input, analysed: null });
    expect(summary.readiness).toBeNull();
    expect(summary.state).toBe('in-review');
  });

  it('is ready once no gate is shut', () => {
    const clean = { text, analysis: { ...analysed.analysis, findings: [] } };
    expect(createSummarise()({ ...input, analysed: clean }).state).toBe('ready');
  });

  it('gives findings in the order of reading: fields, then text', () => {
    const { findings } = createSummarise()(input);
    expect(findings.map(({ field }) => field)).toEqual(['headline', 'body']);
  });

  it('tells dismissed findings from open ones', () => {
    const { rule, field, text: words } = blocker;
    const why = { reason: 'x', by: person, at: article.createdAt };
    const dismissal = { rule, field, text: words, around: null, ...why };
    const summary = createSummarise()({
      ...input,
      article: { ...article, dismissals: [dismissal] },
    });
    expect(summary.findings).toEqual([inHeadline]);
    expect(summary.dismissed).toEqual([
      { finding: blocker, aside: { scope: 'article', dismissal } },
    ]);
  });

  it('judges fields as they are being typed', () => {
    const { readiness } = createSummarise()({ ...input, fieldEdits: { headline: '' } });
    const fields = readiness?.gates.find(({ id }) => id === 'fields');
    expect(fields?.reasons).toMatchObject([{ target: { kind: 'field', field: 'headline' } }]);
  });

  it('tells how each sentence stands', () => {
    const marked = { ...article, nothingToCheck: ['Six boats left.'] };
    const summary = createSummarise()({ ...input, article: marked });
    expect(summary.sentences).toEqual([
      { start: 0, end: 15, state: 'nothing-to-check' },
      { start: 16, end: 32, state: 'not-looked-at' },
    ]);
    expect(summary.coverage).toMatchObject({ sentences: 2, nothingToCheck: 1, notLookedAt: 1 });
  });

  it('is the same object for the same input, so that screens rest', () => {
    const summarise = createSummarise();
    expect(summarise({ ...input })).toBe(summarise({ ...input }));
    expect(summarise({ ...input, article: { ...article } })).not.toBe(summarise({ ...input }));
  });
});
