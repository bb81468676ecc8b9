import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { isWordItem, isWordMarker, withLists } from './word-lists.ts';

/** What stands around an element. */
interface Around {
  readonly looks: ReadonlySet<Look>;
  readonly isHeading: boolean;
}

const looks = ['strong', 'em', 'del'] as const;
type Look = (typeof looks)[number];

const looking: Readonly<Record<Look, RegExp>> = {
  strong: /(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/i,
  em: /(?:^|;)\s*font-style:\s*italic/i,
  del: /(?:^|;)\s*text-decoration(?:-line)?:[^;]*line-through/i,
};

/**
 * What word processors say with styles and classes, said with elements, before a sanitiser takes
 * the styles away: lists, titles and quotations of Microsoft Word, bold and italic of Google Docs.
 * Changes the tree.
 */
export function officeStructure() {
  return (root: Root) => {
    root.children = said(root.children, { looks: new Set(), isHeading: false });
  };
}

function said<T extends RootContent | ElementContent>(content: readonly T[], around: Around): T[];
function said(content: readonly RootContent[], around: Around): RootContent[] {
  return withLists(content).flatMap((node): RootContent[] => {
    if (node.type !== 'element') return [node];
    const style = styleOf(node);
    if (isWordMarker(node)) return [];
    // Google Docs wraps what it copies in `<b style="font-weight:normal">`, which is not bold.
    const isBold = node.tagName === 'b' || node.tagName === 'strong';
    if (isBold && /(?:^|;)\s*font-weight:\s*(?:normal|400)/i.test(style)) {
      return said(node.children, around);
    }
    if (node.tagName === 'span') return [spanOf(node, style, around)];
    const titled = node.tagName === 'p' && !isWordItem(node) ? titledOf(node, style) : node;
    const isHeading = around.isHeading || /^h[1-6]$/.test(titled.tagName);
    const look: Look | null = isBold ? 'strong' : node.tagName === 'i' ? 'em' : null;
    const inside = { looks: new Set([...around.looks, ...(look ? [look] : [])]), isHeading };
    return [{ ...titled, children: said(titled.children, inside) }];
  });
}

/** A span that looks bold, italic or struck through, unless all around it does. */
function spanOf(node: Element, style: string, around: Around): Element {
  const isBlank = textOf(node).trim() === '';
  const own = looks.filter(
    (look) =>
      !isBlank &&
      looking[look].test(style) &&
      !around.looks.has(look) &&
      !(around.isHeading && look === 'strong'),
  );
  const inside = { ...around, looks: new Set([...around.looks, ...own]) };
  const children = own.reduce<ElementContent[]>(
    (content, tagName) => [{ type: 'element', tagName, properties: {}, children: content }],
    said(node.children, inside),
  );
  return { ...node, children };
}

/** Word's own titles and quotations are paragraphs with a class or a level. */
function titledOf(node: Element, style: string): Element {
  const { className } = node.properties;
  const names = Array.isArray(className) ? className.map(String) : [];
  const level = /mso-outline-level:\s*([1-6])/i.exec(style)?.[1];
  if (names.includes('MsoTitle')) return { ...node, tagName: 'h1' };
  if (level) return { ...node, tagName: `h${level}` };
  if (!names.some((name) => /^Mso(?:Intense)?Quote/.test(name))) return node;
  return {
    type: 'element',
    tagName: 'blockquote',
    properties: {},
    children: [{ ...node, properties: {} }],
  };
}

function styleOf(node: Element): string {
  const { style } = node.properties;
  return typeof style === 'string' ? style : '';
}
