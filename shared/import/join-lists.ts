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
  /** The list that what follows may go on in. */
  let open: { readonly list: Element; readonly items: Element[] } | null = null;
  for (const child of children) {
    if (isList(child)) {
      const items = itemsOf(child);
      if (open && goesOn(open.list, open.items, child, items)) continue;
      child.children = items;
      open = { list: child, items };
    } else if (!isSpace(child)) open = null;
    kept.push(child);
  }
  return kept;
}

/** Takes a list into the one before it, if it is its continuation. */
function goesOn(before: Element, items: Element[], list: Element, own: Element[]): boolean {
  const [first] = own;
  const last = items.at(-1);
  if (!first || !last) return false;
  const isSame = before.tagName === list.tagName;
  if (holdsListsOnly(first) && (own.length === 1 || isSame)) {
    last.children.push(...first.children);
    for (const item of own.slice(1)) items.push(item);
    return true;
  }
  if (!isSame || list.tagName !== 'ul') return false;
  for (const item of own) items.push(item);
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
