import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { TooMuch } from '../../shared/import/too-much.ts';

/**
 * Tags that a part of a document may have. A Word file of 50,000 words of which every fifth looks
 * different comes to about half as many.
 */
const MOST_TAGS = 250_000;

/**
 * Reads XML that declares no document type of its own; null where it is none, or does.
 *
 * @throws TooMuch where it has too many elements
 */
export function parseXml(bytes: Uint8Array): Document | null {
  return parseXmlText(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

/**
 * Like {@link parseXml}, of XML that is decoded.
 *
 * @throws TooMuch where it has too many elements
 */
export function parseXmlText(text: string): Document | null {
  if (/<!DOCTYPE/iu.test(text)) return null;
  if (hasMoreTags(text)) throw new TooMuch();
  const parser = new DOMParser({
    errorHandler: { warning: () => undefined, error: stop, fatalError: stop },
  });
  try {
    const document = parser.parseFromString(text, 'text/xml');
    return document?.documentElement ? document : null;
  } catch (error) {
    if (error instanceof NotWellFormed) return null;
    throw error;
  }
}

function hasMoreTags(text: string): boolean {
  let count = 0;
  for (
    let at = text.indexOf('<');
    at !== -1 && count <= MOST_TAGS;
    at = text.indexOf('<', at + 1)
  ) {
    count += 1;
  }
  return count > MOST_TAGS;
}

class NotWellFormed extends Error {}

/** Ends the parsing at the first fault: going on with what is broken may take very long. */
function stop(message: string): never {
  throw new NotWellFormed(message);
}

/**
 * XML without the line that says where its document type is described. Null where it describes
 * some of it itself: that is where entities are declared.
 */
export function withoutDoctype(text: string): string | null {
  const declaration = /<!DOCTYPE\s(?:"[^"]*"|'[^']*'|[^"'<>[\]])*>/iuy;
  declaration.lastIndex = Math.max(0, text.search(/<!DOCTYPE/iu));
  const bare = text.replace(declaration, '');
  return /<!(?:DOCTYPE|ENTITY)/iu.test(bare) ? null : bare;
}

/** The same XML again, in UTF-8. */
export function serializeXml(document: Document): Uint8Array {
  const text = new XMLSerializer()
    .serializeToString(document)
    .replace(/^<\?xml[^>]*\?>/u, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>');
  return new TextEncoder().encode(text);
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** All elements below, in the order of the document. What is changed meanwhile does not matter. */
export function elementsBelow(root: Node): readonly Element[] {
  const found: Element[] = [];
  const pending = elementsOf(root).toReversed();
  for (let element = pending.pop(); element; element = pending.pop()) {
    found.push(element);
    for (const child of elementsOf(element).toReversed()) pending.push(child);
  }
  return found;
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  const { parentNode } = element;
  if (!parentNode) return;
  while (element.firstChild) parentNode.insertBefore(element.firstChild, element);
  parentNode.removeChild(element);
}

/** Siblings of all elements that are changed, those of each counted: some seconds. */
const MOST_SIBLINGS = 60_000_000;

/**
 * Refuses to take elements out of a document, or to put them elsewhere, where that takes too long: each
 * takes as long as it has siblings. A paragraph with 2,000 tracked changes comes to a third of what may be.
 *
 * @throws TooMuch
 */
export function checkSiblings(elements: readonly Element[]): void {
  let siblings = 0;
  for (const { parentNode } of elements) siblings += parentNode?.childNodes.length ?? 0;
  if (siblings > MOST_SIBLINGS) throw new TooMuch();
}

/** Takes a node out of its document. */
export function detach(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** The child elements, in order. */
export function elementsOf(parent: Node): readonly Element[] {
  const found: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child as Element);
  }
  return found;
}

/** Visits all nodes below one in the order of the document. Depth makes no difference. */
export function walkText(root: Node, visit: (node: Node) => void): void {
  for (let node: Node | null = root.firstChild; node; node = nextNode(node, root)) visit(node);
}

/**
 * The node that follows in the order of the document; null behind the last one below the root.
 *
 * @param within whether nodes inside of this one follow it
 */
export function nextNode(node: Node, root: Node, within = true): Node | null {
  if (within && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at === root ? null : (at?.nextSibling ?? null);
}
