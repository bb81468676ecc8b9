import { elementsOf } from '../xml.ts';

/** Word's markup, in the form of all its programs and in the strict one (ISO/IEC 29500). */
const wordNamespaces: ReadonlySet<string | null> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

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
