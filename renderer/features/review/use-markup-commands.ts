import type { EditorState, TransactionSpec } from '@codemirror/state';
import { useEffect } from 'react';
import type { DeskCommand } from '../../stores/command-store.ts';
import { useStores } from '../../stores/context.ts';
import { setHeading, toggleQuote } from './editor/markup/blocks.ts';
import { toggleEmphasis } from './editor/markup/emphasis.ts';
import { insertFootnote, otherEndOfFootnote } from './editor/markup/footnotes.ts';
import { linkPlace } from './editor/markup/links.ts';
import { insertTable } from './editor/markup/table.ts';
import { commandOf } from './review-command.ts';
import { useDraft } from './screen-context.ts';

const headings = [
  { level: 1, title: 'Heading of level 1, or no longer' },
  { level: 2, title: 'Heading of level 2, or no longer' },
  { level: 3, title: 'Heading of level 3, or no longer' },
  { level: 0, title: 'No heading' },
] as const;

/** Puts what marks words up (bold, links, headings, footnotes, tables) into the palette and on its keys. */
export function useMarkupCommands(): void {
  const { commands, review } = useStores();
  const draft = useDraft();

  useEffect(() => {
    const { ask, mayEdit } = review.getState();
    const inDraft = () => draft.current?.view ?? null;
    const edit = (make: (state: EditorState) => TransactionSpec | null) => () => {
      const view = inDraft();
      const spec = view && mayEdit() && !view.state.readOnly ? make(view.state) : null;
      if (!view || !spec) return;
      view.dispatch(spec);
      view.focus();
    };
    const goToOtherEnd = () => {
      const view = inDraft();
      const place = view ? otherEndOfFootnote(view.state) : null;
      if (place !== null) draft.current?.select(place, place);
    };
    const askForLink = () => {
      const view = inDraft();
      if (view && mayEdit()) ask({ kind: 'link', place: linkPlace(view.state) });
    };
    const one = (id: string, title: string, run: () => void, keys: string): DeskCommand =>
      commandOf('Text')(id, title, run, { keys, when: isOutsideForms });
    return commands.getState().register([
      one(
        'bold',
        'Bold, or no longer',
        edit((state) => toggleEmphasis(state, 'bold')),
        'Mod+B',
      ),
      one(
        'italic',
        'Italic, or no longer',
        edit((state) => toggleEmphasis(state, 'italic')),
        'Mod+I',
      ),
      one('link', 'Link…', askForLink, 'Mod+Shift+K'),
      ...headings.map(({ level, title }) =>
        one(
          `heading-${level}`,
          title,
          edit((state) => setHeading(state, level)),
          `Mod+Shift+${level}`,
        ),
      ),
      one('quote', 'Quotation set apart, or no longer', edit(toggleQuote), 'Mod+Shift+9'),
      one('footnote', 'New footnote', edit(insertFootnote), 'Mod+Shift+F'),
      one('footnote-other-end', 'From footnote mark to note and back', goToOtherEnd, 'Mod+Shift+J'),
      one('table', 'New table', edit(insertTable), 'Mod+Alt+T'),
    ]);
  }, [commands, review, draft]);
}

/** Whether no field of a form has the keyboard; that of the palette, where commands are chosen, may. */
function isOutsideForms(): boolean {
  const active = document.activeElement;
  return active?.matches('input, textarea') !== true || active.closest('[role="dialog"]') !== null;
}
