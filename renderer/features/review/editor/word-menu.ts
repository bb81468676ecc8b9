import { type Extension, Facet } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { type FindingMark, marksField } from './marks.ts';

/** A word with a menu, and where it stands on the screen, in CSS pixels of the window. */
export interface WordMenu {
  readonly mark: FindingMark;
  readonly at: { readonly left: number; readonly top: number; readonly bottom: number };
}

/** Opens the menu of a word. */
const openers = Facet.define<(menu: WordMenu) => void>();

/** The word that no dictionary has at a place; null where there is none. */
export function unknownWordAt(view: EditorView, at: number): FindingMark | null {
  return (
    view.state
      .field(marksField)
      .findings.find(
        ({ isUnknownWord, start, end }) => isUnknownWord && start <= at && end >= at,
      ) ?? null
  );
}

/** Opens the menu of the unknown word at a place, the cursor's where none is given. */
export function openWordMenu(
  view: EditorView,
  at: number = view.state.selection.main.head,
): boolean {
  const mark = unknownWordAt(view, at);
  const coords = mark && view.coordsAtPos(mark.start, 1);
  if (!mark || !coords) return false;
  const { left, top, bottom } = coords;
  for (const open of view.state.facet(openers)) open({ mark, at: { left, top, bottom } });
  return true;
}

/** A menu on words that no dictionary has, by mouse and by key. */
export function wordMenu(open: (menu: WordMenu) => void): Extension {
  return [
    openers.of(open),
    keymap.of([{ key: 'ContextMenu', run: (view) => openWordMenu(view) }]),
    EditorView.domEventHandlers({
      contextmenu: (event, view) => {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (at === null || !openWordMenu(view, at)) return false;
        event.preventDefault();
        return true;
      },
    }),
  ];
}
