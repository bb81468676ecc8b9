import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const found = (body: string) =>
  run(body)
    .findings.filter((one) => one.rule === 'contradictions/sum')
    .map((one) => [one.text, one.expected]);

describe('contradictions/sum', () => {
  it.each([
    ['The crews were 12 from Dorn, 8 from Kell and 5 from Arn, 27 in all.', '27', '25'],
    ['A total of 27 boats sank: 12 in Dorn, 8 in Kell and 5 in Arn.', '27', '25'],
    ['The fleet has 27 boats: 12 tugs, 8 ferries and 5 barges.', '27', '25'],
    [
      'It spent $12 million on roads, $8 million on schools and $5.4 million on parks, a total of $27 million.',
      '$27 million',
      '25.4 million',
    ],
    ['Twelve men and eight women were held, 22 people in all.', '22', '20'],
    ['Of the 27 members, 15 voted for, 10 against and 3 abstained.', '27', '28'],
  ])('reports %s', (body, words, expected) => {
    expect(found(body)).toEqual([[words, expected]]);
  });

  it.each([
    'The crews were 12 from Dorn, 8 from Kell and 5 from Arn, 25 in all.',
    'It spent $12.4 million on roads, $8.1 million on schools and $5.4 million on parks, a total of $26 million.',
    'Of the 27 members, 15 voted for and 10 against.',
    'A total of 27 boats sank, including 12 in Dorn and 8 in Kell.',
    'The storm sank 12 boats, damaged 8 sheds and injured 5 people, bringing the total to 40 this year.',
    'About 12 came from Dorn, 8 from Kell and 5 from Arn, 26 in all.',
    '“We were 12 from Dorn and 8 from Kell, 27 in all,” said Hale.',
    'The 12 boats carried 8 crates and 5 barrels, and 40 in all came home.',
  ])('leaves alone %s', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('shows the parts beside the total', () => {
    const [one] = run('A total of 27 boats sank: 12 in Dorn, 8 in Kell and 5 in Arn.').findings;
    expect(one?.related?.text).toBe('12 in Dorn, 8 in Kell and 5');
    expect(one?.message).toBe('12 + 8 + 5 is 25, not 27.');
  });
});
