import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { type KeyBinding, keymap } from '@codemirror/view';
import { find } from './search/find.ts';

/** Keys of the review screen (claims, changes, findings) and keys of a code editor, not for prose. */
const notHere: ReadonlySet<string> = new Set([
  'Alt-ArrowUp',
  'Alt-ArrowDown',
  'Shift-Alt-ArrowUp',
  'Shift-Alt-ArrowDown',
  'Mod-Alt-ArrowUp',
  'Mod-Alt-ArrowDown',
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
]);

function isHere({ key, mac, win, linux }: KeyBinding): boolean {
  return [key, mac, win, linux].every((name) => name === undefined || !notHere.has(name));
}

/** Editing keys. Tab is left to the window, so that the keyboard always gets out of the text. */
export const editingKeys: readonly KeyBinding[] = [...defaultKeymap, ...historyKeymap].filter(
  isHere,
);

/** Editing keys, and finding. */
export const keys: Extension = [find, keymap.of(editingKeys)];
