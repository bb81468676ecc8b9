import { findNext } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { replacementFor } from './find-spec.ts';
import { findField, queryOf } from './find-state.ts';
import { type Match, matchesOf } from './matches.ts';

/** Replaces the match that is marked and goes to the next one. Answers whether it replaced. */
export function replaceMarked(view: EditorView): boolean {
  const { state } = view;
  const { main } = state.selection;
  const find = state.field(findField);
  if (state.readOnly) return false;
  const match = matchAt(view, main.from, main.to);
  if (match) {
    const insert = replacementFor(find.spec, match.found);
    view.dispatch({
      changes: { from: match.from, to: match.to, insert },
      selection: { anchor: match.from + insert.length },
      userEvent: 'input.replace',
    });
  }
  findNext(view);
  return match !== null;
}

function matchAt(view: EditorView, from: number, to: number): Match | null {
  for (const match of matchesOf(queryOf(view.state.field(findField)), view.state)) {
    if (match.from === from && match.to === to) return match;
    if (match.from > from) return null;
  }
  return null;
}

/** Replaces every match as one step of undo. Answers how many there were. */
export function replaceAll(view: EditorView): number {
  if (view.state.readOnly) return 0;
  const changes = replacementsOf(view.state);
  if (changes.length > 0) view.dispatch({ changes, userEvent: 'input.replace.all' });
  return changes.length;
}

/** What replacing every match changes, in the order of the text. */
export function replacementsOf(
  state: EditorState,
): readonly { readonly from: number; readonly to: number; readonly insert: string }[] {
  const find = state.field(findField);
  return Array.from(matchesOf(queryOf(find), state), ({ from, to, found }) => ({
    from,
    to,
    insert: replacementFor(find.spec, found),
  }));
}
