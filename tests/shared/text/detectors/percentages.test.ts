import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const found = (body: string) =>
  run(body)
    .findings.filter((one) => one.rule === 'contradictions/percentage')
    .map((one) => [one.text, one.expected]);

describe('contradictions/percentage', () => {
  it.each([
    ['Sales rose from 200 to 250, or 20 percent.', '20 percent', '25 percent'],
    ['Sales rose 20 percent from 200 boats to 250 boats.', '20 percent', '25 percent'],
    [
      'Profit rose 24 percent to 12.4 million crowns from 10.9 million a year earlier.',
      '24 percent',
      '13.76 percent',
    ],
    [
      'Unemployment rose from 4 percent to 5 percent, an increase of 1 percent.',
      '1 percent',
      '1 percentage point, or 25 percent',
    ],
    ['Three of the five members, or 70 percent, agreed.', '70 percent', '60 percent'],
    ['Some 12 of the 40 members (40 percent) left.', '40 percent', '30 percent'],
    ['One in five boats (30%) failed.', '30%', '20 percent'],
    [
      'Profit was 12.4 million crowns, up 24 percent from 10.9 million a year earlier.',
      '24 percent',
      '13.76 percent',
    ],
  ])('reports %s', (body, words, expected) => {
    expect(found(body)).toEqual([[words, expected]]);
  });

  it.each([
    'Sales rose from 200 to 250, or 25 percent.',
    'Profit rose 14 percent to 12.4 million crowns from 10.9 million a year earlier.',
    'Unemployment rose from 4 percent to 5 percent, an increase of 1 percentage point.',
    'Three of five, or 60 percent, agreed. A third of voters, or 33 percent, stayed away.',
    'The rate went from 3 to 4 percent in 2023, or 10 percent of the budget.',
    'The fare rose from 2.10 crowns to 2.50 crowns, nearly 20 percent.',
    'Sales fell from 250 to 200, about 20 percent.',
    '“It rose from 200 to 250, or 20 percent,” said Hale.',
    'Profit was 12.4 million crowns, up 14 percent from 10.9 million a year earlier.',
  ])('leaves alone %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});
