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

/** The marked words, or the word at the cursor; null where there is none. */
export function wordsAt(
  view: EditorView,
): { readonly start: number; readonly end: number; readonly text: string } | null {
  const { state } = view;
  const { main } = state.selection;
  const range = main.empty ? state.wordAt(main.head) : main;
  if (!range) return null;
  const text = state.sliceDoc(range.from, range.to);
  const lead = text.length - text.trimStart().length;
  const words = text.trim();
  if (words === '') return null;
  return { start: range.from + lead, end: range.from + lead + words.length, text: words };
}
