import { assemble } from './assemble.ts';
import { splitBlocks } from './blocks.ts';
import type { Diff } from './change.ts';
import { commonPrefix, commonSuffix, finish } from './common.ts';
import { compareBlocks } from './join.ts';
import type { Effort } from './lcs.ts';
import { MoveFinder } from './moves.ts';
import { placeMoves } from './place-moves.ts';
import { pairSegment, type Segment } from './segments.ts';
import { Lexicon } from './tokens.ts';

export interface DiffOptions {
  /**
   * Search steps that one comparison may take; the default is under half a second on a slow
   * laptop. What is over is given paragraph by paragraph as one change, and `precise` is false.
   */
  readonly effort?: number;
}

const DEFAULT_EFFORT = 30_000_000;

interface State {
  readonly a: string;
  readonly b: string;
  readonly segments: readonly Segment[];
  /** The one that the blocks of the segments were cut with. */
  readonly lexicon: Lexicon;
  readonly finder: MoveFinder;
}

/**
 * Compares a text that is being edited with a fixed one, again and again: only the paragraphs that
 * were touched since are compared anew. The result applies to exactly the texts given, but which
 * paragraphs count as partners may rest on what was compared before.
 */
export class DiffCache {
  private readonly effort: number;
  private state: State | null = null;

  constructor(options: DiffOptions = {}) {
    this.effort = options.effort ?? DEFAULT_EFFORT;
  }

  /** Compares at once. */
  update(a: string, b: string): Diff {
    return finish(this.steps(a, b));
  }

  /**
   * Compares in steps of well under a millisecond each for ordinary paragraphs, so that a caller
   * can stop between any two and go on later, or leave it. One run at a time, also of `refine`.
   */
  *steps(a: string, b: string): Generator<void, Diff> {
    const effort: Effort = { left: this.effort };
    const old = this.state;
    const again = old !== null && old.a === a;
    const lexicon = again ? old.lexicon : new Lexicon();
    const segments = again
      ? yield* retouch(old, b, effort)
      : yield* compareBlocks(splitBlocks(a), splitBlocks(b), lexicon, effort);
    const finder = again ? old.finder : new MoveFinder(lexicon);
    const { moves, precise } = yield* finder.find(segments, effort);
    this.state = { a, b, segments, lexicon, finder };
    return assemble({ a, b }, placeMoves(segments, moves), precise);
  }

  /**
   * Compares again, in steps, what the last comparison gave only roughly; what was done stays done
   * where a caller leaves it. Without a bound, but a paragraph of 50,000 words takes seconds, not
   * minutes.
   *
   * @returns the same comparison, precise; null where nothing was compared yet.
   */
  *refine(): Generator<void, Diff | null> {
    const effort: Effort = { left: Number.POSITIVE_INFINITY, exact: true };
    for (let state = this.state; state; state = this.state) {
      const { a, b, segments, lexicon, finder } = state;
      const rough = segments.findIndex((segment) => !segment.precise);
      if (rough < 0) {
        const { moves, precise } = yield* finder.find(segments, effort);
        return assemble({ a, b }, placeMoves(segments, moves), precise);
      }
      const { from, to } = widen(segments, rough, rough + 1);
      const part = segments.slice(from, to);
      const exact = yield* compareBlocks(
        part.flatMap((segment) => segment.a),
        part.flatMap((segment) => segment.b),
        lexicon,
        effort,
      );
      this.state = {
        ...state,
        segments: [...segments.slice(0, from), ...exact, ...segments.slice(to)],
      };
    }
    return null;
  }
}

/** The segments for a new draft: those before and after the edit stay. */
function* retouch(old: State, b: string, effort: Effort): Generator<void, readonly Segment[]> {
  if (old.b === b) return old.segments;
  const { segments, lexicon } = old;
  const prefix = commonPrefix(old.b, b);
  const suffix = commonSuffix(old.b, b, Math.min(old.b.length, b.length) - prefix);
  const touched = touchedSegments(segments, prefix, old.b.length - suffix);
  const same = yield* samePair(old, touched, b, effort);
  if (same) return same;

  const { from, to } = widen(segments, touched.from, touched.to);
  const length = (some: readonly Segment[]): number =>
    some.reduce((sum, segment) => sum + segment.lengthB, 0);
  const startB = length(segments.slice(0, from));
  const restB = length(segments.slice(to));
  const middle = yield* compareBlocks(
    segments.slice(from, to).flatMap((segment) => segment.a),
    splitBlocks(b.slice(startB, b.length - restB)),
    lexicon,
    effort,
  );
  return [...segments.slice(0, from), ...middle, ...segments.slice(to)];
}

/** The usual case while typing: one paragraph changed and stays one paragraph. */
function* samePair(
  old: State,
  touched: SegmentRange,
  b: string,
  effort: Effort,
): Generator<void, readonly Segment[] | null> {
  const { segments, lexicon } = old;
  const segment = segments[touched.from];
  if (touched.to !== touched.from + 1 || !segment) return null;
  const [blockA] = segment.a;
  const [blockB] = segment.b;
  if (!blockA || !blockB || segment.a.length > 1 || segment.b.length > 1) return null;
  const end = touched.startB + blockB.length + b.length - old.b.length;
  const [now, another] = splitBlocks(b.slice(touched.startB, end));
  if (!now || another || now.text === '') return null;
  if (touched.to < segments.length && !now.gap.endsWith('\n')) return null;
  return segments.with(touched.from, yield* pairSegment(blockA, now, lexicon, effort));
}

interface SegmentRange {
  readonly from: number;
  readonly to: number;
  /** Where the first of them starts in the draft. */
  readonly startB: number;
}

/** The segments that hold or touch the old draft's range `[fromB, toB]`. */
function touchedSegments(segments: readonly Segment[], fromB: number, toB: number): SegmentRange {
  let from = 0;
  let startB = 0;
  let at = 0;
  let to = 0;
  segments.forEach((segment, index) => {
    const end = at + segment.lengthB;
    if (end < fromB) {
      from = index + 1;
      startB = end;
    }
    if (at <= toB) to = index + 1;
    at = end;
  });
  return { from, to, startB };
}

/** Widens a range over unpaired segments and one paired segment to each side. */
function widen(
  segments: readonly Segment[],
  fromIndex: number,
  toIndex: number,
): { readonly from: number; readonly to: number } {
  let from = fromIndex;
  let to = toIndex;
  while (from > 0 && segments[from - 1]?.links.length === 0) from--;
  if (from > 0) from--;
  while (to < segments.length && segments[to]?.links.length === 0) to++;
  if (to < segments.length) to++;
  return { from, to };
}
