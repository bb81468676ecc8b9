import type { EditorState } from '@codemirror/state';
import type { Change } from '../../../../shared/diff/change.ts';
import { acceptedIn } from './accepted.ts';
import { comparisonField, firstEndingAt, liveChange, openedField } from './comparison.ts';

/**
 * The next open change in a direction from the cursor, round the ends of the text; a move is one,
 * at the place where it is now. -1 without any.
 */
export function neighbourChange(state: EditorState, direction: 1 | -1): number {
  const { diff, since } = state.field(comparisonField);
  if (!diff || diff.changes.length === 0) return -1;
  const { from, to } = state.selection.main;
  const count = diff.changes.length;
  const opened = state.field(openedField, false) ?? -1;
  const isAfter = (change: Change): boolean => liveChange(change, since).fromB > to;
  const reaches = (change: Change): boolean => liveChange(change, since).toB >= from;
  // Two changes can stand at one place: from one that was gone to, the next is the next.
  const first =
    opened >= 0
      ? opened + direction
      : direction === 1
        ? firstEndingAt(diff.changes, isAfter)
        : firstEndingAt(diff.changes, reaches) - 1;
  const accepted = acceptedIn(state);
  const left = new Set(diff.moves.map(({ deleted }) => deleted));
  for (let step = 0; step < count; step++) {
    const index = (first + direction * step + count * 2) % count;
    if (!accepted.has(index) && !left.has(index)) return index;
  }
  return -1;
}
