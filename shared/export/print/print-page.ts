import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from '../hast.ts';
import { htmlPage } from '../page.ts';
import { FONTS_PLACE } from './fonts-place.ts';
import { printStyle } from './print-style.ts';

/** Nothing is fetched; fonts are in the page itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/**
 * HTML for paper. Pictures, which would have to be fetched, are their descriptions.
 *
 * @param title plain text, not empty
 * @param language BCP 47
 */
export function printHtml(
  title: string,
  language: string,
  content: readonly (ElementContent | string)[],
): string {
  const main = element('main', {}, ...content);
  visit(main, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || !parent || index === undefined) return;
    const { alt } = node.properties;
    const words = typeof alt === 'string' && alt !== '' ? `[Image: ${alt}]` : '[Image]';
    parent.children[index] = { type: 'text', value: words };
  });
  const style = `${FONTS_PLACE}${printStyle}`;
  return htmlPage({ title, language, meta: [], head: [], body: [main], style, policy });
}
