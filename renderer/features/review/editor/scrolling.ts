import { EditorSelection, type StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

export type ScrollTo = 'nearest' | 'center';

/** Fired on a pane's scroller when a command rather than the user scrolls it. */
export const LED = 'desk:led';

/** The effect that brings a stretch into view, kept within the text; the other pane follows. */
export function revealing(
  view: EditorView,
  start: number,
  end: number,
  where: ScrollTo,
): StateEffect<unknown> {
  view.scrollDOM.dispatchEvent(new Event(LED));
  return revealingAlone(view, start, end, where);
}

/** The same, while the other pane stays where it is. */
export function revealingAlone(
  view: EditorView,
  start: number,
  end: number,
  where: ScrollTo,
): StateEffect<unknown> {
  const { length } = view.state.doc;
  const from = Math.min(start, length);
  const range = EditorSelection.range(from, Math.max(from, Math.min(end, length)));
  return EditorView.scrollIntoView(range, { y: where, yMargin: 48 });
}
