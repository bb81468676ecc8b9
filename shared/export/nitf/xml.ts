/** An XML element, or text. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element; attributes without a value and children that are null are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (XmlNode | null)[]
): XmlElement {
  const known = Object.entries(attributes).filter(([, value]) => value !== '');
  return {
    name,
    attributes: Object.fromEntries(known),
    children: children.flatMap((child) => (child === null || child === '' ? [] : [child])),
  };
}

/** The element around a text, or nothing where the text is empty. */
export function xmlText(name: string, text: string): XmlElement | null {
  return text === '' ? null : xml(name, {}, text);
}

/** A document; each of the elements in `lines` begins and ends on a line of its own. */
export function xmlDocument(root: XmlElement, lines: ReadonlySet<string>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, lines)}`;
}

function write(node: XmlNode, lines: ReadonlySet<string>): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  const attribute = ([key, value]: [string, string]) => ` ${key}="${escaped(value)}"`;
  const start = `${name}${Object.entries(attributes).map(attribute).join('')}`;
  const end = lines.has(name) ? '\n' : '';
  if (children.length === 0) return `<${start}/>${end}`;
  const inner = children.map((child) => write(child, lines)).join('');
  const holds = children.every((child) => typeof child !== 'string' && lines.has(child.name));
  return `<${start}>${holds ? '\n' : ''}${inner}</${name}>${end}`;
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML takes it: half of a character that needs two, and what XML forbids, is replaced. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\p{Cc}]/gu, (found) => (/[\t\n]/.test(found) ? found : '\uFFFD'))
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
