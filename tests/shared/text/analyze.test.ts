import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import { findingSchema } from '../../../shared/model/finding.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { Analysis } from '../../../shared/text/analysis.ts';
import { analyze } from '../../../shared/text/analyze.ts';
import { goodFields, run } from './detectors/run.ts';

const scraps = [
  '“We will pay,” said Mayor Lina Hale. ',
  'Nearly **20,000 boats** sank in 2022, according to the [union](https://x.example/a). ',
  'Critics say it cost 4,2000 crowns. ',
  '\n\n## A heading\n\n',
  '\n\n> "quoted',
  '\n- item ',
  '| a | 12 |\n|---|---|\n',
  'the the ',
  '「行こう。」と彼は言った。',
  "'90s workers’ ‘camps’ ",
  '20 hours ago ',
  '*',
  '_',
  '`',
  '[',
  '](',
  '\\',
  '&amp; ',
  '😀',
  'e\u0301',
  'مجلس ',
  '\n',
];
const bodies = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8 })), { maxLength: 30 })
  .map((parts) => parts.join('').replace(/\r\n?/g, '\n'));

/** Everything that has a place in the body. */
const placed = (analysis: Analysis) => [
  ...analysis.facts,
  ...analysis.proposals,
  ...analysis.findings.filter((one) => one.field === 'body'),
  ...analysis.findings.flatMap((one) => (one.related?.field === 'body' ? [one.related] : [])),
];

describe('analyze', () => {
  it('places everything on its own words, whatever the text', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('en', 'de', 'ja', '', 'x-nonsense'), (body, language) => {
        const analysis = run(body, { language });
        for (const { start, end, text } of placed(analysis)) {
          expect(body.slice(start, end)).toBe(text);
          expect(end).toBeGreaterThanOrEqual(start);
        }
        for (const one of analysis.findings)
          expect(findingSchema.safeParse(one).success).toBe(true);
        for (const { facts } of analysis.proposals) {
          for (const index of facts) expect(analysis.facts[index]).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives sentences in order and without overlap', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        let at = 0;
        for (const [start, end] of run(body).sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
      }),
      // Emphasis that ends inside what another sentence begins with.
      { numRuns: 300, examples: [['_「行こう。」と彼は言った。_0']] },
    );
  });

  it('gives the same result for the same text', () => {
    const body = scraps.join('');
    expect(run(body)).toEqual(run(body));
  });

  it('finds what stands in Markdown where the draft has it', () => {
    const body = '# Top\n\nAbout **165 camps** are in Ost.';
    const [figure] = run(body).facts.filter((one) => one.type === 'figure');
    expect(figure).toMatchObject({
      text: 'About **165',
      value: 165,
      approx: 'about',
      counted: 'camps',
    });
  });

  it('obeys the house style’s severities', () => {
    const style = {
      ...defaultHouseStyle(),
      ruleSeverity: { 'language/loaded-word': 'warning', 'language/doubled-word': 'off' },
    } as const;
    const { findings } = analyze({
      fields: goodFields,
      body: 'A shocking shocking levy.',
      style,
      today: '2026-03-04',
    });
    expect(findings.map((one) => [one.rule, one.severity])).toEqual([
      ['language/loaded-word', 'warning'],
      ['language/loaded-word', 'warning'],
    ]);
  });

  it('keeps rules silent that are off until the house style gives them a severity', () => {
    const body = 'The pier was sold.';
    const passive = (ruleSeverity: HouseStyle['ruleSeverity']) =>
      analyze({
        fields: goodFields,
        body,
        style: { ...defaultHouseStyle(), ruleSeverity },
        today: '2026-03-04',
      }).findings.map((one) => [one.rule, one.severity]);
    expect(passive({})).toEqual([]);
    expect(passive({ 'language/passive': 'warning' })).toEqual([['language/passive', 'warning']]);
  });

  it('runs only the detectors that know the language', () => {
    const body = 'Critics say 165 boats sank. „Wir zahlen das alles nicht“, sagte Hale.';
    expect(new Set(run(body, { language: 'de-AT' }).facts.map((one) => one.type))).toEqual(
      new Set(['quotation']),
    );
    expect(run(body, { language: 'en-GB' }).facts.some((one) => one.type === 'figure')).toBe(true);
    expect(run(body, { language: 'en-GB' }).silentDetectors).toEqual([]);
    const { silentDetectors } = run(body, { language: 'de-AT' });
    expect(silentDetectors).toContain('attribution');
    expect(silentDetectors).not.toContain('quotations');
  });
});
