import {
  EditorState,
  type Extension,
  type Range,
  StateEffect,
  StateField,
  type Text,
} from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { visibleDecorations } from './visible.ts';

/** How the draft is shown while one writes. */
export interface WritingModes {
  /** The caret's line stays in the middle. */
  readonly typewriter: boolean;
  /** All but the caret's paragraph is dimmed. */
  readonly focus: boolean;
}

export const setWritingModes = StateEffect.define<WritingModes>();

const modesField = StateField.define<WritingModes>({
  create: () => ({ typewriter: false, focus: false }),
  update: (modes, { effects }) => effects.find((one) => one.is(setWritingModes))?.value ?? modes,
  provide: (field) =>
    EditorView.editorAttributes.from(field, ({ typewriter, focus }) => ({
      class: `${typewriter ? 'cm-desk-typewriter' : ''} ${focus ? 'cm-desk-focus' : ''}`.trim(),
    })),
});

/** Scrolls with the caret; not while the mouse marks words, which would run away from under it. */
const followCaret = EditorState.transactionExtender.of((transaction) => {
  const { startState, docChanged, selection, newSelection } = transaction;
  const asked = transaction.effects.find((one) => one.is(setWritingModes));
  const { typewriter } = asked?.value ?? startState.field(modesField);
  const moves = docChanged || selection !== undefined || asked !== undefined;
  if (!typewriter || !moves || transaction.isUserEvent('select.pointer')) return null;
  return { effects: EditorView.scrollIntoView(newSelection.main.head, { y: 'center' }) };
});

/** The first and last line of the paragraph that a place is in: what blank lines set apart. */
export function paragraphLines(doc: Text, at: number): readonly [first: number, last: number] {
  const isBlank = (number: number) => doc.line(number).text.trim() === '';
  let first = doc.lineAt(at).number;
  let last = first;
  if (isBlank(first)) return [first, last];
  while (first > 1 && !isBlank(first - 1)) first -= 1;
  while (last < doc.lines && !isBlank(last + 1)) last += 1;
  return [first, last];
}

const inFocus = Decoration.line({ class: 'cm-desk-in-focus' });

const focusedLines = visibleDecorations(
  ({ state }, from, to) => {
    if (!state.field(modesField).focus) return [];
    const { doc, selection } = state;
    const found: Range<Decoration>[] = [];
    for (const { head } of selection.ranges) {
      const [first, last] = paragraphLines(doc, head);
      const start = Math.max(first, doc.lineAt(from).number);
      const end = Math.min(last, doc.lineAt(to).number);
      for (let number = start; number <= end; number += 1) {
        found.push(inFocus.range(doc.line(number).from));
      }
    }
    return found;
  },
  (update) =>
    update.selectionSet || update.startState.field(modesField) !== update.state.field(modesField),
);

/** The caret's line in the middle, and all but its paragraph dimmed, where that is asked for. */
export const writingModes: Extension = [modesField, followCaret, focusedLines];
