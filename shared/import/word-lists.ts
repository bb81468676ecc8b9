import type { Element, RootContent } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';

interface Item {
  /** From 1. */
  readonly level: number;
  readonly isOrdered: boolean;
  readonly paragraph: Element;
}

/** Word's list items are paragraphs that name their list and level in a style of Word's own. */
const item = /mso-list:\s*l\d+\s+level(\d+)/i;
/** Their bullets and numbers are spans that say so. */
const marker = /mso-list:\s*ignore/i;

/** Whether a paragraph is an item of one of Word's lists. */
export function isWordItem(node: Element): boolean {
  return item.test(String(node.properties.style ?? ''));
}

/** Whether this is the bullet or number of such an item. */
export function isWordMarker(node: Element): boolean {
  return marker.test(String(node.properties.style ?? ''));
}

/** The content with runs of Word's list items made lists; deeper ones stand in the item before. */
export function withLists(content: readonly RootContent[]): RootContent[] {
  const found: RootContent[] = [];
  let run: Item[] = [];
  const close = () => {
    if (run.length > 0) found.push(listOf(run));
    run = [];
  };
  for (const node of content) {
    const one = itemOf(node);
    if (one) run.push(one);
    // Word puts white space and comments between the items.
    else if (run.length === 0 || !isBetween(node)) {
      close();
      found.push(node);
    }
  }
  close();
  return found;
}

function itemOf(node: RootContent): Item | null {
  if (node.type !== 'element') return null;
  const level = item.exec(String(node.properties.style ?? ''))?.[1];
  if (!level) return null;
  let isOrdered = false;
  visit(node, 'element', (inner) => {
    if (!isWordMarker(inner)) return undefined;
    isOrdered = /^\s*[\p{L}\p{N}]{1,5}[.)]/u.test(textOf(inner));
    return EXIT;
  });
  const properties = { ...node.properties, style: '' };
  return { level: Number(level), isOrdered, paragraph: { ...node, properties } };
}

function isBetween(node: RootContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

function listOf(items: readonly Item[]): Element {
  const level = Math.min(...items.map((one) => one.level));
  const children: Element[] = [];
  for (let at = 0; at < items.length; ) {
    const first = items[at];
    if (!first) break;
    let end = at + 1;
    while ((items[end]?.level ?? 0) > level) end += 1;
    const isDeep = first.level > level;
    const deeper = items.slice(isDeep ? at : at + 1, end);
    children.push({
      type: 'element',
      tagName: 'li',
      properties: {},
      children: [
        ...(isDeep ? [] : first.paragraph.children),
        ...(deeper.length > 0 ? [listOf(deeper)] : []),
      ],
    });
    at = end;
  }
  const isOrdered = items.find((one) => one.level === level)?.isOrdered === true;
  return { type: 'element', tagName: isOrdered ? 'ol' : 'ul', properties: {}, children };
}
