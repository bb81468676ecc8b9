import type { Block } from './blocks.ts';
import type { Change, Diff, Move, ParagraphPair, TextRange } from './change.ts';
import type { MovedBlock } from './moves.ts';
import { natureOf } from './nature.ts';
import { addPairs } from './pairs.ts';
import type { Placed } from './place-moves.ts';
import { makeChange } from './words.ts';

/** A change, and the number of the move that it is half of. */
interface Half {
  readonly change: Change;
  readonly move: number | null;
  readonly isExact: boolean;
}

interface Texts {
  readonly a: string;
  readonly b: string;
}

/**
 * Puts segments together: offsets in the whole texts, touching changes as one.
 *
 * @param texts those that the segments were cut from.
 * @param allMovesSought false where effort ran out before every paragraph that may have moved was
 *   looked at.
 */
export function assemble(texts: Texts, { segments, moves }: Placed, allMovesSought: boolean): Diff {
  const halves: Half[] = [];
  const pairs: ParagraphPair[] = [];
  const startsA = new Map<Block, number>();
  const startsB = new Map<Block, number>();
  let startA = 0;
  let startB = 0;
  let precise = allMovesSought;
  for (const { segment, move } of segments) {
    for (const change of segment.changes) {
      const { precise: isExact } = segment;
      addChange(halves, { change: shift(change, startA, startB), move, isExact }, texts);
    }
    addPairs(pairs, segment, startA, startB);
    const [a] = segment.a;
    const [b] = segment.b;
    if (move !== null && a) startsA.set(a, startA);
    if (move !== null && b) startsB.set(b, startB);
    startA += segment.lengthA;
    startB += segment.lengthB;
    precise &&= segment.precise;
  }
  const indexes = halfIndexes(halves);
  const described = (change: Change): Change => ({
    ...change,
    ...natureOf(change, texts.a, texts.b),
  });
  const changes = halves.map(({ change, move, isExact }, index): Change => {
    const other = move === null ? undefined : indexes.get(move)?.find((half) => half !== index);
    if (other !== undefined) return { ...change, move: other };
    return isExact ? described(change) : { ...change, precise: false };
  });
  const found = moves.flatMap((blocks, number): Move[] => {
    const [one, other] = indexes.get(number) ?? [];
    if (one === undefined || other === undefined) return [];
    const a = rangeOf(blocks.map((block) => spanOf(block.a, startsA)));
    const { fromA = 0, toA = 0 } = changes[one] ?? {};
    const isDeleted = fromA <= a[0] && toA >= a[1];
    return [
      {
        deleted: isDeleted ? one : other,
        inserted: isDeleted ? other : one,
        a,
        b: rangeOf(blocks.map((block) => spanOf(block.b, startsB))),
        changes: insideChanges(blocks, startsA, startsB).map(described),
      },
    ];
  });
  return { changes, pairs, moves: found.sort((one, other) => one.b[0] - other.b[0]), precise };
}

function shift({ kind, fromA, toA, fromB, toB }: Change, a: number, b: number): Change {
  return { kind, fromA: fromA + a, toA: toA + a, fromB: fromB + b, toB: toB + b };
}

/** The indexes of both halves of each move. */
function halfIndexes(halves: readonly Half[]): ReadonlyMap<number, readonly number[]> {
  const indexes = new Map<number, number[]>();
  halves.forEach(({ move }, index) => {
    if (move !== null) indexes.set(move, [...(indexes.get(move) ?? []), index]);
  });
  return indexes;
}

function spanOf(block: Block, starts: ReadonlyMap<Block, number>): TextRange {
  const start = starts.get(block) ?? 0;
  return [start, start + block.text.length];
}

function rangeOf(spans: readonly TextRange[]): TextRange {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

function insideChanges(
  blocks: readonly MovedBlock[],
  startsA: ReadonlyMap<Block, number>,
  startsB: ReadonlyMap<Block, number>,
): Change[] {
  return blocks.flatMap(({ a, b, words }, index) => {
    const startA = startsA.get(a) ?? 0;
    const startB = startsB.get(b) ?? 0;
    const changes = words.changes.map((change) => shift(change, startA, startB));
    if (index < blocks.length - 1 && a.gap !== b.gap) {
      const endA = startA + a.text.length;
      const endB = startB + b.text.length;
      changes.push(makeChange(endA, endA + a.gap.length, endB, endB + b.gap.length));
    }
    return changes;
  });
}

/**
 * Adds a change, or makes it one with the last where they touch. Half of a move stays by itself;
 * only blank lines that came or went beside it belong to it.
 */
function addChange(halves: Half[], half: Half, texts: Texts): void {
  const last = halves.at(-1);
  const { change } = half;
  const touches = last?.change.toA === change.fromA && last.change.toB === change.fromB;
  if (!last || !touches) {
    halves.push(half);
    return;
  }
  if (!belongTogether(last, half, texts)) {
    halves.splice(-1, 1, ...withGapBetween(last, half, texts));
    return;
  }
  const { fromA, fromB } = last.change;
  halves[halves.length - 1] = {
    change: makeChange(fromA, change.toA, fromB, change.toB),
    move: last.move ?? half.move,
    isExact: last.isExact && half.isExact,
  };
}

/**
 * Of two paragraphs that went from the end of the text, or came there, the second takes the blank
 * lines between them, so that each can be taken back without the other.
 */
function withGapBetween(one: Half, other: Half, { a, b }: Texts): readonly [Half, Half] {
  const first = one.change;
  const second = other.change;
  const gap = (before: string, after: string): number => {
    const words = before.trimEnd();
    const opens = before !== before.trimStart() || first.kind === 'replaced';
    return words !== '' && opens && after !== '' && after === after.trim()
      ? before.length - words.length
      : 0;
  };
  const inA = gap(a.slice(first.fromA, first.toA), a.slice(second.fromA, second.toA));
  const inB = gap(b.slice(first.fromB, first.toB), b.slice(second.fromB, second.toB));
  return [
    { ...one, change: { ...first, toA: first.toA - inA, toB: first.toB - inB } },
    { ...other, change: { ...second, fromA: second.fromA - inA, fromB: second.fromB - inB } },
  ];
}

function belongTogether(one: Half, other: Half, { a, b }: Texts): boolean {
  if (one.move === other.move) return true;
  const isBlank = ({ change, move }: Half): boolean =>
    move === null &&
    a.slice(change.fromA, change.toA).trim() === '' &&
    b.slice(change.fromB, change.toB).trim() === '';
  return isBlank(one) || isBlank(other);
}
