import type { Element, ElementContent, Properties, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { CitationLine } from './citations.ts';
import { withoutControls } from './plain.ts';

/** An HTML element; strings among its content become text, never markup. */
export function element(
  tagName: string,
  properties: Properties,
  ...content: readonly (ElementContent | string)[]
): Element {
  const children = content.map(
    (item): ElementContent => (typeof item === 'string' ? { type: 'text', value: item } : item),
  );
  return { type: 'element', tagName, properties, children };
}

/** The element, or nothing where the text is empty. */
export function optional(
  tagName: string,
  properties: Properties,
  text: string,
): readonly Element[] {
  return text === '' ? [] : [element(tagName, properties, text)];
}

/** A citation with its web address as a link. */
export function citationElements({ runs, url, after }: CitationLine): readonly ElementContent[] {
  const words = runs.map(
    ({ text, italic }): ElementContent =>
      italic ? element('em', {}, text) : { type: 'text', value: text },
  );
  if (url === '') return words;
  return [
    ...words,
    { type: 'text', value: ' ' },
    element('a', { href: url }, url),
    { type: 'text', value: after === '' ? '' : ` ${after}` },
  ];
}

const stringifier = unified()
  .use(rehypeStringify, { upperDoctype: true, collapseEmptyAttributes: true })
  .freeze();

/** Writes HTML. What it forbids, control characters and non-characters (13.2.3.5), is U+FFFD. */
export function htmlText(tree: Root): string {
  return withoutControls(stringifier.stringify(tree).replace(/\r\n?/g, '\n'));
}
