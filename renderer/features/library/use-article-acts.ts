import { useMemo } from 'react';
import { useStores } from '../../stores/context.ts';
import { formatCount } from '../../ui/format.ts';

/** An act that waits for its reason. */
export interface AskedAct {
  readonly title: string;
  readonly label: string;
  readonly confirmLabel: string;
  readonly act: (reason: string) => void;
}

export interface ArticleActs {
  readonly open: (id: string) => void;
  readonly exportAll: (ids: readonly string[]) => void;
  readonly returnAll: (ids: readonly string[]) => void;
  readonly spikeAll: (ids: readonly string[]) => void;
  readonly trashAll: (ids: readonly string[]) => void;
  /** Those chosen, or else the one where the keyboard is. */
  readonly chosen: () => readonly string[];
}

/** What can be done to articles from the list. */
export function useArticleActs(ask: (act: AskedAct) => void): ArticleActs {
  const { desk, library } = useStores();
  return useMemo<ArticleActs>(() => {
    const name = (ids: readonly string[]) => formatCount(ids.length, 'article');
    return {
      open: (articleId) => desk.getState().go({ screen: 'review', articleId }),
      exportAll: (ids) => desk.getState().openDialog({ kind: 'export', ids }),
      returnAll: (ids) =>
        ask({
          title: `Return ${name(ids)}`,
          label: 'What has to change',
          confirmLabel: 'Return',
          act: (note) => void library.getState().command(ids, { type: 'return', note }),
        }),
      spikeAll: (ids) =>
        ask({
          title: `Spike ${name(ids)}`,
          label: 'Why it is dropped',
          confirmLabel: 'Spike',
          act: (note) => void library.getState().command(ids, { type: 'spike', note }),
        }),
      async trashAll(ids) {
        if (!(await library.getState().trash(ids))) return;
        desk.getState().showToast({
          message: `${name(ids)} moved to the trash`,
          undo: () => void library.getState().untrash(ids),
        });
      },
      chosen() {
        const { selected, rows, cursor } = library.getState();
        if (selected.size > 0) return [...selected];
        const row = rows.get(cursor);
        return row ? [row.id] : [];
      },
    };
  }, [ask, desk, library]);
}
