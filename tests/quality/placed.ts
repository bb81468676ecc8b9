import type { TextField } from '../../shared/model/finding.ts';
import type { LabelledArticle } from './corpus.ts';
import type { Placed } from './outcomes.ts';
import { locate } from './places.ts';

interface Labelled {
  readonly words: string;
  readonly nth: number;
  readonly field: TextField;
}

/**
 * Labels at their places.
 *
 * @throws Error where a label's words are not in the article
 */
export function placed<T extends Labelled>(
  article: LabelledArticle,
  labels: readonly T[],
): readonly Placed<T>[] {
  return labels.map((value) => {
    const at = locate(article, value);
    if (!at) throw new Error(`${article.name}: “${value.words}” (${value.nth}) is not there.`);
    return { at, words: value.words, value };
  });
}

/** Facts or proposals of the body at their places. */
export function found<
  T extends { readonly start: number; readonly end: number; readonly text: string },
>(results: readonly T[]): readonly Placed<T>[] {
  return results.map((value) => ({
    at: { field: 'body', start: value.start, end: value.end },
    words: value.text,
    value,
  }));
}
