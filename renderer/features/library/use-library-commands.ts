import { type RefObject, useEffect } from 'react';
import { useStores } from '../../stores/context.ts';
import type { ArticleActs } from './use-article-acts.ts';

/** The library's commands, while it is on the screen. */
export function useLibraryCommands(
  search: RefObject<HTMLInputElement | null>,
  acts: ArticleActs,
): void {
  const { commands, desk } = useStores();
  useEffect(() => {
    const group = 'Library';
    const withChosen = (act: (ids: readonly string[]) => void) => () => {
      const ids = acts.chosen();
      if (ids.length > 0) act(ids);
    };
    const mayChange = () => desk.getState().library?.readOnly === false;
    return commands.getState().register([
      {
        id: 'library.search',
        title: 'Search headlines',
        group,
        keys: '/',
        otherKeys: 'Mod+F',
        run: () => search.current?.focus(),
      },
      {
        id: 'review.export',
        title: 'Export the chosen articles',
        group,
        keys: 'Mod+E',
        run: withChosen(acts.exportAll),
      },
      {
        id: 'review.print',
        title: 'Print the chosen article',
        group,
        keys: 'Mod+P',
        run: withChosen(([articleId]) => {
          if (articleId !== undefined) desk.getState().openDialog({ kind: 'print', articleId });
        }),
      },
      {
        id: 'review.return',
        title: 'Return the chosen articles',
        group,
        when: mayChange,
        run: withChosen(acts.returnAll),
      },
      {
        id: 'library.spike',
        title: 'Spike the chosen articles',
        group,
        when: mayChange,
        run: withChosen(acts.spikeAll),
      },
      {
        id: 'library.trash',
        title: 'Move the chosen articles to the trash',
        group,
        keys: 'Delete',
        when: mayChange,
        run: withChosen(acts.trashAll),
      },
    ]);
  }, [acts, commands, desk, search]);
}
