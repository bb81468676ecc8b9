import type { Element, ElementContent, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { closeHeadingGaps, numberFootnotes, rawHtmlToText } from './markdown-tree.ts';

/** A body as HTML: the text, and the section of its footnotes where it has some. */
export interface BodyHtml {
  readonly text: readonly ElementContent[];
  readonly footnotes: Element | null;
}

/** rehype-sanitize would prefix ids a second time; ours come from {@link numberFootnotes} only. */
const schema = { ...defaultSchema, clobberPrefix: '' };

const toHtml = unified()
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: 'Notes',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index: number, again: number) =>
      `Back to the place of note ${index + 1}${again > 1 ? `, ${again}` : ''}`,
  })
  .use(rehypeSanitize, schema)
  .freeze();

/**
 * Turns parsed Markdown into safe, valid HTML: raw HTML shown as text, headings from the second
 * level on without gaps, only what rehype-sanitize's schema (GitHub's) allows. Changes the tree
 * that it is given.
 */
export function bodyHtml(markdownTree: MarkdownRoot): BodyHtml {
  rawHtmlToText(markdownTree);
  closeHeadingGaps(markdownTree);
  numberFootnotes(markdownTree);
  const tree = toHtml.runSync(markdownTree);
  repair(tree);
  const content = tree.children.flatMap((node) => (node.type === 'doctype' ? [] : [node]));
  const isNotes = (node: ElementContent) =>
    node.type === 'element' && node.properties.dataFootnotes !== undefined;
  const footnotes = content.find(isNotes);
  return {
    text: content.filter((node) => node !== footnotes),
    footnotes: footnotes?.type === 'element' ? footnotes : null,
  };
}

/** What Markdown allows and HTML does not. Changes the tree. */
function repair(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    switch (node.tagName) {
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        if (plainTextOf(node).trim() !== '') return;
        parent.children.splice(index, 1);
        return [SKIP, index];
      case 'img':
        if (hasAddress(node, 'src')) return;
        // Its address was not safe: the description stands for it.
        parent.children[index] = { type: 'text', value: textProperty(node, 'alt') };
        return SKIP;
      case 'input':
        parent.children[index] = { type: 'text', value: node.properties.checked ? '☑' : '☐' };
        return SKIP;
      case 'a':
        repairLink(node);
        return;
      case 'th':
      case 'td':
        repairCell(node);
        return;
      default:
        return;
    }
  });
}

function textProperty(node: Element, name: string): string {
  const value = node.properties[name];
  return typeof value === 'string' ? value : '';
}

function hasAddress(node: Element, name: 'src' | 'href'): boolean {
  return textProperty(node, name) !== '';
}

/** A link whose address was not safe is only its words; one without words shows its address. */
function repairLink(node: Element): void {
  if (!hasAddress(node, 'href')) {
    node.tagName = 'span';
    node.properties = {};
    return;
  }
  const hasImage = node.children.some(
    (child) => child.type === 'element' && child.tagName === 'img',
  );
  if (plainTextOf(node).trim() === '' && !hasImage) {
    node.children = [{ type: 'text', value: textProperty(node, 'href') }];
  }
}

/** HTML's `align` is obsolete; header cells say what they head. */
function repairCell(node: Element): void {
  const align = textProperty(node, 'align');
  delete node.properties.align;
  if (align !== '') node.properties.className = [`align-${align}`];
  if (node.tagName === 'th') node.properties.scope = 'col';
}
