import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Joins lists that are one: word processors close a list before a deeper one and open it again
 * behind it. A list that opens with nothing but a deeper list goes on in the last item of the list
 * before it; bullets behind bullets are one list.
 */
export function joinLists(root: Root): void {
  visit(root, (node) => {
    if (node.type !== 'root' && node.type !== 'element') return;
    if (isList(node)) node.children = itemsOf(node);
    else node.children = joined(node.children) as ElementContent[];
  });
}

/** The items of a list; a list that stands directly in it belongs to the item before it. */
function itemsOf({ children }: Element): Element[] {
  const items: Element[] = [];
  for (const child of children) {
    if (child.type !== 'element') continue;
    const last = items.at(-1);
    if (!isList(child)) items.push(child);
    else if (last) last.children.push(child);
    else items.push({ type: 'element', tagName: 'li', properties: {}, children: [child] });
  }
  return items;
}

function joined(children: Root['children']): Root['children'] {
  const kept: Root['children'] = [];
  let last: Element | null = null;
  for (const child of children) {
    if (last && isList(child) && goesOn(last, child)) continue;
    kept.push(child);
    if (isList(child)) last = child;
    else if (!isSpace(child)) last = null;
  }
  return kept;
}

/** Takes a list into the one before it, if it is its continuation. */
function goesOn(before: Element, list: Element): boolean {
  const items = itemsOf(before);
  const [first, ...others] = itemsOf(list);
  const last = items.at(-1);
  if (!first || !last) return false;
  if (holdsListsOnly(first) && (others.length === 0 || before.tagName === list.tagName)) {
    last.children.push(...first.children);
    before.children = [...items, ...others];
    return true;
  }
  if (before.tagName !== 'ul' || list.tagName !== 'ul') return false;
  before.children = [...items, first, ...others];
  return true;
}

function holdsListsOnly({ children }: Element): boolean {
  const parts = children.filter((child) => !isSpace(child));
  return parts.length > 0 && parts.every(isList);
}

function isList(node: Root['children'][number] | Root): node is Element {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function isSpace(node: Root['children'][number]): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
