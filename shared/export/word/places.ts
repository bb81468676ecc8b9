import type { WordPiece } from './model.ts';

type Words = Extract<WordPiece, { readonly kind: 'words' }>;

const escaped = /^\\[!-/:-@[-`{-~]/;
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iu;
/** A line that goes on may be set in, and in a quotation has marks of its own. */
const lineStart = /^\n[ \t>]*/;

/**
 * Where a character of words stands in the Markdown that they are from; null where they are from
 * none. Escapes and character references are passed over whole.
 *
 * @param offset in the piece's text; its length for the place behind the last character
 */
export function placeInMarkdown(markdown: string, piece: Words, offset: number): number | null {
  const { source, style } = piece;
  if (source === null) return null;
  const { start, end, before } = source;
  if (style.code) return Math.min(end, start + before + offset);
  let at = start;
  for (let left = before + offset; left > 0 && at < end; left -= 1) {
    const ahead = markdown.slice(at, Math.min(end, at + 40));
    const whole = escaped.exec(ahead) ?? reference.exec(ahead) ?? lineStart.exec(ahead);
    at += whole?.[0].length ?? 1;
  }
  return Math.min(at, end);
}

/** The stretch of the Markdown that a piece is from; null where it is from none. */
export function stretchOf(
  markdown: string,
  piece: WordPiece,
): readonly [start: number, end: number] | null {
  if (piece.kind !== 'words') return null;
  const start = placeInMarkdown(markdown, piece, 0);
  const end = placeInMarkdown(markdown, piece, piece.text.length);
  return start === null || end === null ? null : [start, end];
}

/** How many characters of a piece's words stand before a place in the Markdown. */
export function offsetInPiece(markdown: string, piece: Words, place: number): number {
  let [low, high] = [0, piece.text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((placeInMarkdown(markdown, piece, middle) ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
