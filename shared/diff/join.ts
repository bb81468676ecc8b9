import { type Block, joinBlocks } from './blocks.ts';
import type { Effort, IndexPair } from './lcs.ts';
import { lengthOf, loneSegment, pairBlocks, type Segment } from './segments.ts';
import type { Lexicon } from './tokens.ts';
import { diffWords } from './words.ts';

/** Longer stretches, in UTF-16 code units of both sides, are not tried as split or merged. */
const LONGEST = 32_000;
/** So many characters of words more must stay for paragraphs to count as split or joined. */
const JOINT_GAIN = 10;
/** And this share of the length of those that stood alone. */
const JOINT_SHARE = 0.25;
/** Paragraphs beside a pair that are tried as parts of it. */
const MOST_PARTS = 3;
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

const isLone = (segment: Segment): boolean => segment.links.length === 0;
/** Without a partner, or with one only by its place. */
const isFree = (segment: Segment | undefined): boolean => segment?.isLoose === true;

/** Segments that may belong together, and what stands before and after them then. */
interface Group {
  readonly before: readonly Segment[];
  readonly group: readonly Segment[];
  readonly after: readonly Segment[];
  /** Length of the words that stay in pairs that are parted for it. */
  readonly lost: number;
}

interface Together extends Group {
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
    const firstFree = isFree(segment) ? at : at + 1;
    let to = firstFree;
    while (isFree(segments[to])) to++;
    if (to === firstFree) {
      joined.push(segment);
      at++;
      continue;
    }
    const first = segments.slice(at, firstFree);
    const last = segments.slice(to, to + 1);
    const tried: Together[] = [];
    for (const one of groupsOf(first, segments.slice(firstFree, to), last)) {
      const together = yield* compareTogether(one, lexicon, effort);
      if (together) tried.push({ ...one, ...together });
    }
    const best = bestOf(tried);
    if (best) {
      const count = first.length + to - firstFree + last.length;
      segments.splice(at, count, ...best.before, best.segment, ...best.after);
    } else {
      const isSure = tried.every((together) => together.segment.precise);
      const apart = segments.slice(at, to);
      joined.push(...(isSure ? apart : apart.map(asRough)));
      at = to;
    }
  }
  return joined;
}

/**
 * What free paragraphs may be parts of: the pair before them or the pair after, with the nearest of
 * one side (one that was split has more in the draft, some that were merged more in the other
 * text), or all of it together. Smaller groups first.
 */
function groupsOf(
  first: readonly Segment[],
  free: readonly Segment[],
  last: readonly Segment[],
): readonly Group[] {
  const groups: Group[] = [];
  for (let count = 1; count <= MOST_PARTS; count++) {
    for (const side of ['a', 'b'] as const) {
      const some = free.filter((segment) => segment[side].length > 0);
      if (some.length < count) continue;
      if (first.length > 0) {
        const { parts, rest, lost } = takeOut(free, side, some.slice(0, count));
        groups.push({ before: [], group: [...first, ...parts], after: [...rest, ...last], lost });
      }
      if (last.length > 0) {
        const { parts, rest, lost } = takeOut(free, side, some.slice(-count));
        groups.push({ before: [...first, ...rest], group: [...parts, ...last], after: [], lost });
      }
    }
  }
  if (free.every(isLone)) {
    groups.push({ before: [], group: [...first, ...free, ...last], after: [], lost: 0 });
  }
  return groups;
}

/** Takes one side of some segments out of all; a partner that is left stands alone. */
function takeOut(
  all: readonly Segment[],
  side: 'a' | 'b',
  some: readonly Segment[],
): { readonly parts: Segment[]; readonly rest: Segment[]; readonly lost: number } {
  const halves = ({ a, b }: Segment) => [loneSegment(a, []), loneSegment([], b)] as const;
  const parts = some.map((segment) => halves(segment)[side === 'a' ? 0 : 1]);
  const rest = all.flatMap((segment) => {
    if (!some.includes(segment)) return [segment];
    const [a, b] = halves(segment);
    const left = side === 'a' ? b : a;
    return left.a.length + left.b.length > 0 ? [left] : [];
  });
  return { parts, rest, lost: some.reduce((sum, { kept }) => sum + kept, 0) };
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
  { group, lost }: Group,
  lexicon: Lexicon,
  effort: Effort,
): Generator<void, Omit<Together, keyof Group> | null> {
  const a = group.flatMap((segment) => segment.a);
  const b = group.flatMap((segment) => segment.b);
  const lengths = { lengthA: lengthOf(a), lengthB: lengthOf(b) };
  if (group.length < 2 || a.length === 0 || b.length === 0) return null;
  if (lengths.lengthA + lengths.lengthB > LONGEST) return null;
  const words = yield* diffWords(joinBlocks(a, lexicon), joinBlocks(b, lexicon), lexicon, effort);
  const apart = group.reduce((sum, segment) => sum + keptWords(segment, lexicon), 0);
  const gain = words.kept - apart - lost;
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
