import type { Element, ElementContent } from 'hast';
import { type XmlElement, type XmlNode, xml } from './xml.ts';

/** Elements of NITF's text that stand on lines of their own. */
export const nitfLines: ReadonlySet<string> = new Set(
  'block body.content bq fn hl2 hr li media ol p pre table tbody thead tr ul'.split(' '),
);

/**
 * Safe HTML as the block content of NITF 3.6. It has one level of headings and one emphasis: what
 * they were is their class.
 */
export function nitfBlocks(content: readonly ElementContent[]): readonly XmlElement[] {
  return content.flatMap((node) => (node.type === 'element' ? blocksOf(node) : []));
}

function blocksOf(node: Element): readonly XmlElement[] {
  const { tagName: name, children } = node;
  switch (name) {
    case 'p':
      return [imageAlone(children) ?? xml('p', {}, ...inline(children))];
    case 'h2':
      return [xml('hl2', {}, ...inline(children))];
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [xml('hl2', { class: name }, ...inline(children))];
    case 'ul':
    case 'ol':
      return [xml(name, { seqnum: start(node) }, ...items(children))];
    case 'blockquote':
      return [xml('bq', {}, xml('block', {}, ...nitfBlocks(children)))];
    case 'pre':
      return [xml('pre', {}, wordsOf(children))];
    case 'hr':
      return [xml('hr', {})];
    case 'table':
      return [xml('table', {}, ...tableParts(children))];
    default:
      return nitfBlocks(children);
  }
}

/** Where the numbers of a list begin, if not with 1. */
function start({ properties }: Element): string {
  return typeof properties.start === 'number' && properties.start !== 1
    ? String(properties.start)
    : '';
}

function items(content: readonly ElementContent[]): readonly XmlElement[] {
  return elementsOf(content).map(({ children }) => {
    const isBlock = (child: ElementContent) =>
      child.type === 'element' && /^(?:p|ul|ol|blockquote|pre|table|hr|h\d)$/.test(child.tagName);
    const mixed = children.flatMap((child): readonly XmlNode[] =>
      isBlock(child) ? nitfBlocks([child]) : inline([child]),
    );
    const isSpace = (child: XmlNode) => typeof child === 'string' && child.trim() === '';
    return xml('li', {}, ...mixed.filter((child) => !isSpace(child)));
  });
}

function tableParts(content: readonly ElementContent[]): readonly XmlElement[] {
  return elementsOf(content).map(({ tagName, properties, children }) => {
    if (tagName !== 'th' && tagName !== 'td') return xml(tagName, {}, ...tableParts(children));
    const [look] = Array.isArray(properties.className) ? properties.className : [];
    const align = /^align-(left|right|center)$/.exec(String(look ?? ''))?.[1] ?? '';
    return xml(tagName, { align }, ...inline(children));
  });
}

/** An image that is a paragraph of its own, as a reference. */
function imageAlone(content: readonly ElementContent[]): XmlElement | null {
  const [image, ...others] = content;
  if (others.length > 0 || image?.type !== 'element' || image.tagName !== 'img') return null;
  const { src, alt } = image.properties;
  return xml(
    'media',
    { 'media-type': 'image' },
    xml('media-reference', { source: String(src ?? ''), 'alternate-text': String(alt ?? '') }),
    alt ? xml('media-caption', {}, String(alt)) : null,
  );
}

function inline(content: readonly ElementContent[]): readonly XmlNode[] {
  return content.flatMap((node): readonly XmlNode[] => {
    if (node.type === 'text') return [node.value];
    return node.type === 'element' ? inlineOf(node) : [];
  });
}

const looks: Readonly<Record<string, string>> = {
  strong: 'bold',
  em: 'italic',
  del: 'strike',
  code: 'code',
};

function inlineOf(node: Element): readonly XmlNode[] {
  const { tagName: name, properties, children } = node;
  const look = looks[name];
  if (look !== undefined) return [xml('em', { class: look }, ...inline(children))];
  if (name === 'br') return [xml('br', {})];
  if (name === 'img') {
    const { src, alt } = properties;
    return [xml('a', { href: String(src ?? '') }, String(alt || src))];
  }
  if (name !== 'a' || properties.dataFootnoteBackref !== undefined) {
    return properties.dataFootnoteBackref === undefined ? inline(children) : [];
  }
  const href = String(properties.href ?? '');
  const words = inline(children);
  return properties.dataFootnoteRef === undefined
    ? [xml('a', { href }, ...words)]
    : [xml('a', { href, class: 'note' }, '[', ...words, ']')];
}

/** The notes of a body's HTML, each as a footnote with the id that its marks lead to. */
export function nitfNotes(section: Element | null): readonly XmlElement[] {
  const list = elementsOf(section?.children ?? []).find(({ tagName }) => tagName === 'ol');
  return elementsOf(list?.children ?? []).map(({ properties, children }) =>
    xml(
      'fn',
      { id: String(properties.id ?? '') },
      xml('body.content', {}, ...nitfBlocks(children)),
    ),
  );
}

function elementsOf(content: readonly ElementContent[]): readonly Element[] {
  return content.flatMap((node) => (node.type === 'element' ? [node] : []));
}

function wordsOf(content: readonly ElementContent[]): string {
  return content
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? wordsOf(node.children) : '',
    )
    .join('');
}
