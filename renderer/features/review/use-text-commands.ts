import { type RefObject, useEffect } from 'react';
import { useStores } from '../../stores/context.ts';
import type { ReferencePaneHandle } from './editor/ReferencePane.tsx';
import { findBack, findFurther, openFind } from './editor/search/find.ts';
import { caretCommands } from './editor/several-carets.ts';
import { openWordMenu, unknownWordAt } from './editor/word-menu.ts';
import { commandOf } from './review-command.ts';
import { useDraft } from './screen-context.ts';

const carets = [
  { id: 'caret-above', title: 'Another caret above', command: 'above', keys: 'Mod+Alt+ArrowUp' },
  { id: 'caret-below', title: 'Another caret below', command: 'below', keys: 'Mod+Alt+ArrowDown' },
  { id: 'select-next', title: 'Mark the next same words too', command: 'nextSame', keys: 'Mod+D' },
  {
    id: 'select-all-same',
    title: 'Mark the same words everywhere',
    command: 'allSame',
    keys: 'Mod+Shift+L',
  },
] as const;

/** Puts what is done in the text into the palette, the menus and on its keys. */
export function useTextCommands(reference: RefObject<ReferencePaneHandle | null>): void {
  const { commands, desk, review } = useStores();
  const draft = useDraft();

  useEffect(() => {
    const inDraft = () => draft.current?.view ?? null;
    /** The text that has the keyboard, its search panel included; the draft where none has. */
    const focused = () => {
      const view = reference.current?.view;
      return view?.dom.contains(document.activeElement) ? view : inDraft();
    };
    const one = commandOf('Text');
    const toggle = (mode: 'typewriter' | 'focusParagraph') => () => {
      const { preferences, setPreferences } = desk.getState();
      return setPreferences({ [mode]: !preferences[mode] });
    };
    return commands.getState().register([
      one(
        'find',
        'Find…',
        () => {
          const view = focused();
          if (view) openFind(view, null);
        },
        { keys: 'Mod+F' },
      ),
      one(
        'replace',
        'Find and replace…',
        () => {
          const view = inDraft();
          if (view) openFind(view, true);
        },
        { keys: 'Mod+H', otherKeys: 'Mod+Alt+F' },
      ),
      one(
        'find-next',
        'Find next',
        () => {
          const view = focused();
          if (view) findFurther(view);
        },
        { keys: 'F3' },
      ),
      one(
        'find-previous',
        'Find previous',
        () => {
          const view = focused();
          if (view) findBack(view);
        },
        { keys: 'Shift+F3' },
      ),
      one(
        'go-to-paragraph',
        'Go to paragraph…',
        () => review.getState().ask({ kind: 'go-to-paragraph' }),
        { keys: 'Mod+G' },
      ),
      ...carets.map(({ id, title, command, keys }) =>
        one(
          id,
          title,
          () => {
            const view = inDraft();
            if (view) caretCommands[command](view);
          },
          { keys },
        ),
      ),
      one('typewriter', 'Keep the line in the middle, or no longer', toggle('typewriter'), {
        keys: 'Mod+Alt+4',
      }),
      one('focus-paragraph', 'Dim all but the paragraph, or no longer', toggle('focusParagraph'), {
        keys: 'Mod+Alt+5',
      }),
      one(
        'word-menu',
        'Spelling of the word at the cursor',
        () => {
          const view = inDraft();
          if (view) openWordMenu(view);
        },
        {
          keys: 'Shift+F10',
          when: () => {
            const view = inDraft();
            return view !== null && unknownWordAt(view, view.state.selection.main.head) !== null;
          },
        },
      ),
    ]);
  }, [commands, desk, review, draft, reference]);
}
