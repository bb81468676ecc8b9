import type { Change, Diff, TextRange } from './change.ts';

/** Sentences of both sides that belong together, mostly one and one; null where there is none. */
export interface SentenceGroup {
  readonly a: TextRange | null;
  readonly b: TextRange | null;
  readonly isMoved: boolean;
}

/** Words that stand on both sides. */
interface KeptRun {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly isMoved: boolean;
}

/** Two sentences are one where they share this much of the shorter one's words. */
const SHARED = 0.35;

/** Number of letters and figures in a text. */
export function wordLength(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/**
 * Puts sentences together by the words that they share in the comparison.
 *
 * @param sentencesA in order, without overlap; likewise `sentencesB`.
 * @returns each sentence in exactly one group, in no particular order.
 */
export function groupSentences(
  diff: Diff,
  a: string,
  b: string,
  sentencesA: readonly TextRange[],
  sentencesB: readonly TextRange[],
): SentenceGroup[] {
  const countA = sentencesA.length;
  const union = new Union(countA + sentencesB.length);
  const moved = new Set<number>();
  for (const { i, j, isMoved } of links(diff, a, b, sentencesA, sentencesB)) {
    union.join(i, countA + j);
    if (isMoved) moved.add(i);
  }
  // What lies between two sentences of a group belongs to it.
  for (const side of [[0, countA] as const, [countA, countA + sentencesB.length] as const]) {
    const last = new Map<number, number>();
    for (let n = side[0]; n < side[1]; n++) last.set(union.find(n), n);
    for (let n = side[0]; n < side[1]; n++) {
      const until = last.get(union.find(n)) ?? n;
      for (let between = n + 1; between < until; between++) union.join(n, between);
      n = Math.max(n, until - 1);
    }
  }
  const groups = new Map<number, { a: TextRange | null; b: TextRange | null; isMoved: boolean }>();
  const add = (n: number, side: 'a' | 'b', [start, end]: TextRange): void => {
    const key = union.find(n);
    const group = groups.get(key) ?? { a: null, b: null, isMoved: false };
    group[side] = [group[side]?.[0] ?? start, end];
    if (moved.has(n)) group.isMoved = true;
    groups.set(key, group);
  };
  for (const [i, range] of sentencesA.entries()) add(i, 'a', range);
  for (const [j, range] of sentencesB.entries()) add(countA + j, 'b', range);
  return [...groups.values()];
}

/** Which sentences share enough words. */
function links(
  diff: Diff,
  a: string,
  b: string,
  sentencesA: readonly TextRange[],
  sentencesB: readonly TextRange[],
): readonly { readonly i: number; readonly j: number; readonly isMoved: boolean }[] {
  const shared = new Map<string, { i: number; j: number; isMoved: boolean; length: number }>();
  let first = 0;
  for (const run of keptRuns(diff, a.length)) {
    while ((sentencesA[first]?.[1] ?? Number.POSITIVE_INFINITY) <= run.fromA) first++;
    for (let i = first; i < sentencesA.length; i++) {
      const [start, end] = sentencesA[i] ?? [0, 0];
      if (start >= run.toA) break;
      const from = Math.max(start, run.fromA) - run.fromA + run.fromB;
      const to = Math.min(end, run.toA) - run.fromA + run.fromB;
      for (let j = firstEndingAfter(sentencesB, from); j < sentencesB.length; j++) {
        const [startB, endB] = sentencesB[j] ?? [0, 0];
        if (startB >= to) break;
        const length = wordLength(b.slice(Math.max(from, startB), Math.min(to, endB)));
        const key = `${i} ${j}`;
        const known = shared.get(key);
        if (known) known.length += length;
        else shared.set(key, { i, j, isMoved: run.isMoved, length });
      }
    }
  }
  return [...shared.values()].filter(({ i, j, length }) => {
    const whole = (text: string, range: TextRange | undefined) =>
      range ? wordLength(text.slice(...range)) : 0;
    const shorter = Math.min(whole(a, sentencesA[i]), whole(b, sentencesB[j]));
    return shorter === 0 || (length > 0 && length >= SHARED * shorter);
  });
}

/** Everything that stands on both sides, in the order of `a`: in place, and inside moves. */
function keptRuns(diff: Diff, lengthA: number): KeptRun[] {
  const runs: KeptRun[] = [];
  const between = (
    changes: readonly Change[],
    [startA, endA]: TextRange,
    startB: number,
    isMoved: boolean,
  ): void => {
    let atA = startA;
    let atB = startB;
    for (const { fromA, toA, toB } of changes) {
      if (fromA > atA) runs.push({ fromA: atA, toA: fromA, fromB: atB, isMoved });
      atA = toA;
      atB = toB;
    }
    if (endA > atA) runs.push({ fromA: atA, toA: endA, fromB: atB, isMoved });
  };
  between(diff.changes, [0, lengthA], 0, false);
  for (const { a, b, changes } of diff.moves) between(changes, a, b[0], true);
  return runs.sort((one, other) => one.fromA - other.fromA);
}

function firstEndingAfter(sentences: readonly TextRange[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numbers in disjoint sets. */
class Union {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, n) => n);
  }

  find(n: number): number {
    let at = n;
    for (let up = this.parents[at] ?? at; up !== at; up = this.parents[at] ?? at) {
      this.parents[at] = this.parents[up] ?? up;
      at = up;
    }
    return at;
  }

  join(n: number, other: number): void {
    this.parents[this.find(n)] = this.find(other);
  }
}
