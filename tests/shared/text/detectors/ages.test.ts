import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const found = (body: string) =>
  run(body)
    .findings.filter((one) => one.rule === 'dates/age-birth-year')
    .map((one) => [one.text, one.expected]);

describe('dates/age-birth-year', () => {
  it.each([
    ['Marta Wolk, 54, born in 1960, leads the yard.', '54', '65 or 66'],
    ['Marta Wolk, 54, leads the yard. Born in 1960, she began as a clerk.', '54', '65 or 66'],
    ['The 54-year-old, born in 1960, left.', '54-year-old', '65 or 66'],
    ['Ana Sand died in 1987 aged 30; she was born in 1960.', '30', '26 or 27'],
    ['Ana Sand, 42, was born on 1 May 1985.', '42', '40'],
  ])('reports %s', (body, words, expected) => {
    expect(found(body)).toEqual([[words, expected]]);
  });

  it.each([
    'Marta Wolk, 65, born in 1960, leads the yard. Ben Reed, 66, who was born in 1960 in Dorn, left.',
    'Marta Wolk, 54, born on 4 March 1971, and nobody else.',
    'He moved at the age of 12; he was born in 1960.',
    'Ana Sand died on Sunday aged 81. She was born in Dorn in 1945.',
    'Wolk, 54, and Reed, 40, born in 1985, left.',
    'Wolk, 54, whose son was born in 2001, left.',
  ])('leaves alone %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});
