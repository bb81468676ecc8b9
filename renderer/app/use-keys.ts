import { useEffect } from 'react';
import { useStore } from 'zustand';
import { keyOf } from '../stores/command-store.ts';
import { useStores } from '../stores/context.ts';
import { hasDialog } from './has-dialog.ts';

/** Hands key presses to the commands: the one listener for shortcuts in the window. */
export function useKeys(): void {
  const { commands, desk } = useStores();
  const isMac = useStore(desk, (state) => state.platform === 'darwin');
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'F6') {
        event.preventDefault();
        goRound(event.shiftKey ? -1 : 1);
        return;
      }
      if (hasDialog()) return;
      const key = keyOf(event, isMac);
      const command = commands.getState().commandFor(key, isTyping(event.target));
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [commands, isMac]);
}

/** Whether keys go into a text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select')
  );
}

/** Moves the focus to the next pane (or the one before), into its first or last focused place. */
function goRound(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes.at((at + step + panes.length) % panes.length);
  const target = next?.querySelector<HTMLElement>(
    '[data-pane-focus], .cm-content, [tabindex="0"], button:not([disabled]), input',
  );
  target?.focus();
}
