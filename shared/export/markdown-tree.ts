import type { Nodes, Parent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses a draft: CommonMark with tables, strike-through, task lists and footnotes (GFM). */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}

const comment = /^<!--[\s\S]*-->$/;

/**
 * Makes raw HTML in a draft visible as the text that it is, so that nothing of an approved text
 * is lost and nothing of it becomes markup. HTML comments, which no reader would see, go.
 * Changes the tree.
 */
export function rawHtmlToText(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (comment.test(node.value.trim())) {
      parent.children.splice(index, 1);
      return index;
    }
    const text = { type: 'text', value: node.value } as const;
    const isBlock = parent.type === 'root' || isFlowParent(parent);
    parent.children[index] = isBlock ? { type: 'paragraph', children: [text] } : text;
    return index + 1;
  });
}

function isFlowParent(parent: Parent): boolean {
  return ['blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
}

/**
 * Gives headings the levels from the second on without a gap, however the draft numbered them,
 * so that the outline below the headline is whole. Changes the tree.
 */
export function closeHeadingGaps(tree: Root): void {
  const open: number[] = [];
  visit(tree, 'heading', (node) => {
    const written = node.depth;
    while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    node.depth = headingDepth(1 + open.length);
  });
}

function headingDepth(level: number): 2 | 3 | 4 | 5 | 6 {
  if (level <= 2) return 2;
  if (level === 3) return 3;
  if (level === 4) return 4;
  return level === 5 ? 5 : 6;
}

/** Renames footnotes `n1`, `n2` …, so that ids made from them are valid. Changes the tree. */
export function numberFootnotes(tree: Root): void {
  const names = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const name = names.get(node.identifier) ?? `n${names.size + 1}`;
    names.set(node.identifier, name);
    node.identifier = name;
    node.label = name;
  });
}

/** Whether a node can hold others. */
export function isParent(node: Nodes): node is Extract<Nodes, Parent> {
  return 'children' in node;
}

/** The offsets of a node in the text that it was parsed from. */
export function extent(node: RootContent | Root): readonly [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
