import { useEffect, useState } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import { type DeskError, ok } from '../../../shared/model/result.ts';
import { isSignedOff } from '../../../shared/review/state.ts';
import { useStores } from '../../stores/context.ts';

export interface ExportArticle {
  readonly id: string;
  readonly fields: Article['fields'];
  readonly isFactCheck: boolean;
  readonly claims: Article['claims'];
  readonly isApproved: boolean;
}

/** Reading every record of a large selection would take longer than it tells. */
const READ_AT_MOST = 200;

/** What the articles to export are, and whether they are signed off, read from their records. */
export function useExportArticles(
  ids: readonly string[],
  failed: (error: DeskError) => void,
): readonly ExportArticle[] {
  const { api, review } = useStores();
  const key = ids.slice(0, READ_AT_MOST).join('\n');
  const [articles, setArticles] = useState<readonly ExportArticle[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const found: ExportArticle[] = [];
      for (const id of key.split('\n')) {
        const { article: open } = review.getState();
        // The one under review is known; opening it again would replay its journal.
        const result =
          open?.id === id ? ok({ article: open }) : await api.invoke('article:open', { id });
        if (!isCurrent) return;
        if (!result.ok) {
          failed(result.error);
          continue;
        }
        const { article } = result.value;
        const { fields, isFactCheck, claims } = article;
        found.push({ id, fields, isFactCheck, claims, isApproved: isSignedOff(article) });
      }
      setArticles(found);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [api, review, key, failed]);
  return articles;
}
