import { useEffect } from 'react';
import { isPossible } from '../stores/command-store.ts';
import { useStores } from '../stores/context.ts';
import { hasDialog } from './has-dialog.ts';

/** The menus follow this long after the last thing that may have changed them, in milliseconds. */
const SETTLE = 200;

/** Tells main which commands there are, with their keys, and which make sense now. */
export function useMenus(): void {
  const { api, commands, desk, library, review } = useStores();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let told = '';
    const settle = () => {
      timer ??= setTimeout(() => void tell(), SETTLE);
    };
    const tell = async () => {
      timer = null;
      // A dialog has the commands' keys to itself, and so the menus.
      const isOpen = hasDialog();
      // Nothing tells when it has gone from the page.
      if (isOpen) settle();
      const latest = new Map(commands.getState().commands.map((one) => [one.id, one]));
      const now = [...latest.values()].map((one) => ({
        id: one.id,
        title: one.title,
        group: one.group,
        keys: one.keys[0] ?? null,
        isPossible: !isOpen && isPossible(one),
      }));
      const text = JSON.stringify(now);
      if (text === told) return;
      told = text;
      const result = await api.invoke('menu:describe', { commands: now });
      if (!result.ok) desk.getState().showError(result.error);
    };
    settle();
    const stops = [commands, desk, library, review].map((store) => store.subscribe(settle));
    const happenings = ['focusin', 'focusout', 'selectionchange'] as const;
    for (const name of happenings) document.addEventListener(name, settle);
    return () => {
      if (timer !== null) clearTimeout(timer);
      for (const stop of stops) stop();
      for (const name of happenings) document.removeEventListener(name, settle);
    };
  }, [api, commands, desk, library, review]);
}
