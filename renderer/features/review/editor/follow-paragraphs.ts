import type { ParagraphPair } from '../../../../shared/diff/change.ts';

export type Side = 'a' | 'b';

/** A place between two texts: in one, and the place beside it in the other. */
export interface Beside {
  /** Start and end of the stretch on the near side. */
  readonly near: readonly [start: number, end: number];
  /** The stretch on the far side; of no length where there is no counterpart. */
  readonly far: readonly [start: number, end: number];
}

/**
 * The paragraph at a place, and its counterpart. A paragraph that stands alone has the point
 * between its neighbours' counterparts.
 *
 * @param side of `place`: `a` is the text compared with, `b` the draft.
 * @returns null for texts without paragraphs.
 */
export function besideAt(
  pairs: readonly ParagraphPair[],
  side: Side,
  place: number,
): Beside | null {
  const other: Side = side === 'a' ? 'b' : 'a';
  const index = pairIndexAt(pairs, side, place);
  const near = pairs[index]?.[side];
  if (!near) return null;
  const far = pairs[index]?.[other];
  if (far) return { near, far };
  for (let before = index - 1; before >= 0; before--) {
    const end = pairs[before]?.[other]?.[1];
    if (end !== undefined) return { near, far: [end, end] };
  }
  return { near, far: [0, 0] };
}

/** Index of the last pair with a paragraph on this side that starts at or before a place. */
function pairIndexAt(pairs: readonly ParagraphPair[], side: Side, place: number): number {
  let low = 0;
  let high = pairs.length - 1;
  let found = pairs.findIndex((pair) => pair[side] !== null);
  while (low <= high) {
    const middle = (low + high) >> 1;
    // Pairs without this side lie between others: look back to the nearest that has it.
    let at = middle;
    while (at >= low && !pairs[at]?.[side]) at--;
    const start = at >= low ? pairs[at]?.[side]?.[0] : undefined;
    if (start !== undefined && start > place) {
      high = at - 1;
    } else {
      if (start !== undefined) found = at;
      low = middle + 1;
    }
  }
  return found;
}
