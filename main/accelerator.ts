const names: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Enter',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  '+': 'Plus',
};

/**
 * A key as Electron's menus name it; null where they have no name for it. On a Mac the menus take
 * the keys they show, so one that types is left out there.
 *
 * @param keys as the window names it, e.g. `Mod+Shift+Enter`
 */
export function accelerator(keys: string, mac: boolean): string | null {
  const parts = keys.split(/\+(?!$)/);
  const types = parts.length === 1 && !/^F\d+$/.test(keys);
  if (mac && types) return null;
  const named = parts.map((part) => names[part] ?? (isPlain(part) ? part : null));
  return named.includes(null) ? null : named.join('+');
}

/** A letter, a digit or a sign of ASCII, or F1 to F24. */
function isPlain(part: string): boolean {
  return /^(?:[!-~]|F(?:[1-9]|1\d|2[0-4]))$/.test(part);
}
