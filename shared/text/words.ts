import { readBody } from './paragraphs.ts';
import { segmenter } from './segmenter.ts';

/** Scripts that put no space between words; there the platform's dictionary cuts words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** "don't", "3.5", "re-education" and "AT&T" are one word each. */
const word = /[\p{L}\p{N}\p{M}]+(?:[-'’.,&_/@‑][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Counts words the way a word processor does: runs of letters and digits, hyphens and
 * apostrophes inside included. In scripts without spaces, words as the platform cuts them.
 *
 * @param text plain text
 */
export function countWords(text: string): number {
  if (!unspaced.test(text)) return text.match(word)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of segmenter('', 'word').segment(text)) if (isWordLike) count += 1;
  return count;
}

/** Words of a Markdown body, its marks, link addresses and code left out. */
export function countBodyWords(body: string): number {
  return countWords(readBody(body).text);
}

/** Printable ASCII, where each code unit is one character. */
const plainAscii = /^[ -~]*$/;

/** Length as a person counts it: user-perceived characters (UAX #29 grapheme clusters). */
export function countGraphemes(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter('', 'grapheme').segment(text)) count += 1;
  return count;
}
