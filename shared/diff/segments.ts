import { alignBlocks } from './align.ts';
import { type Block, joinBlocks } from './blocks.ts';
import type { Change } from './change.ts';
import type { Effort, IndexPair } from './lcs.ts';
import type { Lexicon } from './tokens.ts';
import { diffWords, makeChange, type WordDiff } from './words.ts';

/**
 * Paragraphs of both sides that were compared with each other: mostly one and one; one and none
 * where a paragraph was added or dropped; several where one was split or joined.
 */
export interface Segment {
  readonly a: readonly Block[];
  readonly b: readonly Block[];
  readonly lengthA: number;
  readonly lengthB: number;
  /** Which of them belong together. */
  readonly links: readonly IndexPair[];
  /** Relative to the start of the segment on each side. */
  readonly changes: readonly Change[];
  readonly precise: boolean;
  /** Length of the kept words; of paragraphs that are the same, of the whole text. */
  readonly kept: number;
  /** One paragraph without a partner, or two with hardly a word in common: it may belong elsewhere. */
  readonly isLoose: boolean;
}

/** Partners that share less than this of the shorter one's words are partners by place only. */
const BY_PLACE = 0.3;

const ONE_TO_ONE: readonly IndexPair[] = [[0, 0]];

/** Length of paragraphs with their gaps, in UTF-16 code units. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

/** Compares one paragraph with its partner. */
export function* pairSegment(
  a: Block,
  b: Block,
  lexicon: Lexicon,
  effort: Effort,
): Generator<void, Segment> {
  const same = a.text === b.text && a.gap === b.gap;
  const words: WordDiff = same
    ? { changes: [], precise: true, kept: a.text.length }
    : yield* diffWords(joinBlocks([a], lexicon), joinBlocks([b], lexicon), lexicon, effort);
  const isLoose = words.precise && words.kept < BY_PLACE * Math.min(a.text.length, b.text.length);
  return {
    a: [a],
    b: [b],
    lengthA: a.length,
    lengthB: b.length,
    links: ONE_TO_ONE,
    isLoose,
    ...words,
  };
}

/** Paragraphs of one side only. */
export function loneSegment(a: readonly Block[], b: readonly Block[]): Segment {
  const lengthA = lengthOf(a);
  const lengthB = lengthOf(b);
  const changes = [makeChange(0, lengthA, 0, lengthB)];
  return { a, b, lengthA, lengthB, links: [], changes, precise: true, kept: 0, isLoose: true };
}

/**
 * Aligns the paragraphs of two stretches and compares each with its partner, one with one. Yields
 * between paragraphs, so that a caller can put the work aside.
 */
export function* pairBlocks(
  a: readonly Block[],
  b: readonly Block[],
  lexicon: Lexicon,
  effort: Effort,
): Generator<void, Segment[]> {
  const links = yield* alignBlocks(a, b, lexicon);
  const segments: Segment[] = [];
  let atA = 0;
  let atB = 0;
  const lone = (toA: number, toB: number): void => {
    while (atA < toA) segments.push(loneSegment(a.slice(atA, ++atA), []));
    while (atB < toB) segments.push(loneSegment([], b.slice(atB, ++atB)));
  };
  for (const [i, j] of links) {
    lone(i, j);
    const blockA = a[i];
    const blockB = b[j];
    if (blockA && blockB) segments.push(yield* pairSegment(blockA, blockB, lexicon, effort));
    atA = i + 1;
    atB = j + 1;
    yield;
  }
  lone(a.length, b.length);
  return segments;
}
