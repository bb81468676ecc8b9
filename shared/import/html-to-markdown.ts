import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { gatherNotes, NOTE_MARK, NOTE_TEXT } from './html-notes.ts';
import { joinLists } from './join-lists.ts';
import { joinTexts } from './join-texts.ts';
import { breaksToText } from './line-breaks.ts';
import { officeStructure } from './office-html.ts';

/** Elements whose content is no copy. */
const NO_COPY = [
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'title',
  'button',
  'select',
  'textarea',
  'audio',
  'video',
  'dialog',
];
/** Containers that keep blocks apart; without them their texts would run together. */
const CONTAINERS = [
  'article',
  'aside',
  'address',
  'caption',
  'figcaption',
  'figure',
  'footer',
  'header',
  'hgroup',
  'main',
  'nav',
];

const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), ...CONTAINERS],
  strip: NO_COPY,
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
};

/** What a handler is given, as rehype-remark's own types have it. */
type State = Parameters<NonNullable<NonNullable<Options['handlers']>[string]>>[0];

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const cleaner = unified().use(officeStructure).use(rehypeSanitize, schema).freeze();
const converter = unified().use(rehypeRemark, { handlers: noteHandlers() }).freeze();
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
  .freeze();

/**
 * Sanitised HTML as Markdown: no script, handler, style or `javascript:` address comes through.
 *
 * @param html a fragment, trusted in no way
 * @param base the page's address, for relative links; without one they become plain words
 */
export function htmlToMarkdown(html: string, base: string): string {
  return writer.stringify(tree(html, base, gatherNotes)).trim();
}

/** The words of HTML, block by block, an empty line between them; cells of a row joined by " | ". */
export function htmlToPlain(html: string): string {
  return plainBlocks(breaksToText(tree(html, ''))).join('\n\n');
}

function tree(html: string, base: string, prepare?: (clean: Root) => void): MarkdownRoot {
  const clean = cleaner.runSync(parser.parse(html)) as Root;
  prepare?.(clean);
  settleAddresses(clean, base);
  joinTexts(clean);
  settleTables(clean);
  dropEmpty(clean);
  joinLists(clean);
  return converter.runSync(clean) as MarkdownRoot;
}

/** How a footnote's mark and its text become Markdown's. */
function noteHandlers(): Options['handlers'] {
  const nameOf = ({ properties }: Element) => String(properties.number);
  return {
    [NOTE_MARK]: (_state: State, node: Element) => ({
      type: 'footnoteReference',
      identifier: nameOf(node),
      label: nameOf(node),
    }),
    [NOTE_TEXT]: (state: State, node: Element) => ({
      type: 'footnoteDefinition',
      identifier: nameOf(node),
      label: nameOf(node),
      children: state.toFlow(state.all(node)),
    }),
  };
}

/** Markdown's tables have a head: without one of its own, the first row is it. */
function settleTables(root: Root): void {
  visit(root, 'element', (table) => {
    if (table.tagName !== 'table') return undefined;
    let first: Element | null = null;
    let hasHead = false;
    visit(table, 'element', (node) => {
      if (node.tagName === 'tr') first ??= node;
      hasHead ||= node.tagName === 'th' || (node !== table && node.tagName === 'table');
    });
    if (!hasHead) headRow(first);
    return SKIP;
  });
}

function headRow(row: Element | null): void {
  for (const cell of row?.children ?? []) {
    if (cell.type === 'element' && cell.tagName === 'td') cell.tagName = 'th';
  }
}

/** Takes out paragraphs without a word; Word makes empty lines of them. */
function dropEmpty(root: Root): void {
  visit(root, (node) => {
    if (node.type === 'root') node.children = node.children.filter((one) => !isEmpty(one));
    if (node.type === 'element') node.children = node.children.filter((one) => !isEmpty(one));
  });
}

function isEmpty(node: RootContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'p') return false;
  const hasImage = node.children.some((one) => one.type === 'element' && one.tagName === 'img');
  return !hasImage && textOf(node).replaceAll('\u00a0', ' ').trim() === '' && !hasNoteMark(node);
}

function hasNoteMark(node: Element): boolean {
  return node.children.some((one) => one.type === 'element' && one.tagName === NOTE_MARK);
}

/** Links without a usable address become words, images without one go. */
function settleAddresses(root: Root, base: string): void {
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return;
    if (node.tagName === 'a') {
      const written = String(node.properties.href ?? '');
      const href = absolute(written, base);
      if (href !== '') node.properties.href = href;
      else {
        parent.children.splice(index, 1, ...wordsOfLink(node, written));
        return [SKIP, index];
      }
    } else if (node.tagName === 'img') {
      const src = absolute(String(node.properties.src ?? ''), base);
      if (src === '') {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      node.properties.src = src;
    }
    return undefined;
  });
}

/** A footnote's mark, "1" in "camps1", would read as part of the word before it. */
function wordsOfLink(link: Element, href: string): readonly ElementContent[] {
  const [only] = link.children;
  const isMark =
    href.startsWith('#') && only?.type === 'text' && /^\s*(?:\d{1,3}|[*†‡])\s*$/u.test(only.value);
  return isMark ? [{ type: 'text', value: `[${only.value.trim()}]` }] : link.children;
}

function absolute(address: string, base: string): string {
  if (address === '' || address.startsWith('#')) return '';
  if (URL.canParse(address)) return address;
  return base !== '' && URL.canParse(address, base) ? new URL(address, base).href : '';
}

type Block = MarkdownRoot['children'][number];

/** The words of a Markdown tree by block. */
export function plainBlocks({
  children,
}: {
  readonly children: readonly Block[];
}): readonly string[] {
  return children.flatMap((block) => {
    if (block.type === 'table') {
      return block.children
        .map((row) => row.children.map((cell) => textOf(cell)).join(' | '))
        .filter((row) => /[^\s|]/u.test(row));
    }
    if (block.type === 'list') return block.children.flatMap(plainBlocks);
    if (block.type === 'blockquote' || block.type === 'footnoteDefinition') {
      return plainBlocks(block);
    }
    const words = textOf(block).trim();
    return words === '' ? [] : [words];
  });
}
