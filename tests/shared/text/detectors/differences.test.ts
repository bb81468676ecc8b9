import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const found = (body: string) =>
  run(body)
    .findings.filter((one) => one.rule === 'contradictions/difference')
    .map((one) => [one.text, one.expected]);

describe('contradictions/difference', () => {
  it.each([
    ['The bill passed with a majority of 12: 45 votes to 32.', '12', '13'],
    ['They won 45-32, a 12-vote majority.', '12', '13'],
    ['Kell won 98-91, a margin of 8.', '8', '7'],
    [
      'The budget rose from 200 million to 250 million crowns, an increase of 60 million.',
      '60 million',
      '50 million',
    ],
    [
      'Turnout fell from 61.5 percent to 58.2 percent, a fall of 4 percentage points.',
      '4 percentage points',
      '3.3',
    ],
    ['The number rose by 60 from 200 to 250.', '60', '50'],
  ])('reports %s', (body, words, expected) => {
    expect(found(body)).toEqual([[words, expected]]);
  });

  it.each([
    'The bill passed with a majority of 13: 45 votes to 32.',
    'The bill passed by 45 votes to 32, with 3 abstentions, a majority of 10.',
    'The council cut spending by 5 million crowns, from 40 million to 35 million.',
    'Unemployment rose from 4 percent to 5 percent, an increase of 1 percentage point.',
    'Kell won 98-91 and Dorn 80-60, a margin of 20.',
    'Turnout fell from 61.5 percent to 58.2 percent, a fall of 3.3 points.',
  ])('leaves alone %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});
