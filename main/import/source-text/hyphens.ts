/** A line that ends in the first half of a word, and one that starts with the second. */
const firstHalf = /(\p{L}+)[-\u00AD\u2010]$/u;
const secondHalf = /^\p{L}+/u;
/** Words behind a hyphen that stands for a part left out: "land- and seaborne". */
const partLeftOut = /^(?:and|or|to|und|oder|bis|et|ou|y|o)\s/;
/** With more of its lines ending in a hyphen a file was hyphenated by a program. */
const HYPHENATED_SHARE = 0.03;

/** Joins a paragraph's lines. Made for a whole file by {@link lineJoiner}. */
export type LineJoiner = (lines: readonly string[]) => string;

/**
 * Puts words together again that a line's end parted. A hyphen is kept where the file has the word
 * with it elsewhere ("re-education") and dropped where it has the word without ("government").
 * Where it has neither, a hyphen is dropped in a file that is hyphenated throughout, and kept in
 * one where few lines end in a hyphen: their hyphens are the writer's own.
 *
 * @param lines all lines of the file
 */
export function lineJoiner(lines: readonly string[]): LineJoiner {
  const words = new Set<string>();
  let broken = 0;
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu)) {
      words.add(word.replaceAll('\u2010', '-').toLowerCase());
    }
    if (firstHalf.test(line)) broken += 1;
  }
  const dropsUnknown = broken > lines.length * HYPHENATED_SHARE;

  /** Whether the hyphen between two halves belongs to the word. */
  const keeps = (first: string, second: string, hyphen: string): boolean => {
    if (hyphen === '\u00AD') return false;
    if (!/^\p{Ll}/u.test(second)) return true;
    if (words.has(`${first}-${second}`.toLowerCase())) return true;
    if (words.has(`${first}${second}`.toLowerCase())) return false;
    return !dropsUnknown;
  };

  const joined = (before: string, line: string): string => {
    const first = firstHalf.exec(before)?.[1];
    const second = secondHalf.exec(line)?.[0];
    if (first === undefined || second === undefined || partLeftOut.test(line)) {
      // A range or a web address that was parted at its hyphen: "2019-⏎2020".
      return `${before}${/[^\s-]-$/.test(before) && /^\d/.test(line) ? '' : ' '}${line}`;
    }
    const hyphen = before.slice(-1);
    return keeps(first, second, hyphen) ? before + line : before.slice(0, -1) + line;
  };

  return (paragraph) =>
    paragraph.reduce((text, line) => (text === '' ? line : joined(text, line)), '');
}
