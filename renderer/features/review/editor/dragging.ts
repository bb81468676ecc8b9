import { EditorState, type Extension, type Transaction } from '@codemirror/state';
import { dropCursor } from '@codemirror/view';
import { type Anchor, editsOf } from './anchors.ts';
import { anchorsOf, placeAnchors } from './marks.ts';

/**
 * Claims and comments on words that were dragged elsewhere: where they stand after it. A drop that
 * moves is two edits, of which one takes away what the other puts in.
 */
function dragged({ changes, startState, newDoc }: Transaction): readonly Anchor[] {
  const edits = editsOf(changes);
  const taken = edits.find(({ fromA, toA }) => fromA < toA);
  const put = edits.find(({ fromB, toB }) => fromB < toB);
  if (!taken || !put) return [];
  const words = startState.sliceDoc(taken.fromA, taken.toA);
  if (newDoc.sliceString(put.fromB, put.toB) !== words) return [];
  const shift = put.fromB - taken.fromA;
  return anchorsOf(startState)
    .filter(({ start, end }) => start < end && start >= taken.fromA && end <= taken.toA)
    .map(({ id, start, end }) => ({ id, start: start + shift, end: end + shift }));
}

/** Marked words can be dragged to another place, and the claims and comments on them go along. */
export const dragging: Extension = [
  dropCursor(),
  EditorState.transactionExtender.of((transaction) => {
    if (!transaction.isUserEvent('move.drop')) return null;
    const anchors = dragged(transaction);
    return anchors.length > 0 ? { effects: placeAnchors.of(anchors) } : null;
  }),
];
