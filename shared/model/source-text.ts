import { z } from 'zod';
import { type Locator, locatorLabels } from './source.ts';

/**
 * A stretch of a source's text that readers know by a number: a page of a PDF, a row of a table.
 * It runs to the start of the next one. Offsets are UTF-16 code units.
 */
export const textPartSchema = z
  .object({
    start: z.int().min(0),
    label: z.enum(locatorLabels),
    /** As printed: `4`, `iv`, `12`. */
    value: z.string().min(1).max(100),
  })
  .readonly();
export type TextPart = z.infer<typeof textPartSchema>;

/** Text of a source's file, for matching claims against it. */
export interface SourceText {
  /** False where the file has no text that can be read; `text` is empty then. */
  readonly readable: boolean;
  /** Plain text, an empty line between paragraphs. */
  readonly text: string;
  /**
   * Pages or rows in their order, none for a file that has neither: paragraphs are counted then.
   * A page without text has the start of the next one, or the text's end where it is the last.
   */
  readonly parts: readonly TextPart[];
  /** Why it is not readable and what to do, in plain sentences; empty where it is. */
  readonly reason: string;
}

/**
 * Which pages of a text that can be read have no text of their own: scanned ones among others.
 *
 * @returns as readers say it, "page 4 of 12" or "pages 3–5, 9 of 12"; empty where every page has
 */
export function pagesWithoutText({ text, parts }: Pick<SourceText, 'text' | 'parts'>): string {
  const pages = parts.filter(({ label }) => label === 'page');
  const runs: { first: string; last: string }[] = [];
  let count = 0;
  let wasEmpty = false;
  for (const [index, { start, value }] of pages.entries()) {
    const isEmpty = start === (pages[index + 1]?.start ?? text.length);
    const run = runs.at(-1);
    if (isEmpty && wasEmpty && run) run.last = value;
    else if (isEmpty) runs.push({ first: value, last: value });
    if (isEmpty) count += 1;
    wasEmpty = isEmpty;
  }
  if (count === 0) return '';
  const said = runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
  return `${count === 1 ? 'page' : 'pages'} ${said.join(', ')} of ${pages.length}`;
}

/**
 * Where a place stands in a source, as a citation says it: the page or row that it is on, or the
 * number of its paragraph, counted from 1, where the text has neither.
 *
 * @param parts of this text, in their order
 * @param offset in UTF-16 code units
 */
export function locatorAt(parts: readonly TextPart[], text: string, offset: number): Locator {
  const part = partAt(parts, offset);
  return part
    ? { label: part.label, value: part.value }
    : { label: 'paragraph', value: String(paragraphAt(text, offset)) };
}

/** The last part that starts at or before a place: of parts without text the one after them. */
function partAt(parts: readonly TextPart[], offset: number): TextPart | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}

/** Where each paragraph of a text begins. Blank lines part paragraphs. */
export function paragraphStarts(text: string): readonly number[] {
  return [...text.matchAll(/(?<=^|\n[ \t]*\n)[ \t]*(?=[^\s])/g)].map(({ index }) => index);
}

/** The number, from 1, of the paragraph that an offset stands in; 1 before the first. */
export function paragraphFrom(starts: readonly number[], offset: number): number {
  return Math.max(1, starts.filter((start) => start <= offset).length);
}

/** Which paragraph of a text an offset stands in, counted from 1; of many see {@link paragraphFrom}. */
export function paragraphAt(text: string, offset: number): number {
  return paragraphFrom(paragraphStarts(text), offset);
}
