import { findNext, findPrevious, openSearchPanel, search } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap, type Panel } from '@codemirror/view';
import { revealing } from '../scrolling.ts';
import { closeFind, findField, findState, findWith, queryOf } from './find-state.ts';
import { findWatch } from './find-watch.ts';

/** Longer marked words are a place to look in rather than words to look for; code units. */
const LONGEST_WORDS = 200;

/** An empty element above the text; what stands in it is React's. */
function panelOf(view: EditorView): Panel {
  const dom = document.createElement('div');
  return {
    dom,
    top: true,
    mount: () => view.plugin(findWatch)?.setHost(dom),
    destroy: () => view.plugin(findWatch)?.setHost(null),
  };
}

const look = EditorView.theme({
  '.cm-panels': {
    backgroundColor: 'var(--panel)',
    color: 'var(--ink)',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--ui-size)',
  },
  '.cm-panels-top': { borderBottom: '1px solid var(--hairline)' },
  '.cm-searchMatch': { backgroundColor: 'var(--accent-soft)', outline: '1px solid var(--accent)' },
  '.cm-searchMatch-selected': {
    backgroundColor: 'var(--selection)',
    outline: '2px solid var(--accent)',
  },
  '.cm-desk-scope': { backgroundColor: 'var(--hover)' },
});

/** Looks further, or asks what for. */
function findOn(further: (view: EditorView) => boolean): (view: EditorView) => boolean {
  return (view) => {
    if (queryOf(view.state.field(findField)).valid) return further(view);
    openFind(view, null);
    return true;
  };
}

export const findFurther = findOn(findNext);
export const findBack = findOn(findPrevious);

const findKeys: readonly KeyBinding[] = [
  {
    key: 'Escape',
    run: (view) => {
      if (!view.plugin(findWatch)?.shown.host) return false;
      closeFind(view);
      return true;
    },
  },
];

/** Finding, and replacing where the text may be changed; the panel stands above the text. */
export const find: Extension = [
  search({
    top: true,
    createPanel: panelOf,
    scrollToMatch: (range, view) => revealing(view, range.from, range.to, 'nearest'),
  }),
  findState,
  findWatch,
  keymap.of(findKeys),
  look,
];

/**
 * Opens the panel on the marked words. More than a line of them is where to look, not what for.
 *
 * @param isReplacing whether to show the fields for replacing; null leaves them as they were
 */
export function openFind(view: EditorView, isReplacing: boolean | null): void {
  const { state } = view;
  const { main } = state.selection;
  const marked = state.sliceDoc(main.from, main.to);
  const isPlace = marked.includes('\n') || marked.length > LONGEST_WORDS;
  const before = state.field(findField);
  view.dispatch(
    findWith(state, {
      isReplacing: isReplacing ?? before.isReplacing,
      ...(isPlace ? { scope: { start: main.from, end: main.to } } : {}),
      ...(marked === '' || isPlace
        ? {}
        : { spec: { words: before.spec.isPattern ? escaped(marked) : marked } }),
    }),
  );
  const { host } = view.plugin(findWatch)?.shown ?? { host: null };
  if (!host) openSearchPanel(view);
  const field = host?.querySelector<HTMLInputElement>('[main-field]');
  field?.focus();
  field?.select();
}

/** Words as the pattern that finds just them. */
function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\${sign}`);
}
