import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { bodyHtml } from '../body-html.ts';
import { longDay } from '../dates.ts';
import { isRightToLeft } from '../direction.ts';
import { withFootnotes } from '../footnotes.ts';
import { citationElements, element, optional } from '../hast.ts';
import { DRAFT_MARK, webAddress } from '../plain.ts';
import type { Publication } from '../publication.ts';
import { xhtmlFile } from '../xml.ts';

/** The name that a book's files have for its style. */
export const STYLE_NAME = 'style.css';

/** What an article is called in a book. */
export function chapterTitle(view: Publication): string {
  return view.headline || view.slug || view.id;
}

/** A language that EPUB takes: well-formed, else English. */
export function bookLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch (error) {
    if (error instanceof RangeError) return 'en';
    throw error;
  }
}

/** An article as a chapter of a book, in XHTML. Nothing in it is fetched. */
export function chapter(view: Publication): string {
  const { text, footnotes } = bodyHtml(withFootnotes(view).tree);
  const title = chapterTitle(view);
  const body = element(
    'article',
    {},
    ...(view.approved ? [] : [element('p', { className: ['draft'] }, DRAFT_MARK)]),
    element(
      'header',
      {},
      element('h1', {}, title),
      ...optional('p', { className: ['dek'] }, view.dek),
      ...optional('p', { className: ['byline'] }, view.byline),
      ...optional('p', { className: ['dateline'] }, placeAndDay(view)),
    ),
    ...text,
    ...(footnotes ? [footnotes] : []),
    ...sources(view),
  );
  withoutOthersFiles(body);
  return xhtmlPage(title, view.language, [body]);
}

/** A page of a book. */
export function xhtmlPage(
  title: string,
  language: string,
  body: readonly ElementContent[],
): string {
  const html = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: bookLanguage(language),
      'xml:lang': bookLanguage(language),
      dir: isRightToLeft(language) ? 'rtl' : 'ltr',
    },
    element(
      'head',
      {},
      element('title', {}, title),
      element('link', { rel: ['stylesheet'], type: 'text/css', href: STYLE_NAME }),
    ),
    element('body', {}, ...body),
  );
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return xhtmlFile(root);
}

function placeAndDay({ dateline, date, language }: Publication): string {
  return [dateline, longDay(date, language)].filter((part) => part !== '').join(', ');
}

function sources(view: Publication): readonly Element[] {
  if (view.sources.length === 0) return [];
  const items = view.sources.map(({ line }) => element('li', {}, ...citationElements(line)));
  return [
    element(
      'section',
      { className: ['sources'], role: 'doc-bibliography' },
      element('h2', {}, 'Sources'),
      element('ol', {}, ...items),
    ),
  ];
}

/**
 * A book holds all that it shows: a picture elsewhere is its description, and a link leads to the
 * web, to a letter, or to a place in this chapter. Changes the tree.
 */
function withoutOthersFiles(tree: Element): void {
  const places = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') places.add(`#${properties.id}`);
  });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'img' && parent && index !== undefined) {
      const { alt } = node.properties;
      const words = typeof alt === 'string' && alt !== '' ? `[Image: ${alt}]` : '[Image]';
      parent.children[index] = { type: 'text', value: words };
    } else if (node.properties.dataFootnotes !== undefined) node.properties.role = 'doc-endnotes';
    else if (node.tagName === 'a') keepWithin(node, places);
  });
}

function keepWithin(link: Element, places: ReadonlySet<string>): void {
  const href = typeof link.properties.href === 'string' ? link.properties.href : '';
  const address = webAddress(href) || (/^mailto:[^\s<>"%]+$/i.test(href) ? href : '');
  if (address !== '') link.properties.href = address;
  else if (!places.has(href)) {
    link.tagName = 'span';
    link.properties = {};
  }
}
