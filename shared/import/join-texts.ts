import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Elements of which Markdown has only the content. */
const transparent = new Set(['span', 'ins', 'sub', 'sup']);

/** Elements that are nothing without content. */
const hollow = new Set('a b code del em i kbd q s samp strike strong tt var'.split(' '));

/**
 * Takes away elements that only hold text, or nothing, and joins the texts that then stand side by side: turning
 * thousands of pieces of a paragraph into Markdown takes a time that grows with the square of their
 * number. Changes the tree.
 */
export function joinTexts(parent: Root | Element): void {
  const joined: RootContent[] = [];
  let pieces: string[] = [];
  const flush = () => {
    if (pieces.length > 0) joined.push({ type: 'text', value: pieces.join('') });
    pieces = [];
  };
  const add = (content: readonly (RootContent | ElementContent)[]) => {
    for (const node of content) {
      if (node.type === 'text') pieces.push(node.value);
      else if (node.type === 'element' && transparent.has(node.tagName)) add(node.children);
      else if (node.type !== 'element') {
        flush();
        joined.push(node);
      } else {
        joinTexts(node);
        if (node.children.length === 0 && hollow.has(node.tagName)) continue;
        flush();
        joined.push(node);
      }
    }
  };
  add(parent.children);
  flush();
  parent.children = joined as ElementContent[];
}
