import styles from './Keys.module.css';

const isMac = /mac/i.test(navigator.userAgent);
const names: Readonly<Record<string, string>> = isMac
  ? { Mod: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃', Enter: '↩', Backspace: '⌫' }
  : { Mod: 'Ctrl' };
const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** A shortcut as people write it here: `Mod+Shift+Enter` is `Ctrl+Shift+Enter` or `⇧⌘↩`. */
export function shortcutText(shortcut: string): string {
  const keys = shortcut.split('+').map((key) => names[key] ?? arrows[key] ?? key);
  return keys.join(isMac ? '' : '+');
}

/** A keyboard shortcut. */
export function Keys({ shortcut }: { readonly shortcut: string }) {
  return <kbd className={styles.keys}>{shortcutText(shortcut)}</kbd>;
}
