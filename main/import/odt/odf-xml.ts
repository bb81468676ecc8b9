import { elementsOf } from '../xml.ts';

/** Namespaces of OpenDocument 1.3 by the prefix that everybody writes them with. */
const prefixes: ReadonlyMap<string | null, string> = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['urn:oasis:names:tc:opendocument:xmlns:form:1.0', 'form'],
  ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
]);

/** The name of an element with the usual prefix, `text:p`; empty for all other nodes. */
export function odfName(node: Node | null): string {
  if (node?.nodeType !== 1) return '';
  const { namespaceURI, localName } = node as Element;
  const prefix = prefixes.get(namespaceURI);
  return prefix === undefined ? '' : `${prefix}:${localName}`;
}

/** The value of an attribute by its name with the usual prefix; empty where it is not there. */
export function odfAttribute({ attributes }: Element, name: string): string {
  for (let at = 0; at < attributes.length; at += 1) {
    const attribute = attributes.item(at);
    if (!attribute) continue;
    if (`${prefixes.get(attribute.namespaceURI)}:${attribute.localName}` === name) {
      return attribute.value;
    }
  }
  return '';
}

/** The first child element of this name, or null. */
export function odfChild(parent: Node, name: string): Element | null {
  return elementsOf(parent).find((child) => odfName(child) === name) ?? null;
}

/** The child elements of this name, in order. */
export function odfChildren(parent: Node, name: string): readonly Element[] {
  return elementsOf(parent).filter((child) => odfName(child) === name);
}

/** Whether a node is a paragraph or a heading. */
export function isParagraph(node: Node | null): node is Element {
  return /^text:[ph]$/.test(odfName(node));
}
