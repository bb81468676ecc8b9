import { addCursorAbove, addCursorBelow } from '@codemirror/commands';
import { selectNextOccurrence, selectSelectionMatches } from '@codemirror/search';
import { EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, type EditorView, WidgetType } from '@codemirror/view';
import { visibleDecorations } from './visible.ts';

/** Adds carets and selections to the one that there is. Each says whether it did. */
export const caretCommands: {
  readonly [name in 'above' | 'below' | 'nextSame' | 'allSame']: (view: EditorView) => boolean;
} = {
  above: addCursorAbove,
  below: addCursorBelow,
  nextSame: selectNextOccurrence,
  allSame: selectSelectionMatches,
};

class Caret extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = 'cm-desk-caret';
    caret.ariaHidden = 'true';
    return caret;
  }
}

const caret = Decoration.widget({ widget: new Caret(), side: 1 });
const selected = Decoration.mark({ class: 'cm-desk-also-selected' });

/** The browser draws one selection only, so the others are drawn here. */
const others = visibleDecorations(
  ({ state: { selection } }, from, to) =>
    selection.ranges
      .filter((range) => range !== selection.main && range.to >= from && range.from <= to)
      .flatMap((range): Range<Decoration>[] => [
        ...(range.empty ? [] : [selected.range(range.from, range.to)]),
        caret.range(range.head),
      ]),
  (update) =>
    update.selectionSet &&
    (update.startState.selection.ranges.length > 1 || update.state.selection.ranges.length > 1),
);

/** Several carets and selections at once: what is typed, deleted and marked up is so at each. */
export const severalCarets: Extension = [EditorState.allowMultipleSelections.of(true), others];
