import { describe, expect, it } from 'vitest';
import { factsIn, findingsIn, run } from './run.ts';

/** text, then each date as [words, value]; relative ones have none. */
const labelled: readonly (readonly [text: string, ...dates: (readonly [string, string])[]])[] = [
  ['It began on December 4, 2025.', ['December 4, 2025', '2025-12-04']],
  [
    'It began on Dec. 4 and ended on 9 January 2026.',
    ['Dec. 4', '--12-04'],
    ['9 January 2026', '2026-01-09'],
  ],
  ['On the 4th of December 2025 it rained.', ['4th of December 2025', '2025-12-04']],
  ['Since March 2023, and in May, boats pay.', ['March 2023', '2023-03'], ['May', '--05']],
  ['A ship was seized in 1968 and freed by 1970.', ['1968', '1968'], ['1970', '1970']],
  ['The 2022 invasion and the 2024 elections.', ['2022', '2022'], ['2024', '2024']],
  ['From 1939–1945 the port was closed.', ['1939', '1939'], ['1945', '1945']],
  [
    'Filed 2025-12-04, paid 04.12.2025 and 31/12/2025.',
    ['2025-12-04', '2025-12-04'],
    ['04.12.2025', '2025-12-04'],
    ['31/12/2025', '2025-12-31'],
  ],
  ['He came on Monday and left yesterday.', ['Monday', ''], ['yesterday', '']],
  ['Two years ago it was new.', ['Two years ago', '']],
  [
    'From 4 to 9 March 2025 and March 4-9, since mid-2024.',
    ['4 to 9 March 2025', '2025-03'],
    ['March 4-9', '--03'],
    ['2024', '2024'],
  ],
  ['In 2022 prices rose; the 2024-25 season.', ['2022', '2022'], ['2024-25', '2024']],
  [
    'Between March and May, or on March 12,2025.',
    ['March', '--03'],
    ['May', '--05'],
    ['March 12,2025', '2025-03-12'],
  ],
  ['Every January it snows.', ['January', '--01']],
  ['Thursday, December 4, 2025, was mild.', ['Thursday, December 4, 2025', '2025-12-04']],
];

describe('dates', () => {
  for (const [text, ...expected] of labelled) {
    it(`reads ${text}`, () => {
      const facts = factsIn('date', text);
      expect(facts.map((one) => [one.text, one.value])).toEqual(expected);
      expect(facts.every((one) => one.relative === (one.value === ''))).toBe(true);
    });
  }

  it.each([
    'About 1900 people and 2000 boats came, 1,968 of them twice.',
    'They may march in august company.',
    'It costs $2022 or 2025 percent of 1968 kg.',
    'See https://x.example/2022/05/04.',
    'April Quill and Mrs May said so in the Sunday Times on Black Friday.',
  ])('has none in %s', (text) => {
    expect(factsIn('date', text).map((one) => one.text)).toEqual([]);
  });

  it('reports times that no reader can resolve, wherever they stand', () => {
    const { findings } = run('It was posted 20 hours ago.', { byline: 'Ada Quill, 5 minutes ago' });
    expect(findings.map((one) => [one.rule, one.severity, one.field, one.text])).toEqual([
      ['dates/relative-time', 'blocker', 'byline', '5 minutes ago'],
      ['dates/relative-time', 'blocker', 'body', '20 hours ago'],
    ]);
  });

  it('leaves spoken times and long ago alone', () => {
    const text = '“I saw it two hours ago,” said Hale. That was two years ago.';
    expect(findingsIn('dates', text)).toEqual([]);
  });

  it.each([
    [
      'It opened on Friday, December 4, 2025.',
      'dates/weekday',
      'Friday, December 4, 2025',
      'Thursday',
    ],
    ['It opens on Monday 6 March.', 'dates/weekday', 'Monday 6 March', 'Friday'],
    [
      'It opened on February 30, 2024.',
      'dates/impossible',
      'February 30, 2024',
      'A day that the month has',
    ],
    [
      'It ran from 2023 to 2019.',
      'dates/reversed-span',
      'from 2023 to 2019',
      'The earlier year first',
    ],
  ])('reports %s', (text, rule, words, expected) => {
    const found = run(text).findings.filter((one) => one.group === 'dates');
    expect(found.map((one) => [one.rule, one.text, one.expected])).toEqual([
      [rule, words, expected],
    ]);
  });

  it.each([
    'It opened on Thursday, December 4, 2025.',
    'It opened on Wednesday, December 31.',
    'February 29, 2024 was cold.',
    'It ran from 2019 to 2023.',
  ])('accepts %s', (text) => {
    expect(findingsIn('dates', text)).toEqual([]);
  });
});
