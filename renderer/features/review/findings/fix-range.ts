interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks of Markdown that make a line a heading, a quotation or an item of a list. */
const lineMark = /^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])?[ \t]*$/;

/**
 * The stretch of a draft that a finding's fix takes the place of. A whole paragraph that is taken
 * out goes with its mark and its blank line, so that no empty paragraph stays.
 *
 * @param span UTF-16 code units of the finding's words
 */
export function fixRange(text: string, span: Span, replacement: string): Span {
  if (replacement !== '') return span;
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const after = text.slice(span.end, lineEnd < 0 ? text.length : lineEnd);
  if (!lineMark.test(text.slice(lineStart, span.start)) || after.trim() !== '') return span;
  if (lineEnd >= 0) {
    const blank = /^\n+/.exec(text.slice(lineEnd))?.[0].length ?? 0;
    if (lineEnd + blank < text.length) return { start: lineStart, end: lineEnd + blank };
  }
  // The last paragraph: the blank line before it goes, the draft's own last line break stays.
  const before = /\n*$/.exec(text.slice(0, lineStart))?.[0].length ?? 0;
  return { start: lineStart - before, end: lineEnd < 0 ? text.length : lineEnd };
}
