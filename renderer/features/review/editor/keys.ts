import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { type KeyBinding, keymap } from '@codemirror/view';

/** Keys of the review screen (claims, changes, findings) and keys of a code editor, not for prose. */
const notHere: ReadonlySet<string> = new Set([
  'Alt-ArrowUp',
  'Alt-ArrowDown',
  'Shift-Alt-ArrowUp',
  'Shift-Alt-ArrowDown',
  'Mod-Enter',
  'Mod-Backspace',
  'Mod-[',
  'Mod-]',
  'Mod-Alt-\\',
  'Mod-/',
  'Mod-i',
  'Alt-A',
  'Shift-Mod-\\',
  'Shift-Mod-k',
  'Mod-f',
  'Alt-g',
  'Mod-Alt-g',
  'Mod-Shift-l',
  'Mod-d',
]);

function isHere({ key, mac, win, linux }: KeyBinding): boolean {
  return [key, mac, win, linux].every((name) => name === undefined || !notHere.has(name));
}

/** Editing keys. Tab is left to the window, so that the keyboard always gets out of the text. */
export const editingKeys: readonly KeyBinding[] = [
  ...defaultKeymap,
  ...historyKeymap,
  ...searchKeymap,
].filter(isHere);

/** The search panel in an editor's words. */
const searchWords = EditorState.phrases.of({
  next: 'Next',
  previous: 'Previous',
  all: 'Mark all',
  'match case': 'Same capitals',
  regexp: 'Pattern',
  'by word': 'Whole words',
  replace: 'Replace',
  'replace all': 'Replace all',
});

/** Editing keys and the search panel, which opens above the text. */
export const keys: Extension = [keymap.of(editingKeys), search({ top: true }), searchWords];
