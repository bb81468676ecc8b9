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

/**
 * Stretches that need the platform's rules, with the letters around them that may belong to them.
 * Every other code unit is a character of its own: Latin, Greek, Cyrillic, Hebrew, Arabic, Han,
 * kana, Hangul and punctuation. A mark that joins on, such as an accent, is in no such range.
 */
const plain =
  '\\n -~\u00a0-\u00ac\u00b0-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u2010-\u2027\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3';
const joined = new RegExp(`(?:[${plain}]?[^${plain}]+)+[${plain}]?`, 'gu');

/** Cut before words: the platform's time for one text grows faster than its length. */
const pieces = /[\s\S]{1,200}?(?:\s(?=\p{L})|$)|[\s\S]{1,200}/gu;

/** Length as a person counts it: user-perceived characters (UAX #29 grapheme clusters). */
export function countGraphemes(text: string): number {
  let count = text.length;
  for (const [stretch] of text.matchAll(joined)) {
    count -= stretch.length;
    for (const [piece] of stretch.matchAll(pieces)) {
      for (const _ of segmenter('', 'grapheme').segment(piece)) count += 1;
    }
  }
  return count;
}
