import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { textOf } from '../setup.ts';
import { MARKDOWN } from './copy.ts';
import { fitPasted, noteNames } from './fit-pasted.ts';

/** Makes Markdown of what was copied elsewhere; null where that cannot be done. */
export type ConvertPasted = (html: string, text: string) => Promise<string | null>;

interface Pending {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

const expected = StateEffect.define<Pending>();
const arrived = StateEffect.define<number>();

/** Where what is being converted will go; it follows what is typed meanwhile. */
const pendingField = StateField.define<readonly Pending[]>({
  create: () => [],
  update: (pending, { changes, docChanged, effects }) => {
    let now = pending;
    if (docChanged && now.length > 0) {
      now = now.map(({ id, from, to }) => {
        const start = changes.mapPos(from, -1);
        return {
          id,
          from: start,
          to: from === to ? start : Math.max(start, changes.mapPos(to, -1)),
        };
      });
    }
    for (const effect of effects) {
      if (effect.is(expected)) now = [...now, effect.value];
      else if (effect.is(arrived)) now = now.filter(({ id }) => id !== effect.value);
    }
    return now;
  },
});

/**
 * Pasting into the draft: what comes with structure (Word, web pages) becomes Markdown, converted
 * elsewhere so that no frame is held up; with Shift only the words come.
 */
export function paste(convert: ConvertPasted): Extension {
  let isPlain = false;
  let lastId = 0;
  const plainKey: KeyBinding = {
    key: 'Mod-Shift-v',
    run: () => {
      isPlain = true;
      // The paste event comes right after the key, or never.
      setTimeout(() => {
        isPlain = false;
      }, 200);
      return false;
    },
  };
  const take = (view: EditorView, html: string, text: string): void => {
    lastId += 1;
    const id = lastId;
    const { from, to } = view.state.selection.main;
    view.dispatch({ effects: expected.of({ id, from, to }) });
    void convert(html, text).then((markdown) => put(view, id, markdown ?? text));
  };
  return [
    pendingField,
    keymap.of([plainKey]),
    EditorView.domEventHandlers({
      paste: (event, view) => {
        const data = event.clipboardData;
        const wasPlain = isPlain;
        isPlain = false;
        if (!data || view.state.readOnly || view.state.selection.ranges.length > 1) return false;
        if (wasPlain) return false;
        const own = data.getData(MARKDOWN);
        const html = data.getData('text/html');
        if (own === '' && html === '') return false;
        event.preventDefault();
        if (own === '') {
          take(view, html, data.getData('text/plain'));
        } else {
          const { from, to } = view.state.selection.main;
          insert(view, from, to, own);
        }
        return true;
      },
    }),
  ];
}

/** Puts what was converted where it was pasted, if that text is still on the screen. */
function put(view: EditorView, id: number, markdown: string): void {
  const place = view.state.field(pendingField, false)?.find((pending) => pending.id === id);
  if (!place || !view.dom.isConnected) return;
  view.dispatch({ effects: arrived.of(id) });
  if (view.state.readOnly) return;
  insert(view, place.from, place.to, markdown);
}

function insert(view: EditorView, from: number, to: number, markdown: string): void {
  const { doc, selection } = view.state;
  const start = doc.lineAt(from);
  const end = doc.lineAt(to);
  const taken = markdown.includes('[^') ? noteNames(textOf(doc)) : new Set<string>();
  const text = fitPasted(
    markdown,
    start.text.slice(0, from - start.from),
    end.text.slice(to - end.from),
    taken,
  );
  // Who typed on keeps the cursor behind those words.
  const isThere = selection.main.from === from && selection.main.to === to;
  view.dispatch({
    changes: { from, to, insert: text },
    ...(isThere ? { selection: { anchor: from + text.length } } : {}),
    userEvent: 'input.paste',
    scrollIntoView: isThere,
  });
}
