/**
 * Text with `\n` line ends only: CR LF, CR, NEL, LINE and PARAGRAPH SEPARATOR become `\n`, a form
 * feed (a page break) an empty line. A byte order mark at the start goes.
 */
export function withPlainLineEnds(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\f\v]/g, '\n\n');
}

/** One line: runs of white space become one space, outer white space goes. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
