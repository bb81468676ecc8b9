import { type Effort, matchShort } from './lcs.ts';

/** Steps of the quick search for one stretch before it is halved. */
const QUICK = 60_000;
/** Steps between two yields. */
const SLICE = 60_000;

/** A stretch of both sequences, ends exclusive. */
interface Stretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * Longest common subsequence of two sequences of integers, exact however different they are, in
 * slices. Halves the first sequence again and again (Hirschberg 1975), the lengths on both sides
 * of the middle by bit-parallel rows (Hyyrö 2004): time grows with the product of the lengths
 * divided by 32, memory with their sum.
 *
 * @returns for each element of `a` the index of its partner in `b`, or -1.
 */
export function* matchExactly(a: Int32Array, b: Int32Array): Generator<void, Int32Array> {
  const partner = new Int32Array(a.length).fill(-1);
  const waiting: Stretch[] = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const rest = trim(a, b, next, partner);
    const { fromA, toA, fromB, toB } = rest;
    if (fromA === toA || fromB === toB) continue;
    if (toA - fromA === 1) {
      const place = b.subarray(fromB, toB).indexOf(a[fromA] ?? -1);
      if (place >= 0) partner[fromA] = fromB + place;
      continue;
    }
    const effort: Effort = { left: QUICK };
    const isDone = matchShort(a, fromA, toA, b, fromB, toB, partner, effort);
    yield;
    if (isDone) continue;
    const middle = (fromA + toA) >> 1;
    const cut = yield* bestCut(a, b, rest, middle);
    waiting.push({ fromA: middle, toA, fromB: cut, toB }, { fromA, toA: middle, fromB, toB: cut });
  }
  return partner;
}

/** Pairs the common beginning and end; returns what is left between. */
function trim(a: Int32Array, b: Int32Array, stretch: Stretch, partner: Int32Array): Stretch {
  let { fromA, toA, fromB, toB } = stretch;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) partner[fromA++] = fromB++;
  while (toA > fromA && toB > fromB && a[toA - 1] === b[toB - 1]) partner[--toA] = --toB;
  return { fromA, toA, fromB, toB };
}

/** Where to cut `b` so that the two halves of `a` together keep most. */
function* bestCut(
  a: Int32Array,
  b: Int32Array,
  { fromA, toA, fromB, toB }: Stretch,
  middle: number,
): Generator<void, number> {
  const right = b.subarray(fromB, toB);
  const before = yield* commonLengths(a.subarray(fromA, middle), right);
  const after = yield* commonLengths(a.slice(middle, toA).reverse(), right.slice().reverse());
  let best = 0;
  let most = -1;
  for (let at = 0; at <= right.length; at++) {
    const sum = (before[at] ?? 0) + (after[right.length - at] ?? 0);
    if (sum > most) {
      most = sum;
      best = at;
    }
  }
  return fromB + best;
}

/** Length of the longest common subsequence of `a` and the first n of `b`, for every n. */
function* commonLengths(a: Int32Array, b: Int32Array): Generator<void, Int32Array> {
  const places = placesOf(b);
  // A bit that is 0 says that the length grows by one there.
  const row = new Int32Array((b.length + 31) >> 5).fill(-1);
  const mask = new Int32Array(row.length);
  let steps = 0;
  for (const value of a) {
    const at = places.get(value);
    if (at) {
      for (const place of at) mask[place >> 5] = (mask[place >> 5] ?? 0) | (1 << (place & 31));
      steps += at.length + addMasked(row, mask, (at[0] ?? 0) >> 5, (at.at(-1) ?? 0) >> 5);
      for (const place of at) mask[place >> 5] = 0;
    }
    if (steps >= SLICE) {
      steps = 0;
      yield;
    }
  }
  const lengths = new Int32Array(b.length + 1);
  for (let n = 0; n < b.length; n++) {
    const bit = ((row[n >> 5] ?? 0) >>> (n & 31)) & 1;
    lengths[n + 1] = (lengths[n] ?? 0) + 1 - bit;
  }
  return lengths;
}

/** `row = (row + (row & mask)) | (row & ~mask)` as one long number; returns the steps it took. */
function addMasked(row: Int32Array, mask: Int32Array, first: number, last: number): number {
  let carry = 0;
  let word = first;
  for (; word < row.length && (word <= last || carry > 0); word++) {
    const value = row[word] ?? 0;
    const masked = value & (mask[word] ?? 0);
    const sum = (value >>> 0) + (masked >>> 0) + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    row[word] = sum | (value & ~masked);
  }
  return word - first;
}

function placesOf(values: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  values.forEach((value, place) => {
    const list = places.get(value);
    if (list) list.push(place);
    else places.set(value, [place]);
  });
  return places;
}
