import { createHash } from 'node:crypto';
import type { Article, ArticleFields } from '../../shared/model/article.ts';
import type { ReviewedClaim } from '../../shared/model/claim-review.ts';
import { contentHashInput } from '../../shared/review/content-hash.ts';
import { reviewedClaims } from '../../shared/review/fact-check.ts';

/** Lower-case SHA-256 in hexadecimal of text (as UTF-8) or bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The hash of content as a revision keeps it; see {@link contentHashInput} for what it covers. */
export function contentHash(
  fields: ArticleFields,
  body: string,
  reviewed: readonly ReviewedClaim[] | null,
): string {
  return sha256(contentHashInput(fields, body, reviewed));
}

/** The content hash of an article with this draft. */
export function articleHash(article: Article, body: string): string {
  return contentHash(article.fields, body, reviewedClaims(article));
}
