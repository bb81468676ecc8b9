/** Characters that take two columns and between which a line may break. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
/** Wide punctuation that must not begin a line (JIS X 4051, closing brackets and stops). */
const noLineStart = /[、。，．：；！？）」』】〉》〕ー々…]/u;

/** Latin, Greek and Cyrillic letters in one code unit each, with common punctuation. */
const narrow = /^[\x20-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u20A0-\u20BF]*$/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Width of a text in columns: one per user-perceived character, two for wide ones. */
export function columns(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** Cuts a paragraph where a line may break; a piece keeps the space before it. */
function pieces(paragraph: string): readonly string[] {
  return paragraph
    .split(/(?=[ \t])(?<=[^ \t])/)
    .flatMap((word) => (wide.test(word) ? wideWordPieces(word) : [word]));
}

function wideWordPieces(word: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of graphemes.segment(word)) {
    const last = parts.at(-1);
    const mayBreak = wide.test(segment) && !noLineStart.test(segment);
    if (last === undefined || (!mayBreak && !(endsWide(last) && !noLineStart.test(segment)))) {
      parts[Math.max(parts.length - 1, 0)] = `${last ?? ''}${segment}`;
    } else if (last.trim() === '') parts[parts.length - 1] = `${last}${segment}`;
    else parts.push(segment);
  }
  return parts;
}

function endsWide(text: string): boolean {
  return wide.test([...text].at(-1) ?? '');
}

/**
 * Breaks a paragraph into lines. A word that is longer than a line stays whole, so that a web
 * address can still be copied.
 *
 * @param width columns of a line, its indent included; Infinity leaves the paragraph as one line
 * @param first what the first line starts with; following lines are indented as far
 */
export function wrap(paragraph: string, width: number, first = ''): readonly string[] {
  const indent = ' '.repeat(columns(first));
  const lines: string[] = [];
  let line: string = first;
  let used = columns(first);
  let isEmpty = true;
  for (const piece of pieces(paragraph)) {
    const length = columns(piece);
    if (!isEmpty && used + length > width) {
      lines.push(line);
      line = indent;
      used = columns(indent);
      isEmpty = true;
    }
    const text: string = isEmpty ? piece.trimStart() : piece;
    line += text;
    used += columns(text);
    isEmpty = isEmpty && text === '';
  }
  return [...lines, line].map((one) => one.trimEnd());
}
