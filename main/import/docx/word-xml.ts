import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** Word's markup, in the form of all its programs and in the strict one (ISO/IEC 29500). */
const wordNamespaces: ReadonlySet<string | null> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Reads XML that declares no document type of its own; null where it is none, or does. */
export function parseXml(bytes: Uint8Array): Document | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (/<!DOCTYPE/iu.test(text)) return null;
  let isBroken = false;
  const broken = () => {
    isBroken = true;
  };
  const parser = new DOMParser({
    errorHandler: { warning: () => undefined, error: broken, fatalError: broken },
  });
  const document = parser.parseFromString(text, 'text/xml');
  return isBroken || !document?.documentElement ? null : document;
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

/** The name of an element of Word's own, `p` of `w:p`; empty for all other nodes. */
export function wordName(node: Node | null): string {
  if (node?.nodeType !== 1) return '';
  const { namespaceURI, localName } = node as Element;
  return wordNamespaces.has(namespaceURI) ? (localName ?? '') : '';
}

/** The child elements of this name, in order. */
export function wordChildren(parent: Node, name: string): readonly Element[] {
  return elementsOf(parent).filter((child) => wordName(child) === name);
}

/** The first child element of this name, or null. */
export function wordChild(parent: Node, name: string): Element | null {
  return elementsOf(parent).find((child) => wordName(child) === name) ?? null;
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

/** The value of an attribute of Word's own, `w:author`; empty where it is not there. */
export function wordAttribute(element: Element, name: string): string {
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at += 1) {
    const attribute = attributes.item(at);
    if (attribute?.localName === name && wordNamespaces.has(attribute.namespaceURI)) {
      return attribute.value;
    }
  }
  return '';
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  const { parentNode } = element;
  if (!parentNode) return;
  while (element.firstChild) parentNode.insertBefore(element.firstChild, element);
  parentNode.removeChild(element);
}

/** Takes a node out of its document. */
export function detach(node: Node): void {
  node.parentNode?.removeChild(node);
}

function elementsOf(parent: Node): readonly Element[] {
  const found: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child as Element);
  }
  return found;
}
