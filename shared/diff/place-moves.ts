import type { Block } from './blocks.ts';
import type { MovedBlock } from './moves.ts';
import { loneSegment, type Segment } from './segments.ts';

/** A segment in its place, and the move that it is half of: the same number on both halves. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly move: number | null;
}

/** Segments and the moves among them; `moves[n]` are the paragraphs of the move with number n. */
export interface Placed {
  readonly segments: readonly PlacedSegment[];
  readonly moves: readonly (readonly MovedBlock[])[];
}

/**
 * Sets moved paragraphs apart from partners that they only had by their place, and numbers the
 * moves: neighbours that moved together are one.
 */
export function placeMoves(segments: readonly Segment[], found: readonly MovedBlock[]): Placed {
  if (found.length === 0) {
    return { segments: segments.map((segment) => ({ segment, move: null })), moves: [] };
  }
  const byA = new Map(found.map((move) => [move.a, move]));
  const byB = new Map(found.map((move) => [move.b, move]));
  const moveOf = (segment: Segment): MovedBlock | undefined => {
    const [a] = segment.a;
    const [b] = segment.b;
    return a ? byA.get(a) : b ? byB.get(b) : undefined;
  };
  const apart = setApart(segments, (a, b) => byA.has(a) || byB.has(b));
  const placeB = new Map<MovedBlock, number>();
  apart.forEach((segment, index) => {
    const move = segment.a.length === 0 ? moveOf(segment) : undefined;
    if (move) placeB.set(move, index);
  });
  const moves: MovedBlock[][] = [];
  const numbers = new Map<MovedBlock, number>();
  let before: MovedBlock | undefined;
  for (const segment of apart) {
    const move = segment.b.length === 0 ? moveOf(segment) : undefined;
    if (move) {
      const follows = before && (placeB.get(before) ?? -2) + 1 === placeB.get(move);
      if (!follows) moves.push([]);
      moves.at(-1)?.push(move);
      numbers.set(move, moves.length - 1);
    }
    before = move;
  }
  return {
    segments: apart.map((segment) => {
      const move = segment.links.length === 0 ? moveOf(segment) : undefined;
      return { segment, move: move ? (numbers.get(move) ?? null) : null };
    }),
    moves,
  };
}

/** Parts loose partners; between paragraphs that keep theirs, what went stands before what came. */
function setApart(
  segments: readonly Segment[],
  parts: (a: Block, b: Block) => boolean,
): readonly Segment[] {
  const apart: Segment[] = [];
  let came: Segment[] = [];
  for (const segment of segments) {
    const [a] = segment.a;
    const [b] = segment.b;
    if (!a) came.push(segment);
    else if (!b) apart.push(segment);
    else if (segment.isLoose && parts(a, b)) {
      apart.push(loneSegment([a], []));
      came.push(loneSegment([], [b]));
    } else {
      apart.push(...came, segment);
      came = [];
    }
  }
  return [...apart, ...came];
}
