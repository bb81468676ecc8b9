import type { Element, ElementContent, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { breaksToText } from './line-breaks.ts';

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

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const cleaner = unified().use(unwrapNormalWeight).use(rehypeSanitize, schema).freeze();
const converter = unified().use(rehypeRemark).freeze();
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
  return writer.stringify(tree(html, base)).trim();
}

/** The words of HTML, block by block, an empty line between them; cells of a row joined by " | ". */
export function htmlToPlain(html: string): string {
  return plainBlocks(breaksToText(tree(html, ''))).join('\n\n');
}

function tree(html: string, base: string): MarkdownRoot {
  const clean = cleaner.runSync(parser.parse(html)) as Root;
  settleAddresses(clean, base);
  return converter.runSync(clean) as MarkdownRoot;
}

/** Google Docs wraps what it copies in `<b style="font-weight:normal">`, which is not bold. */
function unwrapNormalWeight() {
  return (root: Root) => {
    visit(root, 'element', (node, index, parent) => {
      if ((node.tagName !== 'b' && node.tagName !== 'strong') || !parent) return;
      if (
        index === undefined ||
        !/font-weight:\s*normal/i.test(String(node.properties.style ?? ''))
      ) {
        return;
      }
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    });
  };
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
