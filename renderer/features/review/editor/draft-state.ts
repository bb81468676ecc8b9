import { history } from '@codemirror/commands';
import { Compartment, EditorState, type StateEffect } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { changes } from './changes.ts';
import { changesWithin } from './comparison.ts';
import { keepMarks, markdownStyle } from './markdown-style.ts';
import { readOnly } from './read-only.ts';
import { normalizeLineEnds, textSetup } from './setup.ts';
import { textMarks } from './text-marks.ts';

const lock = new Compartment();

/**
 * A fresh state for an article's draft: its own history, nothing marked yet.
 *
 * @param onUpdate called after each transaction.
 */
export function draftState(text: string, onUpdate: (update: ViewUpdate) => void): EditorState {
  return EditorState.create({
    doc: normalizeLineEnds(text),
    extensions: [
      lock.of([]),
      history(),
      textSetup('Draft'),
      markdownStyle,
      keepMarks.of((state, from, to) => changesWithin(state, from, to).length > 0),
      changes,
      textMarks,
      EditorView.updateListener.of(onUpdate),
    ],
  });
}

/**
 * Locks or unlocks the draft without touching its history.
 *
 * @param onInput called when somebody tries to change it while it is locked.
 */
export function lockDraft(locked: boolean, onInput: () => void): StateEffect<unknown> {
  return lock.reconfigure(locked ? readOnly(onInput) : []);
}
