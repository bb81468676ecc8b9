import { whyUnavailable } from '../../../shared/export/availability.ts';
import type { ExportFormat } from '../../../shared/export/exporter.ts';
import type { Publisher } from '../../../shared/model/publisher.ts';
import type { ExportArticle } from './use-export-articles.ts';

/** Whether a format can be made of the chosen articles. */
export interface Availability {
  readonly isPossible: boolean;
  /** Why it can't be made of all of them, or what it will lack, and what to do; empty otherwise. */
  readonly why: string;
}

/**
 * Whether a format can be made of some articles, as far as they were read. One that not every article
 * has waits until some were.
 *
 * @param total of the articles; those that were not read may have what it needs
 */
export function availability(
  format: Pick<ExportFormat, 'needs'>,
  articles: readonly Omit<ExportArticle, 'isApproved'>[],
  total: number,
  publisher: Publisher,
): Availability {
  if (format.needs && articles.length === 0) return { isPossible: false, why: '' };
  const reasons = articles.flatMap((article) => whyUnavailable(format, article) ?? []);
  const [first] = reasons;
  if (!first) return { isPossible: true, why: format.needs ? lacking(publisher) : '' };
  if (reasons.length < total) {
    const count = reasons.length === 1 ? '1 article has' : `${reasons.length} articles have`;
    return { isPossible: true, why: `${count} no claims rated for readers, and will have none.` };
  }
  if (total === 1) return { isPossible: false, why: `${first.why} ${first.advice}` };
  return { isPossible: false, why: 'None of these articles is a fact check with a rated claim.' };
}

function lacking({ articleUrl }: Publisher): string {
  return articleUrl.trim() === ''
    ? 'Search engines need its article’s address: the house style can say it, under Publisher.'
    : '';
}
