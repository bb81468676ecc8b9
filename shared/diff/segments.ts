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

/** More tokens than this are not tried as a split or joined paragraph. */
const JOINT_TOKENS = 4000;
/** So many characters of words more must stay for paragraphs to count as split or joined. */
const JOINT_GAIN = 10;
/** Partners that share less than this of the shorter one's words are partners by place only. */
const BY_PLACE = 0.3;

const ONE_TO_ONE: readonly IndexPair[] = [[0, 0]];

function lengthOf(blocks: readonly Block[]): number {
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
 * Aligns the paragraphs of two stretches and compares each with its partner. Yields between
 * paragraphs, so that a caller can put the work aside.
 */
export function* compareBlocks(
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
  return yield* joinSplits(segments, lexicon, effort);
}

const isLone = (segment: Segment | undefined): boolean => segment?.links.length === 0;

/**
 * Where a paragraph stands alone, it may be one half of its neighbour's partner. Compares them
 * together, and takes that where clearly more words stay.
 */
function* joinSplits(
  segments: readonly Segment[],
  lexicon: Lexicon,
  effort: Effort,
): Generator<void, Segment[]> {
  const joined: Segment[] = [];
  for (let at = 0; at < segments.length; ) {
    const segment = segments[at];
    if (!segment) break;
    let to = at + 1;
    const startsGroup = isLone(segment) || isLone(segments[to]);
    if (startsGroup) {
      if (isLone(segment)) to = at;
      while (isLone(segments[to])) to++;
      if (segments[to]) to++;
    }
    const group = segments.slice(at, to);
    const together = startsGroup ? yield* compareTogether(group, lexicon, effort) : null;
    if (together?.segment) {
      joined.push(together.segment);
      at = to;
    } else {
      // The pair that ends this group may begin the next one.
      const keep = startsGroup && group.length > 1 && !isLone(group.at(-1)) ? to - 1 : to;
      const apart = segments.slice(at, keep);
      joined.push(...(together?.precise === false ? apart.map(asRough) : apart));
      at = keep;
    }
  }
  return joined;
}

/** Not known for sure to stand alone, as the effort ran out. */
function asRough(segment: Segment): Segment {
  return isLone(segment) ? { ...segment, precise: false } : segment;
}

/** Length of the kept words; of paragraphs that are the same that is all of them. */
function keptWords({ a: [block], changes, kept }: Segment, lexicon: Lexicon): number {
  if (!block || changes.length > 0) return kept;
  let sum = 0;
  for (const id of block.tokensWith(lexicon).ids) {
    if (lexicon.isWord(id)) sum += lexicon.lengthOf(id);
  }
  return sum;
}

/** The group as one segment, or null where that does not pay, and whether that is sure. */
function* compareTogether(
  group: readonly Segment[],
  lexicon: Lexicon,
  effort: Effort,
): Generator<void, { readonly segment: Segment | null; readonly precise: boolean }> {
  const apartForSure = { segment: null, precise: true };
  if (group.length < 2) return apartForSure;
  const a = group.flatMap((segment) => segment.a);
  const b = group.flatMap((segment) => segment.b);
  if (a.length === 0 || b.length === 0 || lengthOf(a) + lengthOf(b) > 8 * JOINT_TOKENS)
    return apartForSure;
  const words = yield* diffWords(joinBlocks(a, lexicon), joinBlocks(b, lexicon), lexicon, effort);
  const apart = group.reduce((sum, segment) => sum + keptWords(segment, lexicon), 0);
  const lone = group.filter((segment) => isLone(segment));
  const loneLength = lone.reduce((sum, { lengthA, lengthB }) => sum + lengthA + lengthB, 0);
  if (words.kept - apart < Math.max(JOINT_GAIN, 0.25 * loneLength)) {
    return { segment: null, precise: words.precise };
  }
  const links: IndexPair[] = [];
  let atA = 0;
  let atB = 0;
  for (const segment of group) {
    links.push(...segment.links.map(([i, j]): IndexPair => [atA + i, atB + j]));
    atA += segment.a.length;
    atB += segment.b.length;
  }
  const lengths = { lengthA: lengthOf(a), lengthB: lengthOf(b) };
  return { segment: { a, b, ...lengths, links, isLoose: false, ...words }, precise: words.precise };
}
