import type { Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../shared/export/markdown-tree.ts';
import { line } from './office-lines.ts';

/** A text as LibreOffice should show it, in the form that `officeLines` has. */
export function markdownLines(markdown: string, topHeading: number) {
  const tree = parseMarkdown(markdown);
  const marked = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    marked.add(identifier);
  });
  const notes = tree.children.filter(
    (one) => one.type === 'footnoteDefinition' && marked.has(one.identifier),
  );
  return {
    lines: tree.children.flatMap((one) => linesOf(one, 0, topHeading)),
    notes: notes.flatMap((one) =>
      'children' in one ? one.children.map((part) => wordsOf(part)) : [],
    ),
  };
}

/** The level of the topmost heading of some texts. */
export function topHeadingOf(...texts: readonly string[]): number {
  const depths = (tree: Root) =>
    tree.children.flatMap((one) => (one.type === 'heading' ? [one.depth] : []));
  return Math.min(...texts.flatMap((text) => depths(parseMarkdown(text))), 6);
}

function linesOf(node: RootContent, depth: number, topHeading: number): readonly string[] {
  switch (node.type) {
    case 'heading':
      return [line('heading', node.depth - topHeading + 1, withBreaks(node))];
    case 'paragraph':
      return [line(depth > 0 ? 'item' : 'paragraph', depth, withBreaks(node))];
    case 'code':
      return [line('paragraph', 0, node.value)];
    case 'list':
      return node.children.flatMap(({ children }) =>
        children.flatMap((one) => linesOf(one, depth + 1, topHeading)),
      );
    case 'table':
      return node.children.flatMap(({ children }) =>
        children.map((one) => line('cell', 0, wordsOf(one))),
      );
    case 'blockquote':
      return node.children.flatMap((one) => linesOf(one, depth, topHeading));
    default:
      return [];
  }
}

/** Words, with a line break where one is. */
function withBreaks(node: RootContent): string {
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return wordsOf(node);
  return node.children.map(withBreaks).join('');
}
