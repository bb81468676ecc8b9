import type { EditorView } from '@codemirror/view';
import { useEffect } from 'react';
import { keyOf } from '../../../stores/command-store.ts';
import { useStores } from '../../../stores/context.ts';

/**
 * Plain keys are commands in a text that is only read: V, C and the like work with the focus in
 * the source, where a passage has just been marked.
 */
export function useKeysWhileReading(view: EditorView | null): void {
  const { commands, desk } = useStores();
  useEffect(() => {
    if (!view) return;
    const press = (event: KeyboardEvent) => {
      // The panel for finding stands in the same element.
      if (event.target instanceof HTMLInputElement) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
      const isMac = desk.getState().platform === 'darwin';
      const command = commands.getState().commandFor(keyOf(event, isMac), false);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      command.run();
    };
    // The editing host is focusable by itself; screen readers and checkers look for the attribute.
    view.contentDOM.tabIndex = 0;
    view.dom.addEventListener('keydown', press, { capture: true });
    return () => view.dom.removeEventListener('keydown', press, { capture: true });
  }, [commands, desk, view]);
}
