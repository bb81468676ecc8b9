import type { Lexicon } from './tokens.ts';

/** Tokens kept on both sides, as indexes of tokens. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A kept run of more words than this always stands. */
const SHORT_RUN_WORDS = 2;

/** Whether the tokens `[from, to)` together are at least so long; stops as soon as it knows. */
function reaches(
  ids: Int32Array,
  from: number,
  to: number,
  length: number,
  lexicon: Lexicon,
): boolean {
  let sum = 0;
  for (let i = from; i < to && sum < length; i++) sum += lexicon.lengthOf(ids[i] ?? -1);
  return sum >= length;
}

/** The length of a run of few words; infinite for one of more. */
function shortLength(ids: Int32Array, from: number, to: number, lexicon: Lexicon): number {
  let words = 0;
  let length = 0;
  for (let i = from; i < to; i++) {
    const id = ids[i] ?? -1;
    if (lexicon.isWord(id)) words++;
    if (words > SHORT_RUN_WORDS) return Number.POSITIVE_INFINITY;
    length += lexicon.lengthOf(id);
  }
  return length;
}

/**
 * Gives up short kept runs between larger rewritten stretches, so that a replaced phrase reads as
 * one change. A run stays where both stretches beside it only insert or only delete: there it is
 * text that the reader knows.
 */
export function joinRuns(
  runs: readonly Run[],
  a: Int32Array,
  b: Int32Array,
  lexicon: Lexicon,
): readonly Run[] {
  const kept: Run[] = [];
  runs.forEach((run, index) => {
    const before = kept.at(-1);
    const after = runs[index + 1];
    const beforeA = before ? before.a + before.length : 0;
    const beforeB = before ? before.b + before.length : 0;
    const afterA = after?.a ?? a.length;
    const afterB = after?.b ?? b.length;
    const endA = run.a + run.length;
    const endB = run.b + run.length;
    const deleted = [run.a - beforeA, afterA - endA] as const;
    const inserted = [run.b - beforeB, afterB - endB] as const;
    const oneWay = deleted[0] + deleted[1] === 0 || inserted[0] + inserted[1] === 0;
    const touchesBoth = deleted[0] + inserted[0] > 0 && deleted[1] + inserted[1] > 0;
    if (!oneWay && touchesBoth) {
      const own = shortLength(a, run.a, endA, lexicon);
      const outweighed = (fromA: number, toA: number, fromB: number, toB: number): boolean =>
        reaches(a, fromA, toA, own, lexicon) || reaches(b, fromB, toB, own, lexicon);
      if (
        Number.isFinite(own) &&
        outweighed(beforeA, run.a, beforeB, run.b) &&
        outweighed(endA, afterA, endB, afterB)
      ) {
        return;
      }
    }
    kept.push(run);
  });
  return kept;
}

const SENTENCE_END = 3;
const CLAUSE_END = 2;
const TEXT_EDGE = 4;

/**
 * Moves pure insertions and deletions along repeated tokens to where a reader would put them: after
 * the end of a sentence or a clause rather than before it ("A. *B.* C." and not "A*. B*. C.").
 */
export function placeGaps(
  runs: readonly Run[],
  a: Int32Array,
  b: Int32Array,
  lexicon: Lexicon,
): Run[] {
  const placed = [...runs];
  for (let index = 0; index < placed.length - 1; index++) {
    const left = placed[index];
    const right = placed[index + 1];
    if (!left || !right) continue;
    const inA = right.a - (left.a + left.length);
    const inB = right.b - (left.b + left.length);
    if ((inA === 0) === (inB === 0)) continue;
    const shift =
      inA > 0
        ? bestShift(a, left.a, left.a + left.length, right.a, right.a + right.length, lexicon)
        : bestShift(b, left.b, left.b + left.length, right.b, right.b + right.length, lexicon);
    placed[index] = { ...left, length: left.length + shift };
    placed[index + 1] = {
      a: right.a + shift,
      b: right.b + shift,
      length: right.length - shift,
    };
  }
  return placed.filter((run) => run.length > 0);
}

/** How far the gap `[from, to)` may best move; negative is towards the start. */
function bestShift(
  ids: Int32Array,
  lowest: number,
  from: number,
  to: number,
  highest: number,
  lexicon: Lexicon,
): number {
  const score = (at: number): number => {
    if (at === 0 || at === ids.length) return TEXT_EDGE;
    const mark = lexicon.markOf(ids[at - 1] ?? -1);
    return mark === 'sentence' ? SENTENCE_END : mark === 'clause' ? CLAUSE_END : 0;
  };
  let best = 0;
  let bestScore = score(from) + score(to);
  const consider = (shift: number): void => {
    const value = score(from + shift) + score(to + shift);
    if (value > bestScore) {
      best = shift;
      bestScore = value;
    }
  };
  for (let s = 0; from + s > lowest && ids[from + s - 1] === ids[to + s - 1]; s--) consider(s - 1);
  for (let s = 0; to + s < highest && ids[from + s] === ids[to + s]; s++) consider(s + 1);
  return best;
}
