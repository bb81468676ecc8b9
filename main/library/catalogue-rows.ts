import { z } from 'zod';
import type { Article } from '../../shared/model/article.ts';
import { claimStatus } from '../../shared/model/claim.ts';
import { type ArticleRow, articleRowSchema } from '../../shared/model/library.ts';
import { foldText } from './article-id.ts';

/** What the row of an article takes from article.json alone. */
export type RowFromArticle = Omit<ArticleRow, 'words' | 'gatesUnmet' | 'reasons'>;

/** The part of an article's row that its own file gives. */
export function rowFromArticle(article: Article): RowFromArticle {
  const { id, state, createdAt, updatedAt, claims } = article;
  const { headline, dek, byline, slug, date } = article.fields;
  const settled = claims.filter((claim) => {
    const status = claimStatus(claim);
    return status === 'verified' || status === 'waived';
  });
  return {
    id,
    headline,
    dek,
    byline,
    slug,
    date,
    state,
    createdAt,
    updatedAt,
    claims: claims.length,
    claimsSettled: settled.length,
  };
}

/** Words of a draft: runs of characters between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const [word] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(word)) words += 1;
  return words;
}

/** A row as SQLite takes it. */
export function toColumns(row: ArticleRow): Record<string, string | number> {
  const { reasons, ...columns } = row;
  return { ...columns, reasons: JSON.stringify(reasons), folded: foldText(row.headline) };
}

const storedRowSchema = z
  .looseObject({ reasons: z.string() })
  .transform(({ reasons, ...columns }) => ({ ...columns, reasons: JSON.parse(reasons) }))
  .pipe(articleRowSchema);

/** A row as SQLite gave it; throws where the cache holds something else. */
export function fromColumns(columns: unknown): ArticleRow {
  return storedRowSchema.parse(columns);
}
