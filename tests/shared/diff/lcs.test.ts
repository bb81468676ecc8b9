import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../shared/diff/common.ts';
import { matchExactly } from '../../../shared/diff/exact.ts';
import { matchSequences, uniqueAnchors } from '../../../shared/diff/lcs.ts';
import { seededRandom } from './samples.ts';

/** Length of the longest common subsequence by the textbook table. */
function longest(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, j) => {
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const sequence = fc.array(fc.nat(6), { maxLength: 40 });

describe('matching two sequences', () => {
  test('finds as much as the textbook does, equal elements, rising on both sides', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const effort = { left: 1e6 };
        const { partner, precise } = finish(
          matchSequences(Int32Array.from(a), Int32Array.from(b), effort),
        );
        const pairs = Array.from(partner, (j, i) => [i, j] as const).filter(([, j]) => j >= 0);
        expect(precise).toBe(true);
        expect(pairs).toHaveLength(longest(a, b));
        expect(pairs.every(([i, j]) => a[i] === b[j])).toBe(true);
        expect(pairs.every(([, j], at) => at === 0 || j > (pairs[at - 1]?.[1] ?? 0))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('without effort left it still keeps the common beginning and end, and says so', () => {
    const a = Int32Array.from([1, 2, 3, 4, 5]);
    const b = Int32Array.from([1, 4, 3, 2, 5]);
    const { partner, precise } = finish(matchSequences(a, b, { left: 0 }));
    expect([...partner]).toEqual([0, -1, -1, -1, 4]);
    expect(precise).toBe(false);
  });
});

describe('matching exactly', () => {
  const rises = (pairs: readonly (readonly [number, number])[]): boolean =>
    pairs.every(([, j], at) => at === 0 || j > (pairs[at - 1]?.[1] ?? 0));

  test('finds as much as the textbook does', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const partner = finish(matchExactly(Int32Array.from(a), Int32Array.from(b)));
        const pairs = Array.from(partner, (j, i) => [i, j] as const).filter(([, j]) => j >= 0);
        expect(pairs).toHaveLength(longest(a, b));
        expect(pairs.every(([i, j]) => a[i] === b[j]) && rises(pairs)).toBe(true);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  test('also in long sequences with hardly anything in common', () => {
    const random = seededRandom(17);
    for (const [length, kinds] of [
      [1500, 4],
      [1200, 40],
      [1000, 400],
    ] as const) {
      const a = Array.from({ length }, () => Math.floor(random() * kinds));
      const b = Array.from({ length: length + 77 }, () => Math.floor(random() * kinds));
      const partner = finish(matchExactly(Int32Array.from(a), Int32Array.from(b)));
      const pairs = Array.from(partner, (j, i) => [i, j] as const).filter(([, j]) => j >= 0);
      expect(pairs).toHaveLength(longest(a, b));
      expect(pairs.every(([i, j]) => a[i] === b[j]) && rises(pairs)).toBe(true);
    }
  });
});

test('anchors occur once on both sides and rise', () => {
  const anchors = uniqueAnchors(Int32Array.from([1, 2, 3, 2, 4]), Int32Array.from([3, 4, 1, 9]));
  expect(anchors).toEqual([
    [2, 0],
    [4, 1],
  ]);
});
