import { useEffect } from 'react';
import { useStores } from '../../stores/context.ts';
import { useReview, useSummary } from './use-review.ts';

/** Keeps the window's title on the article's headline and its unsaved mark true, while it is shown. */
export function useWindowTitle(): void {
  const { api, desk } = useStores();
  const title = useSummary()?.fields.headline ?? '';
  const unsaved = useReview((state) => state.save.kind !== 'saved');
  const articleId = useReview((state) => state.article?.id ?? null);
  useEffect(() => {
    void api
      .invoke('window:describe', { title: title.slice(0, 300), unsaved, articleId })
      .then((result) => {
        if (!result.ok) desk.getState().showError(result.error);
      });
  }, [api, desk, title, unsaved, articleId]);
  useEffect(
    () => () => {
      void api.invoke('window:describe', { title: '', unsaved: false, articleId: null });
    },
    [api],
  );
}
