import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Elements that {@link gatherNotes} puts in place of a footnote's mark and around its text. */
export const NOTE_MARK = 'desk-note-mark';
export const NOTE_TEXT = 'desk-note-text';

const mark = /^\s*\[?(?:\d{1,3}|[ivxlc]{1,5}|[*†‡§])\]?\s*$/u;
/** Marks and arrows of links that lead back from a note. */
const back = /^\s*(?:\[?(?:\d{1,3}|[ivxlc]{1,5}|[*†‡§])\]?[.)]?|[\^↑↩⤴]︎?)\s*$/u;
const blocks = new Set(['p', 'li', 'div', 'dd', 'aside', 'section', 'tr']);

type Parents = ReadonlyMap<RootContent, Root | Element>;

/**
 * Finds the footnotes of a page or document: short marks that lead to a place further down. Each
 * mark and each text becomes an element of its own with a number, the texts at the end, without
 * the links that lead back. Links whose place is not there are left as they are. Changes the tree.
 */
export function gatherNotes(root: Root): void {
  const parents = new Map<RootContent, Root | Element>();
  const places = new Map<string, Element>();
  const order = new Map<Element, number>();
  const links: Element[] = [];
  visit(root, (node, _, parent) => {
    if (parent && node.type !== 'root') parents.set(node, parent);
    if (node.type !== 'element') return;
    order.set(node, order.size);
    for (const name of [node.properties.id, node.properties.name]) {
      if (typeof name === 'string' && !places.has(name)) places.set(name, node);
    }
    if (node.tagName === 'a' && isWithin(node)) links.push(node);
  });

  const notes = new Map<Element, number>();
  for (const link of links) {
    if (!mark.test(textOf(link))) continue;
    const place = places.get(targetOf(link));
    const isAhead = place && (order.get(place) ?? 0) > (order.get(link) ?? 0);
    const note = isAhead ? blockOf(place, parents) : null;
    if (!note || isInside(link, note, parents) || isInAny(link, notes, parents)) continue;
    const number = notes.get(note) ?? notes.size + 1;
    notes.set(note, number);
    replace(link, number, parents);
  }
  for (const [note, number] of notes) {
    take(note, parents);
    withoutLinksBack(note);
    const children = note.tagName === 'tr' ? note.children.flatMap(inside) : note.children;
    root.children.push({
      type: 'element',
      tagName: NOTE_TEXT,
      properties: { number },
      children: note.tagName === 'p' ? [{ ...note, children }] : children,
    });
  }
}

function inside(node: ElementContent): ElementContent[] {
  return node.type === 'element' ? node.children : [node];
}

function isWithin(link: Element): boolean {
  return String(link.properties.href ?? '').startsWith('#');
}

function targetOf(link: Element): string {
  const name = String(link.properties.href).slice(1);
  try {
    return decodeURIComponent(name);
  } catch (cause) {
    if (cause instanceof URIError) return name;
    throw cause;
  }
}

/** The paragraph, list item or other block that a place is in or is. */
function blockOf(place: Element, parents: Parents): Element | null {
  for (let at: Root | Element | undefined = place; at?.type === 'element'; at = parents.get(at)) {
    if (blocks.has(at.tagName)) return at;
  }
  return null;
}

function isInside(node: Element, block: Element, parents: Parents): boolean {
  for (let at: Root | Element | undefined = node; at?.type === 'element'; at = parents.get(at)) {
    if (at === block) return true;
  }
  return false;
}

function isInAny(node: Element, notes: ReadonlyMap<Element, number>, parents: Parents): boolean {
  return [...notes.keys()].some((note) => isInside(node, note, parents));
}

/** Puts the mark in place of a link, and of the raised figures around it. */
function replace(link: Element, number: number, parents: Parents): void {
  let gone = link;
  for (let up = parents.get(gone); up?.type === 'element'; up = parents.get(up)) {
    const isRaised = up.tagName === 'sup' || up.tagName === 'span';
    if (!isRaised || textOf(up).trim() !== textOf(link).trim()) break;
    gone = up;
  }
  const content = parents.get(gone)?.children;
  const at = content?.indexOf(gone) ?? -1;
  content?.splice(at, 1, {
    type: 'element',
    tagName: NOTE_MARK,
    properties: { number },
    // Empty, it would be taken for no content, and the space behind it for a second one.
    children: [{ type: 'text', value: String(number) }],
  });
}

/** Takes a note out of the flow, with what held nothing else, and the line above the notes. */
function take(note: Element, parents: Parents): void {
  let gone: Element = note;
  for (;;) {
    const parent = parents.get(gone);
    if (!parent) return;
    parent.children = parent.children.filter((child) => child !== gone);
    if (parent.type === 'root') {
      parent.children = withoutLastRule(parent.children);
      return;
    }
    parent.children = withoutLastRule(parent.children) as ElementContent[];
    const isNotes = parent.properties.dataFootnotes !== undefined;
    const isLeft = (child: ElementContent) =>
      textOf(child).trim() !== '' && !(isNotes && isHeading(child));
    if (parent.children.some(isLeft)) return;
    gone = parent;
  }
}

/** The heading over notes, such as GitHub's; it goes with them. */
function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

/** The content without a rule that nothing but notes follows. */
function withoutLastRule(content: readonly RootContent[]): RootContent[] {
  const last = content.findLastIndex(
    (node) => !(node.type === 'element' && node.tagName === NOTE_TEXT) && !isBlank(node),
  );
  const node = content[last];
  const isRule = node?.type === 'element' && node.tagName === 'hr';
  return isRule ? content.filter((one) => one !== node) : [...content];
}

function isBlank(node: RootContent): boolean {
  if (node.type === 'element' && (node.tagName === 'hr' || node.tagName === 'img')) return false;
  return textOf(node).trim() === '';
}

function withoutLinksBack(note: Element): void {
  note.children = note.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'a' && isWithin(child) && back.test(textOf(child))) return [];
    const before = textOf(child).trim();
    withoutLinksBack(child);
    return before !== '' && textOf(child).trim() === '' ? [] : [child];
  });
}
