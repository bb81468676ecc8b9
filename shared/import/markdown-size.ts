import { TooMuch } from './too-much.ts';

/** A line is a paragraph or an item at most, each about a tenth of a millisecond. */
const MOST_LINES = 50_000;
/** Signs that may be marks: emphasis, code, links, tables. */
const MOST_SIGNS = 100_000;
/** In one paragraph they take a time that grows with the square of their number. */
const MOST_SIGNS_TOGETHER = 10_000;
/** Behind a bracket that nothing closes each word is looked at again for each of them. */
const MOST_SIGNS_BEHIND_OPENING = 1_500;
/** Links and notes that are none take a time that grows with the square of their number. */
const MOST_BRACKETS = 40_000;

const [lineFeed, opening, closing, bar] = [10, 91, 93, 124];
const signs: ReadonlySet<number> = new Set([...'*_`<~|&[]'].map((sign) => sign.charCodeAt(0)));

/**
 * Refuses Markdown that would take too long to read, now or as a draft when it is exported. An article
 * of 50,000 words with 500 footnotes and as many links comes to a tenth of what is allowed.
 *
 * @throws TooMuch
 */
export function checkMarkdownSize(markdown: string): void {
  if (isTooMuch(markdown)) throw new TooMuch();
}

/** What {@link checkMarkdownSize} refuses. */
export function isTooMuch(markdown: string): boolean {
  let [lines, marks, together, brackets] = [0, 0, 0, 0];
  let [open, behindOpening] = [0, 0];
  for (let at = 0; at < markdown.length; at += 1) {
    const code = markdown.charCodeAt(at);
    if (code === lineFeed) {
      lines += 1;
      if (markdown.charCodeAt(at - 1) === lineFeed) [together, open, behindOpening] = [0, 0, 0];
    } else if (signs.has(code)) {
      marks += 1;
      // A table's cells are paragraphs of their own.
      if (code !== bar) together += 1;
      if (together > MOST_SIGNS_TOGETHER) return true;
      if (open > 0) behindOpening += 1;
      if (behindOpening > MOST_SIGNS_BEHIND_OPENING) return true;
    }
    if (code === opening || code === closing) brackets += 1;
    if (code === opening) open += 1;
    else if (code === closing && open > 0) {
      open -= 1;
      if (open === 0) behindOpening = 0;
    }
  }
  return lines > MOST_LINES || marks > MOST_SIGNS || brackets > MOST_BRACKETS;
}
