import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const found = (body: string) =>
  run(body)
    .findings.filter((one) => one.rule === 'contradictions/order')
    .map((one) => [one.text, one.expected]);

describe('contradictions/order', () => {
  it.each([
    [
      'The bridge closed on 9 March 2025, before the vote on 4 March 2025.',
      '4 March 2025',
      'A date after 9 March 2025',
    ],
    [
      'The bridge closed on 4 March, two days after the vote on 9 March.',
      '9 March',
      'A date before 4 March',
    ],
    ['The report was published in 2023 after an inquiry in 2024.', '2024', 'A date before 2023'],
    [
      'After the vote on 10 March, the bridge closed on 4 March.',
      '4 March',
      'A date after 10 March',
    ],
  ])('reports %s', (body, words, expected) => {
    expect(found(body)).toEqual([[words, expected]]);
  });

  it.each([
    'The bridge closed on 4 March 2025, before the vote on 9 March 2025.',
    'She resigned in 2020 and, after a break, returned in 2023.',
    'In 2020, after a long break he came back in 2023.',
    'After the fire in 2022, inspectors found a report published in 2019.',
    'The ship sailed on 28 December, before the storm of 3 January.',
    'The bridge closed in March 2025, before the vote on 4 March 2025.',
    '“It closed on 9 March, before the vote on 4 March,” said Hale.',
  ])('leaves alone %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});
