/** Steps that may still be spent; counted rather than timed, so that the same input gives the same. */
export interface Effort {
  left: number;
  /** Finds everything, however long it takes; `left` doesn't count. */
  readonly exact?: boolean;
}

/** An element of one sequence and its partner in the other, by their indexes. */
export type IndexPair = readonly [a: number, b: number];

/**
 * Beyond this many insertions and deletions the exact search, whose cost grows with their square,
 * is given up for one stretch.
 */
const LONGEST_SCRIPT = 800;

/**
 * Longest common subsequence of two sequences of integers (Myers 1986, greedy forward search).
 * Bounded: a stretch that is too different is cut at elements that occur once on both sides, and
 * what is still too different is left unmatched. Yields between stretches, so that a caller can put
 * the work aside.
 *
 * @returns for each element of `a` the index of its partner in `b`, or -1; and whether the search
 *   was exact everywhere.
 */
export function* matchSequences(
  a: Int32Array,
  b: Int32Array,
  effort: Effort,
): Generator<void, { readonly partner: Int32Array; readonly precise: boolean }> {
  const partner = new Int32Array(a.length).fill(-1);
  const placesA = sharedPlaces(a, b);
  const placesB = sharedPlaces(b, a);
  const sharedA = placesA.map((place) => a[place] ?? -1);
  const sharedB = placesB.map((place) => b[place] ?? -1);
  const shared = new Int32Array(sharedA.length).fill(-1);
  const precise = yield* matchRange(
    sharedA,
    0,
    sharedA.length,
    sharedB,
    0,
    sharedB.length,
    shared,
    effort,
  );
  shared.forEach((other, index) => {
    const place = placesA[index];
    if (place !== undefined && other >= 0) partner[place] = placesB[other] ?? -1;
  });
  return { partner, precise };
}

/** Where elements stand that the other sequence has too; only they can match. */
function sharedPlaces(values: Int32Array, others: Int32Array): Int32Array {
  const known = new Set(others);
  const places: number[] = [];
  values.forEach((value, place) => {
    if (known.has(value)) places.push(place);
  });
  return Int32Array.from(places);
}

function* matchRange(
  a: Int32Array,
  fromA: number,
  endA: number,
  b: Int32Array,
  fromB: number,
  endB: number,
  partner: Int32Array,
  effort: Effort,
): Generator<void, boolean> {
  let startA = fromA;
  let startB = fromB;
  let toA = endA;
  let toB = endB;
  while (startA < toA && startB < toB && a[startA] === b[startB]) partner[startA++] = startB++;
  while (toA > startA && toB > startB && a[toA - 1] === b[toB - 1]) partner[--toA] = --toB;
  if (startA === toA || startB === toB) return true;
  if (matchShort(a, startA, toA, b, startB, toB, partner, effort)) return true;
  yield;

  const anchors = uniqueAnchors(a.subarray(startA, toA), b.subarray(startB, toB));
  if (anchors.length === 0 || effort.left <= 0) return false;
  let precise = true;
  let atA = startA;
  let atB = startB;
  for (const [i, j] of anchors) {
    const anchorA = startA + i;
    const anchorB = startB + j;
    precise = (yield* matchRange(a, atA, anchorA, b, atB, anchorB, partner, effort)) && precise;
    partner[anchorA] = anchorB;
    atA = anchorA + 1;
    atB = anchorB + 1;
  }
  return (yield* matchRange(a, atA, toA, b, atB, toB, partner, effort)) && precise;
}

/**
 * Fills `partner` for a range that differs little; false, leaving it untouched, where a bound was
 * met.
 */
export function matchShort(
  a: Int32Array,
  fromA: number,
  toA: number,
  b: Int32Array,
  fromB: number,
  toB: number,
  partner: Int32Array,
  effort: Effort,
): boolean {
  const n = toA - fromA;
  const m = toB - fromB;
  const limit = Math.min(n + m, LONGEST_SCRIPT);
  const center = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= limit; d++) {
    effort.left -= d + 1;
    if (effort.left < 0) return false;
    for (let k = -d; k <= d; k += 2) {
      const down = furthest[center + k + 1] ?? 0;
      const right = furthest[center + k - 1] ?? 0;
      let x = k === -d || (k !== d && right < down) ? down : right + 1;
      let y = x - k;
      while (x < n && y < m && a[fromA + x] === b[fromB + y]) {
        x++;
        y++;
      }
      furthest[center + k] = x;
      if (x >= n && y >= m) {
        readBack(trace, d, k, x, fromA, fromB, partner);
        return true;
      }
    }
    trace.push(furthest.slice(center - d, center + d + 1));
  }
  return false;
}

/** Walks the recorded frontiers backwards from the end and notes every diagonal step. */
function readBack(
  trace: readonly Int32Array[],
  lastDepth: number,
  lastK: number,
  lastX: number,
  fromA: number,
  fromB: number,
  partner: Int32Array,
): void {
  let x = lastX;
  let k = lastK;
  for (let d = lastDepth; d > 0; d--) {
    const before = trace[d - 1];
    // Row d-1 holds diagonals -(d-1)…(d-1); those outside count as not reached.
    const at = (diagonal: number): number => before?.[diagonal + d - 1] ?? -1;
    const viaInsertion = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const previousK = viaInsertion ? k + 1 : k - 1;
    const previousX = at(previousK);
    const diagonalStart = viaInsertion ? previousX : previousX + 1;
    while (x > diagonalStart) {
      x--;
      partner[fromA + x] = fromB + x - k;
    }
    x = previousX;
    k = previousK;
  }
  while (x > 0) {
    x--;
    partner[fromA + x] = fromB + x - k;
  }
}

/**
 * Elements that occur exactly once in each sequence and stand in the same order in both (the
 * longest such chain).
 *
 * @returns pairs of indexes, rising on both sides.
 */
export function uniqueAnchors(a: Int32Array, b: Int32Array): readonly IndexPair[] {
  const placesA = singlePlaces(a);
  const placesB = singlePlaces(b);
  const candidates: IndexPair[] = [];
  for (const [id, i] of placesA) {
    const j = placesB.get(id) ?? -1;
    if (i >= 0 && j >= 0) candidates.push([i, j]);
  }
  candidates.sort((one, other) => one[0] - other[0]);
  return longestRising(candidates);
}

/** Each value's index, or -1 where it occurs more than once. */
function singlePlaces(values: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  values.forEach((value, index) => {
    places.set(value, places.has(value) ? -1 : index);
  });
  return places;
}

/** Longest run of pairs, given in order of their first, whose second rises too. */
function longestRising(pairs: readonly IndexPair[]): readonly IndexPair[] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, second], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chain: IndexPair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
