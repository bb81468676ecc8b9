import type { ArticleFields } from '../../shared/model/article.ts';
import type { TextField } from '../../shared/model/finding.ts';

/** A stretch of one text of an article; UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
}

interface Texts {
  readonly fields: ArticleFields;
  readonly body: string;
}

/** Stands in a label's words for whatever lies between two parts. */
export const GAP = ' […] ';

/** One of the article's texts; tags are joined as one line. */
export function textOf({ fields, body }: Texts, field: TextField): string {
  if (field === 'body') return body;
  return field === 'tags' ? fields.tags.join(', ') : fields[field];
}

/**
 * Where a label's words stand, or null where they do not.
 *
 * @param label words, with {@link GAP} between parts, and which occurrence is meant, from 1
 */
export function locate(
  article: Texts,
  label: { readonly words: string; readonly nth: number; readonly field: TextField },
): Stretch | null {
  const text = textOf(article, label.field);
  const [first = '', ...rest] = label.words.split(GAP);
  let start = -1;
  for (let count = 0; count < label.nth; count += 1) {
    start = text.indexOf(first, start + 1);
    if (start === -1) return null;
  }
  let end = start + first.length;
  for (const part of rest) {
    const at = text.indexOf(part, end);
    if (at === -1) return null;
    end = at + part.length;
  }
  return { field: label.field, start, end };
}

export function lengthOf({ start, end }: Stretch): number {
  return end - start;
}

export function overlap(a: Stretch, b: Stretch): number {
  if (a.field !== b.field) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether the two share at least this much of the shorter one; any share by default. */
export function meets(a: Stretch, b: Stretch, share = 0): boolean {
  const common = overlap(a, b);
  return common > 0 && common >= share * Math.min(lengthOf(a), lengthOf(b));
}
