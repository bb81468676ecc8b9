import { describe, expect, it } from 'vitest';
import { factsIn, findingsIn, run } from './run.ts';

/** text, then each figure as [words, value, approx, unit, counted]. */
type Expected = readonly [
  text: string,
  value: number,
  approx: string,
  unit: string,
  counted: string,
];
const labelled: readonly (readonly [text: string, ...figures: Expected[]])[] = [
  ['The list names 165 camps.', ['165', 165, 'exact', '', 'camps']],
  ['Nearly 20,000 children were moved.', ['Nearly 20,000', 20000, 'below', '', 'children']],
  [
    'More than 1.2bn people and over £3.5m were lost.',
    ['More than 1.2bn', 1.2e9, 'above', '', 'people'],
    ['over £3.5m', 3.5e6, 'above', '£', ''],
  ],
  ['Two dozen summer camps closed.', ['Two dozen', 24, 'exact', '', 'summer camps']],
  [
    'One and a half million crowns and half a million boats.',
    ['One and a half million crowns', 1.5e6, 'exact', 'crowns', ''],
    ['half a million', 5e5, 'exact', '', 'boats'],
  ],
  [
    'Three-quarters of the members and a third of voters agreed.',
    ['Three-quarters', 0.75, 'exact', '', ''],
    ['a third', 1 / 3, 'exact', '', 'voters'],
  ],
  [
    'Thousands of abducted children are missing.',
    ['Thousands', 1000, 'above', '', 'abducted children'],
  ],
  ['Tens of thousands of voters stayed away.', ['Tens of thousands', 10000, 'above', '', 'voters']],
  [
    'Turnout rose by 2.5 percentage points to 61 percent.',
    ['2.5 percentage points', 2.5, 'exact', 'points', ''],
    ['61 percent', 61, 'exact', 'percent', ''],
  ],
  ['About 40% agreed.', ['About 40%', 40, 'about', 'percent', '']],
  ['It costs $4.2 million a year.', ['$4.2 million', 4.2e6, 'exact', '$', '']],
  [
    'A 45-year-old man ran 42 km in three hours.',
    ['45-year-old', 45, 'exact', 'years', ''],
    ['42 km', 42, 'exact', 'km', ''],
    ['three hours', 3, 'exact', 'hours', ''],
  ],
  [
    'At least 1\u00A0200 tonnes were spilt.',
    ['At least 1\u00A0200 tonnes', 1200, 'above', 'tonnes', ''],
  ],
  ['Dorn won 3-1 on Saturday.', ['3-1', 3, 'exact', 'score', '']],
  [
    'A fee of 500-plus crowns, 30 boats or so.',
    ['500-plus', 500, 'above', '', 'crowns'],
    ['30', 30, 'exact', '', 'boats'],
  ],
  ['One in five skippers failed.', ['One in five', 0.2, 'exact', '', 'skippers']],
  [
    'Some 300 boats, twenty-five tugs and a hundred and five canoes.',
    ['Some 300', 300, 'about', '', 'boats'],
    ['twenty-five', 25, 'exact', '', 'tugs'],
    ['a hundred and five', 105, 'exact', '', 'canoes'],
  ],
  [
    'Up to 1,250,000 litres, as many as 12 wells.',
    ['Up to 1,250,000 litres', 1.25e6, 'below', 'litres', ''],
    ['as many as 12', 12, 'below', '', 'wells'],
  ],
  ['The network of 165 “camps” is old.', ['165', 165, 'exact', '', 'camps']],
  ['The temperature fell to 5 degrees.', ['5 degrees', 5, 'exact', 'degrees', '']],
  [
    'Ben Reed, 58, and two women aged 22 and 41 left.',
    ['58', 58, 'exact', 'years', ''],
    ['two', 2, 'exact', '', 'women'],
    ['22', 22, 'exact', 'years', ''],
    ['41', 41, 'exact', 'years', ''],
  ],
  ['The 12-member panel met.', ['12', 12, 'exact', '', '']],
];

describe('figures', () => {
  for (const [text, ...expected] of labelled) {
    it(`reads ${text}`, () => {
      const found = factsIn('figure', text).map((one) => [
        one.text,
        one.value,
        one.approx,
        one.unit,
        one.counted,
      ]);
      expect(found).toEqual(expected);
      expect(findingsIn('figures', text)).toEqual([]);
    });
  }

  it.each([
    ['between 10 and 15 boats', 10, 15],
    ['10–15 boats', 10, 15],
    ['10 to 15 boats', 10, 15],
    ['1–2 million boats', 1e6, 2e6],
  ])('reads the range %s', (text, value, high) => {
    expect(factsIn('figure', `They saw ${text}.`)).toMatchObject([
      { value, high, counted: 'boats' },
    ]);
  });

  it('reads a change as two figures', () => {
    expect(factsIn('figure', 'It rose from 10 to 15 percent.').map((one) => one.value)).toEqual([
      10, 15,
    ]);
  });

  it.each([
    'On 4 December 2025, and in 2022, at 10:41 and 8 p.m., 20 hours ago.',
    'Article 5, Flight 370, Phase two, No. 12 and F-16 jets, Covid-19, A4 paper.',
    'Call +44 20 7946 0958 or see https://x.example/12/345?n=99.',
    'One of them left; no one saw the first boat. The 21st century began in the 1990s.',
    'Version 1.2.3 runs on 24/7.',
  ])('has none in %s', (text) => {
    expect(factsIn('figure', text).map((one) => one.text)).toEqual([]);
  });

  it('reports digits that are no number, in fields too', () => {
    const { findings } = run('It cost 4,2000 crowns, not 12,34 or 1,200.', {
      dek: 'It cost 1,00 crowns.',
    });
    expect(findings.map((one) => [one.rule, one.field, one.text, one.severity])).toEqual([
      ['figures/malformed', 'dek', '1,00', 'blocker'],
      ['figures/malformed', 'body', '4,2000', 'blocker'],
      ['figures/malformed', 'body', '12,34', 'blocker'],
    ]);
  });

  it('stays silent for languages it does not know', () => {
    expect(factsIn('figure', 'Es waren 165 Lager.', { language: 'de' })).toEqual([]);
  });
});
