import type { Change } from './change.ts';
import { matchExactly } from './exact.ts';
import { type Effort, matchSequences } from './lcs.ts';
import { joinRuns, placeGaps, type Run } from './runs.ts';
import type { Lexicon, Tokens } from './tokens.ts';

/** A stretch of text with its tokens. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: Tokens;
}

/** Changes between two stretches, relative to the start of each. */
export interface WordDiff {
  readonly changes: readonly Change[];
  readonly precise: boolean;
  /** Length of the words that stay, in UTF-16 code units. */
  readonly kept: number;
}

/** The kind follows from which side is empty. */
export function makeChange(fromA: number, toA: number, fromB: number, toB: number): Change {
  const kind = fromA === toA ? 'inserted' : fromB === toB ? 'deleted' : 'replaced';
  return { kind, fromA, toA, fromB, toB };
}

/**
 * Words inserted, deleted and replaced between two paragraphs. A replaced phrase is one change:
 * single kept words between rewritten ones go with them.
 */
export function* diffWords(
  a: TokenizedText,
  b: TokenizedText,
  lexicon: Lexicon,
  effort: Effort,
): Generator<void, WordDiff> {
  const { partner, precise } =
    effort.exact === true
      ? { partner: yield* matchExactly(a.tokens.ids, b.tokens.ids), precise: true }
      : yield* matchSequences(a.tokens.ids, b.tokens.ids, effort);
  const matched = placeGaps(runsOf(partner), a.tokens.ids, b.tokens.ids, lexicon);
  const runs = joinRuns(matched, a.tokens.ids, b.tokens.ids, lexicon);
  let kept = 0;
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      const id = a.tokens.ids[run.a + i] ?? -1;
      if (lexicon.isWord(id)) kept += lexicon.lengthOf(id);
    }
  }
  return { changes: changesBetween(a, b, runs), precise, kept };
}

function runsOf(partner: Int32Array): Run[] {
  const runs: Run[] = [];
  let run: { a: number; b: number; length: number } | null = null;
  partner.forEach((other, index) => {
    if (other < 0) {
      run = null;
    } else if (run !== null && other === run.b + run.length) {
      run.length++;
    } else {
      run = { a: index, b: other, length: 1 };
      runs.push(run);
    }
  });
  return runs;
}

/** What differs before, between and after the kept tokens, white space included. */
function changesBetween(a: TokenizedText, b: TokenizedText, runs: readonly Run[]): Change[] {
  const changes: Change[] = [];
  let nextA = 0;
  let nextB = 0;
  const gap = (toA: number, toB: number): void => {
    const change = gapChange(a, nextA, toA, b, nextB, toB);
    if (change) changes.push(change);
    nextA = toA + 1;
    nextB = toB + 1;
  };
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) gap(run.a + i, run.b + i);
  }
  gap(a.tokens.ids.length, b.tokens.ids.length);
  return changes;
}

/**
 * The change between two neighbouring kept tokens, whose indexes are one before `tokenA` and at
 * `toA`. White space that is the same at its edges is left out of it.
 */
function gapChange(
  a: TokenizedText,
  tokenA: number,
  toTokenA: number,
  b: TokenizedText,
  tokenB: number,
  toTokenB: number,
): Change | null {
  let fromA = a.tokens.ends[tokenA - 1] ?? 0;
  let fromB = b.tokens.ends[tokenB - 1] ?? 0;
  let toA = a.tokens.starts[toTokenA] ?? a.text.length;
  let toB = b.tokens.starts[toTokenB] ?? b.text.length;
  const hasA = tokenA < toTokenA;
  const hasB = tokenB < toTokenB;
  // Only the white space before the first and after the last token of the gap may be trimmed.
  const leadA = hasA ? (a.tokens.starts[tokenA] ?? toA) : toA;
  const leadB = hasB ? (b.tokens.starts[tokenB] ?? toB) : toB;
  while (fromA < leadA && fromB < leadB && a.text[fromA] === b.text[fromB]) {
    fromA++;
    fromB++;
  }
  const tailA = hasA ? (a.tokens.ends[toTokenA - 1] ?? fromA) : fromA;
  const tailB = hasB ? (b.tokens.ends[toTokenB - 1] ?? fromB) : fromB;
  while (toA > tailA && toB > tailB && a.text[toA - 1] === b.text[toB - 1]) {
    toA--;
    toB--;
  }
  return fromA === toA && fromB === toB ? null : makeChange(fromA, toA, fromB, toB);
}
