import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { breaksToText } from './line-breaks.ts';
import { oneLine } from './lines.ts';

/** CommonMark without GFM: an address in a line stays the words that it is. */
const parser = unified().use(remarkParse).freeze();

/** `~` is not special to CommonMark, but strikes text through where drafts are shown. */
const writer = unified()
  .use(remarkStringify, { unsafe: [{ character: '~', inConstruct: 'phrasing' }] })
  .freeze();

const marks = /[\\`*_[\]<>&#~!|=+-]|^\s*\d+[.)]/;

/**
 * The words of a line or a paragraph of Markdown, on one line, as readers see them. Raw HTML
 * stays visible. For fields, which are plain text.
 */
export function plainText(markdown: string): string {
  if (!marks.test(markdown)) return oneLine(markdown);
  const words = breaksToText(parser.parse(markdown)).children.map((block) => textOf(block));
  // A link definition and a thematic break have no words of their own.
  return oneLine(words.join(' ')) || oneLine(markdown);
}

/**
 * Writes paragraphs of plain text as Markdown that shows exactly them: a literal `*`, `#`, `_` or
 * `<` stays literal.
 *
 * @param paragraphs one line each, without line breaks
 * @returns paragraphs with an empty line between them, without a line end at the end
 */
export function plainToMarkdown(paragraphs: readonly string[]): string {
  const blocks = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return writer.stringify({ type: 'root', children: blocks }).trimEnd();
}
