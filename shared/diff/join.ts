import { type Block, joinBlocks } from './blocks.ts';
import type { Effort, IndexPair } from './lcs.ts';
import { lengthOf, pairBlocks, type Segment } from './segments.ts';
import type { Lexicon } from './tokens.ts';
import { diffWords } from './words.ts';

/** Longer stretches, in UTF-16 code units of both sides, are not tried as split or merged. */
const LONGEST = 32_000;
/** So many characters of words more must stay for paragraphs to count as split or joined. */
const JOINT_GAIN = 10;
/** And this share of the length of those that stood alone. */
const JOINT_SHARE = 0.25;
/** A smaller group is taken where it keeps this share of what a larger one keeps. */
const NEARLY_ALL = 0.9;

/**
 * Aligns the paragraphs of two stretches and compares each with its partner, or several together
 * where one was split or some were merged. Yields between paragraphs, so that a caller can put the
 * work aside.
 */
export function* compareBlocks(
  a: readonly Block[],
  b: readonly Block[],
  lexicon: Lexicon,
  effort: Effort,
): Generator<void, Segment[]> {
  return yield* joinSplits(yield* pairBlocks(a, b, lexicon, effort), lexicon, effort);
}

const isLone = (segment: Segment | undefined): boolean => segment?.links.length === 0;

/** Segments that were tried together. */
interface Together {
  readonly from: number;
  readonly to: number;
  readonly segment: Segment;
  /** Length of the words that stay and did not before, in UTF-16 code units. */
  readonly gain: number;
  /** Whether that is enough. */
  readonly pays: boolean;
}

/**
 * Where a paragraph stands alone, it may be one part of a neighbour's partner. Compares them
 * together, and takes that where clearly more words stay; what was joined may take more.
 */
function* joinSplits(
  found: readonly Segment[],
  lexicon: Lexicon,
  effort: Effort,
): Generator<void, Segment[]> {
  const segments = [...found];
  const joined: Segment[] = [];
  for (let at = 0; at < segments.length; ) {
    const segment = segments[at];
    if (!segment) break;
    const firstLone = isLone(segment) ? at : at + 1;
    let to = firstLone;
    while (isLone(segments[to])) to++;
    if (to === firstLone) {
      joined.push(segment);
      at++;
      continue;
    }
    const tried: Together[] = [];
    for (const [start, end] of groupsAround(at, firstLone, to, segments.length)) {
      const group = segments.slice(start, end);
      const together = yield* compareTogether(group, lexicon, effort);
      if (together) tried.push({ from: start, to: end, ...together });
    }
    const best = bestOf(tried);
    if (best) {
      joined.push(...segments.slice(at, best.from));
      segments.splice(best.from, best.to - best.from, best.segment);
      at = best.from;
    } else {
      const isSure = tried.every((together) => together.segment.precise);
      const apart = segments.slice(at, to);
      joined.push(...(isSure ? apart : apart.map(asRough)));
      at = to;
    }
  }
  return joined;
}

/** Lone paragraphs with the pair before them, the pair after them, and both; smaller ones first. */
function groupsAround(
  at: number,
  firstLone: number,
  to: number,
  count: number,
): readonly (readonly [from: number, to: number])[] {
  const hasFirst = at < firstLone;
  const hasLast = to < count;
  if (!hasFirst && !hasLast) return [[at, to]];
  return [
    ...(hasFirst ? [[at, to] as const] : []),
    ...(hasLast ? [[firstLone, to + 1] as const] : []),
    ...(hasFirst && hasLast ? [[at, to + 1] as const] : []),
  ];
}

function bestOf(tried: readonly Together[]): Together | undefined {
  const paying = tried.filter((together) => together.pays);
  const most = Math.max(...paying.map((together) => together.gain));
  return paying.find((together) => together.gain >= NEARLY_ALL * most);
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

/** The group as one segment, and what that gains; null where it is not worth a try. */
function* compareTogether(
  group: readonly Segment[],
  lexicon: Lexicon,
  effort: Effort,
): Generator<void, Pick<Together, 'segment' | 'gain' | 'pays'> | null> {
  const a = group.flatMap((segment) => segment.a);
  const b = group.flatMap((segment) => segment.b);
  const lengths = { lengthA: lengthOf(a), lengthB: lengthOf(b) };
  if (group.length < 2 || a.length === 0 || b.length === 0) return null;
  if (lengths.lengthA + lengths.lengthB > LONGEST) return null;
  const words = yield* diffWords(joinBlocks(a, lexicon), joinBlocks(b, lexicon), lexicon, effort);
  const apart = group.reduce((sum, segment) => sum + keptWords(segment, lexicon), 0);
  const gain = words.kept - apart;
  const lone = group.filter((segment) => isLone(segment));
  const loneLength = lone.reduce((sum, { lengthA, lengthB }) => sum + lengthA + lengthB, 0);
  const links: IndexPair[] = [];
  let atA = 0;
  let atB = 0;
  for (const segment of group) {
    links.push(...segment.links.map(([i, j]): IndexPair => [atA + i, atB + j]));
    atA += segment.a.length;
    atB += segment.b.length;
  }
  return {
    segment: { a, b, ...lengths, links, isLoose: false, ...words },
    gain,
    pays: gain >= Math.max(JOINT_GAIN, JOINT_SHARE * loneLength),
  };
}
