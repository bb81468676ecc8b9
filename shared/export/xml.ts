import type { Root as HtmlRoot } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element, ElementContent, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An XML element; attributes without a value are left out, strings become text, never markup. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...content: readonly (ElementContent | string)[]
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  const children = content.map(
    (item): ElementContent => (typeof item === 'string' ? { type: 'text', value: item } : item),
  );
  return { type: 'element', name, attributes: Object.fromEntries(given), children };
}

/** An XML file with this root element. */
export function xmlFile(root: Element): string {
  return written({ type: 'root', children: [root] });
}

/** An XHTML file: HTML's elements in XML's syntax. */
export function xhtmlFile(tree: HtmlRoot): string {
  return written(toXast(tree));
}

function written(tree: Nodes): string {
  const text = toXml(tree, { closeEmptyElements: true });
  // Markup never has it, and XML forbids it in text (XML 1.0, 2.4).
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replaceAll(']]>', ']]&gt;')}\n`;
}
