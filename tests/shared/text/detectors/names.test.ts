import { describe, expect, it } from 'vitest';
import { factsIn } from './run.ts';

/** text, then each name as [words, kind, title]. */
const labelled: readonly (readonly [
  text: string,
  ...names: (readonly [string, string, string])[],
])[] = [
  ['It was President Anton Weber who left.', ['President Anton Weber', 'person', 'President']],
  [
    'We met Mayor Lina Hale and Dr. J. R. Okoro.',
    ['Mayor Lina Hale', 'person', 'Mayor'],
    ['Dr. J. R. Okoro', 'person', 'Dr.'],
  ],
  [
    'Chief Inspector Olof Strand left.',
    ['Chief Inspector Olof Strand', 'person', 'Chief Inspector'],
  ],
  [
    'It was told by the human rights ombudsman, Dmytro Sand.',
    ['human rights ombudsman, Dmytro Sand', 'person', 'human rights ombudsman'],
  ],
  [
    'Mira Sand, 45, the union’s secretary, left.',
    ['Mira Sand, 45, the union’s secretary', 'person', 'secretary'],
  ],
  [
    'The Regional Centre for Tidal Rights (RCTR) closed.',
    ['Regional Centre for Tidal Rights (RCTR)', 'organisation', ''],
  ],
  [
    'The Ministry of Tides and the Dorn City Council met.',
    ['Ministry of Tides', 'organisation', ''],
    ['Dorn City Council', 'organisation', ''],
  ],
  [
    'They were taken to the Songdo summer camp in North Korea.',
    ['Songdo summer camp', 'place', ''],
    ['North Korea', 'place', ''],
  ],
  ['Boats left Norway’s coast for Sweden.', ['Norway', 'place', ''], ['Sweden', 'place', '']],
];

describe('names', () => {
  for (const [text, ...expected] of labelled) {
    it(`reads ${text}`, () => {
      expect(factsIn('name', text).map((one) => [one.text, one.kind, one.title])).toEqual(expected);
    });
  }

  it.each([
    'The president left, and the Russian port was closed.',
    'On Monday Boats and Nets went up (UP).',
    '## Council Of Elders Meets In The Old Port',
    'The Council met.',
  ])('has none in %s', (text) => {
    expect(factsIn('name', text).map((one) => one.text)).toEqual([]);
  });
});
