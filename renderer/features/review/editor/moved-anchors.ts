import type { ChangeDesc } from '@codemirror/state';
import type { Change } from '../../../../shared/diff/change.ts';
import type { Anchor } from './anchors.ts';
import type { LiveMove } from './comparison.ts';

/**
 * Where claims and comments stand after their moved paragraph was put back: on the same words at
 * its former place. Those whose words are not there are left out.
 *
 * @param changes all changes of the comparison, where they stand before the revert.
 * @param edits what the revert does to the draft.
 */
export function anchorsMovedBack(
  anchors: readonly Anchor[],
  moves: readonly LiveMove[],
  changes: readonly Change[],
  edits: ChangeDesc,
): readonly Anchor[] {
  return moves.flatMap((move) => {
    const deleted = changes[move.deleted];
    if (!deleted) return [];
    const shift = edits.mapPos(deleted.fromB, -1) - deleted.fromA;
    return anchors.flatMap((anchor): Anchor[] => {
      if (anchor.start < move.b[0] || anchor.end > move.b[1]) return [];
      const start = placeInBase(anchor.start, move, 'start') + shift;
      const end = placeInBase(anchor.end, move, 'end') + shift;
      return start < end ? [{ id: anchor.id, start, end }] : [];
    });
  });
}

/** A place of a moved paragraph in the text compared with; edited words count as a whole. */
function placeInBase(place: number, { a, b, changes }: LiveMove, edge: 'start' | 'end'): number {
  let atA = a[0];
  let atB = b[0];
  for (const { fromA, toA, fromB, toB } of changes) {
    if (place < fromB || (edge === 'end' && place === fromB)) break;
    if (place < toB || (edge === 'end' && place === toB)) return edge === 'start' ? fromA : toA;
    atA = toA;
    atB = toB;
  }
  return atA + place - atB;
}
