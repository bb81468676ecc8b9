import type { ArticleFields } from '../model/article.ts';
import type { ReviewedClaim } from '../model/claim-review.ts';

/**
 * JSON with keys sorted by code unit and no white space, so that equal values give equal text.
 * Follows RFC 8785 (JSON Canonicalization Scheme) for the strings, booleans, integers, arrays
 * and objects that Proofdesk hashes.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * The text whose SHA-256 (over its UTF-8 bytes) is an article's content hash: what readers get
 * and nothing else. Notes to editors are internal and stay out.
 *
 * Canonical form 1: {@link canonicalJson} of `proofdesk: 1`, the fields with outer white space
 * removed, and the body with `\n` line ends and no white space at its end. Text is otherwise
 * taken as it is, without Unicode normalisation: a changed code point is a change.
 *
 * A fact check's form also holds the ratings that readers get. That of any other article has no
 * such key, so it is the same as before there were fact checks.
 *
 * @param body the draft's Markdown
 * @param reviewed of a fact check, the claims with their reviews, in the order of the text; null of
 *   any other article
 */
export function contentHashInput(
  fields: ArticleFields,
  body: string,
  reviewed: readonly ReviewedClaim[] | null,
): string {
  return canonicalJson({
    proofdesk: 1,
    headline: fields.headline.trim(),
    dek: fields.dek.trim(),
    byline: fields.byline.trim(),
    dateline: fields.dateline.trim(),
    date: fields.date,
    slug: fields.slug.trim(),
    tags: fields.tags.map((tag) => tag.trim()),
    language: fields.language,
    factCheck: reviewed === null ? undefined : { claims: reviewed },
    body: body.replace(/\r\n?/g, '\n').trimEnd(),
  });
}
