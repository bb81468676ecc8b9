import { describe, expect, it } from 'vitest';
import { run } from './detectors/run.ts';

const paragraph =
  'The harbour office of Dorn counted 165 boats on 4 March 2025, nearly 20 percent more than the ' +
  '138 boats that had moored there in 2022, before the storm. Mayor Lina Hale, 54, said “we have ' +
  'never seen so many”. The crews were 12 from Dorn, 8 from Kell and 5 from Arn, 25 in all.';

/** Copy that no one writes, and that makes a pattern which looks back over and over hang. */
const hostile = [
  'one and ',
  'hundred and a ',
  '1,',
  '123 ',
  '4-4-',
  'from 12 to 15 ',
  '12 boats, ',
  'one in ',
  'a quarter of a ',
  'On 4 March 2031 ',
  'after 2020 ',
  'born in 1960, 54, ',
  '12 percent of 40, or ',
  'the number of boats ',
  'minus ',
  '+12 34-',
];

describe('long copy', () => {
  it('is read to its end: 100,000 words', () => {
    const copies = Math.ceil(100_000 / paragraph.split(' ').length);
    const { facts, findings } = run(Array(copies).fill(paragraph).join('\n\n'));
    const each = run(paragraph);
    expect(facts).toHaveLength(each.facts.length * copies);
    expect(findings.filter((one) => one.group === 'contradictions')).toEqual([]);
  }, 60_000);

  it.each(hostile)(
    'does not hang on “%s” over and over',
    (words) => {
      const { facts } = run(words.repeat(2000));
      expect(facts.length).toBeLessThanOrEqual(2 * 2000);
    },
    20_000,
  );
});
