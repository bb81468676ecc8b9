import type { ChangeDesc, Text } from '@codemirror/state';

/** A tracked stretch of the draft; UTF-16 code units, `end` exclusive. Empty when it was deleted. */
export interface Anchor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One edit: `[fromA, toA)` of the old text became `[fromB, toB)` of the new. */
export interface Edit {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

const WORD = /[\p{L}\p{N}]/u;
const LEADING_WORD = /^[\p{L}\p{M}\p{N}]+/u;
const TRAILING_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u;
/** Longer insertions are not looked through for the word at their edge. */
const LONGEST_WORD = 80;

/** The edits of a transaction, in order. */
export function editsOf(changes: ChangeDesc): Edit[] {
  const edits: Edit[] = [];
  changes.iterChangedRanges(
    (fromA, toA, fromB, toB) => edits.push({ fromA, toA, fromB, toB }),
    true,
  );
  return edits;
}

/**
 * Where a stretch stands after edits. Typing inside it, or on to a word at its edge, makes it
 * longer ("camp" to "camps" changes the claim). Replacing exactly its words moves it to the new
 * ones. Cutting off a part leaves the rest. Deleting all of it, or replacing more than it, leaves
 * it empty.
 *
 * @param edits as from {@link editsOf}: ascending, not overlapping.
 */
export function followEdits(
  { start, end }: Stretch,
  edits: readonly Edit[],
  before: Text,
  after: Text,
): Stretch {
  const over = edits.find(
    ({ fromA, toA }) =>
      fromA < toA && fromA <= start && toA >= end && (start < end || fromA < start),
  );
  if (over) {
    const exact = over.fromA === start && over.toA === end;
    return { start: over.fromB, end: exact ? over.toB : over.fromB };
  }
  const newStart = followStart(start, edits, (toB, fromB) =>
    start < end ? toB - wordBefore(start, fromB, toB, before, after) : toB,
  );
  if (start === end) return { start: newStart, end: newStart };
  return { start: newStart, end: Math.max(newStart, followEnd(end, edits, before, after)) };
}

function followStart(
  start: number,
  edits: readonly Edit[],
  atEdge: (toB: number, fromB: number) => number,
): number {
  let place = start;
  for (const { fromA, toA, fromB, toB } of edits) {
    if (fromA > start) break;
    if (toA < start) place = start + toB - toA;
    else if (toA === start) place = atEdge(toB, fromB);
    else return fromA === start ? fromB : toB;
  }
  return place;
}

function followEnd(end: number, edits: readonly Edit[], before: Text, after: Text): number {
  let place = end;
  for (const { fromA, toA, fromB, toB } of edits) {
    if (fromA > end) break;
    if (toA < end) place = end + toB - toA;
    else if (fromA === end) return fromB + wordAfter(end, fromB, toB, before, after);
    else return toA === end ? toB : fromB;
  }
  return place;
}

/** Length of the word at the end of an insertion that goes on into the stretch after it. */
function wordBefore(start: number, fromB: number, toB: number, before: Text, after: Text): number {
  if (!WORD.test(before.sliceString(start, start + 1))) return 0;
  const inserted = after.sliceString(Math.max(fromB, toB - LONGEST_WORD), toB);
  return TRAILING_WORD.exec(inserted)?.[0].length ?? 0;
}

/** Length of the word at the start of an insertion that goes on from the stretch before it. */
function wordAfter(end: number, fromB: number, toB: number, before: Text, after: Text): number {
  if (!WORD.test(before.sliceString(end - 1, end))) return 0;
  const inserted = after.sliceString(fromB, Math.min(toB, fromB + LONGEST_WORD));
  return LEADING_WORD.exec(inserted)?.[0].length ?? 0;
}
