import { createHash } from 'node:crypto';
import type { ArticleFields } from '../../shared/model/article.ts';
import { contentHashInput } from '../../shared/review/content-hash.ts';

/** Lower-case SHA-256 in hexadecimal of text (as UTF-8) or bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The content hash of an article; see {@link contentHashInput} for what it covers. */
export function contentHash(fields: ArticleFields, body: string): string {
  return sha256(contentHashInput(fields, body));
}
