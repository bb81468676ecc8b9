import type { KeyBinding } from '@codemirror/view';
import { editingKeys } from '../features/review/editor/keys.ts';

const system = 'The system or the menus use it.';
const moving = 'It moves about the window, or presses what is chosen there.';
const editing = 'It edits text or moves the cursor.';

/** Keys that no command may have, with the reason. */
const reserved: ReadonlyMap<string, string> = new Map([
  ...['Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'F6', 'Shift+F6'].map(
    (key) => [key, moving] as const,
  ),
  ...['Mod+C', 'Mod+X', 'Mod+V', 'Mod+A', 'Mod+Q', 'Mod+W', 'Mod+M', 'Alt+F4'].map(
    (key) => [key, system] as const,
  ),
  ...['F10', 'F11', 'Mod+0', 'Mod+-', 'Mod++', 'Mod+='].map((key) => [key, system] as const),
  // The menus open with these where they stand in the window.
  ...['Alt+F', 'Alt+E', 'Alt+R', 'Alt+V', 'Alt+H'].map((key) => [key, system] as const),
]);

/**
 * Why a key can't be given to a command; null where it can.
 *
 * @param key as `keyOf` names it
 */
export function reservedReason(key: string, isMac: boolean): string | null {
  return reserved.get(key) ?? (editorKeys(isMac).has(key) ? editing : null);
}

/** The keys that the draft keeps to itself while it has the keyboard, as commands name keys. */
function editorKeys(isMac: boolean): ReadonlySet<string> {
  return new Set(
    editingKeys.flatMap((binding) => {
      const name = platformKey(binding, isMac);
      if (name === undefined) return [];
      return binding.shift
        ? [ours(name, isMac), ours(`Shift-${name}`, isMac)]
        : [ours(name, isMac)];
    }),
  );
}

function platformKey({ key, mac, win, linux }: KeyBinding, isMac: boolean): string | undefined {
  return (isMac ? mac : (linux ?? win)) ?? key;
}

const order = ['Mod', 'Ctrl', 'Alt', 'Shift'];

/** CodeMirror's `Shift-Mod-z` as `Mod+Shift+Z`. */
function ours(name: string, isMac: boolean): string {
  const parts = name.split(/-(?!$)/);
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1).map((part) => {
    if (part === 'Cmd' || part === 'Meta') return 'Mod';
    return part === 'Ctrl' && !isMac ? 'Mod' : part;
  });
  held.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+');
}
