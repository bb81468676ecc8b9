import { history } from '@codemirror/commands';
import {
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  Transaction,
} from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import { fittingSuggestions } from '../../../../shared/review/suggestions.ts';
import { changes } from './changes.ts';
import { type ConvertPasted, paste } from './clipboard/paste.ts';
import { changesWithin } from './comparison.ts';
import { dragging } from './dragging.ts';
import { keepMarks, markdownStyle } from './markdown-style.ts';
import { readOnly } from './read-only.ts';
import { normalizeLineEnds, textSetup } from './setup.ts';
import { severalCarets } from './several-carets.ts';
import { smartTyping } from './smart-typing.ts';
import { setSuggestions, suggestions } from './suggestions.ts';
import { textMarks } from './text-marks.ts';
import { unchangedField } from './unchanged.ts';
import { type WordMenu, wordMenu } from './word-menu.ts';
import { writingModes } from './writing-modes.ts';

const lock = new Compartment();
const noHistory = Transaction.addToHistory.of(false);

interface DraftHost {
  /** Called after each transaction. */
  onUpdate(update: ViewUpdate): void;
  /** Opens the menu of a word that no dictionary has. */
  onWordMenu(menu: WordMenu): void;
  /** Makes Markdown of what comes from other programs. */
  readonly convertPasted: ConvertPasted;
}

/**
 * The state of an article's draft.
 *
 * @param kept the state in which its editor left the screen: its history goes on. Null for a
 * fresh one, nothing marked yet.
 * @param suggested what is suggested in the text and undecided
 */
export function draftState(
  text: string,
  suggested: readonly Suggestion[],
  kept: EditorState | null,
  host: DraftHost,
): EditorState {
  const extensions = extensionsFor(host);
  const state = kept
    ? kept.update({ effects: StateEffect.reconfigure.of(extensions) }).state
    : EditorState.create({ doc: normalizeLineEnds(text), extensions });
  const given = fittingSuggestions(suggested, state.doc.length);
  return state.update({ effects: setSuggestions.of(given), annotations: noHistory }).state;
}

function extensionsFor({ onUpdate, onWordMenu, convertPasted }: DraftHost): Extension {
  return [
    lock.of([]),
    history(),
    textSetup('Draft'),
    markdownStyle,
    keepMarks.of((state, from, to) =>
      changesWithin(state, from, to).some(({ change }) => change.move === undefined),
    ),
    changes,
    textMarks,
    suggestions,
    unchangedField,
    smartTyping,
    writingModes,
    severalCarets,
    dragging,
    wordMenu(onWordMenu),
    paste(convertPasted),
    EditorView.updateListener.of(onUpdate),
  ];
}

/**
 * Locks or unlocks the draft without touching its history.
 *
 * @param onInput called when somebody tries to change it while it is locked.
 */
export function lockDraft(locked: boolean, onInput: () => void): StateEffect<unknown> {
  return lock.reconfigure(locked ? readOnly(onInput) : []);
}
