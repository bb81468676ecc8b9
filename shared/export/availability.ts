import type { Article } from '../model/article.ts';
import type { DeskError } from '../model/result.ts';
import { type NoReviews, whyNoReviews } from '../review/fact-check.ts';
import type { ExportFormat } from './exporter.ts';

type Need = Pick<ExportFormat, 'needs'>;

/** Why a format can't be made of an article, and what to do about it; null where it can. */
export function whyUnavailable(
  { needs }: Need,
  article: Pick<Article, 'isFactCheck' | 'claims'>,
): NoReviews | null {
  return needs === 'reviews' ? whyNoReviews(article) : null;
}

/** That an article was not exported in a format, as it is told. */
export function unavailableError(
  { label }: Pick<ExportFormat, 'label'>,
  { id, fields }: Pick<Article, 'id' | 'fields'>,
  { why, advice }: NoReviews,
): DeskError {
  return {
    code: 'refused',
    message: `“${fields.headline || id}” has no ${label}: ${why}`,
    advice: `No such file was written. ${advice}`,
  };
}
