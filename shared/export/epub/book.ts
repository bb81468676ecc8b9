import { authors } from '../byline.ts';
import { element } from '../hast.ts';
import type { Publication } from '../publication.ts';
import { xmlElement, xmlFile } from '../xml.ts';
import { type ZipEntry, zipped } from '../zip.ts';
import { bookLanguage, chapter, chapterTitle, STYLE_NAME, xhtmlPage } from './chapter.ts';
import { bookStyle } from './style.ts';

export const EPUB_TYPE = 'application/epub+zip';

/** What a book is as a whole. */
export interface Book {
  /** The same for each version of the same book. */
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** An instant. */
  readonly modified: string;
  /** In their order; at least one. */
  readonly chapters: readonly Publication[];
}

/** Writes an EPUB 3 (EPUB 3.3, W3C 2023): what a reader sees as pages, and nothing to fetch. */
export function epubFile(book: Book): Uint8Array {
  const chapters = book.chapters.map((view, index) => ({
    name: `article-${index + 1}.xhtml`,
    id: `article-${index + 1}`,
    view,
  }));
  const entries: ZipEntry[] = [
    { path: 'mimetype', content: EPUB_TYPE, stored: true },
    { path: 'META-INF/container.xml', content: container() },
    { path: 'EPUB/package.opf', content: packageDocument(book, chapters) },
    { path: 'EPUB/nav.xhtml', content: contents(book, chapters) },
    { path: `EPUB/${STYLE_NAME}`, content: bookStyle },
    ...chapters.map(({ name, view }) => ({ path: `EPUB/${name}`, content: chapter(view) })),
  ];
  return zipped(entries);
}

interface Chapter {
  readonly name: string;
  readonly id: string;
  readonly view: Publication;
}

function container(): string {
  return xmlFile(
    xmlElement(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      xmlElement(
        'rootfiles',
        {},
        xmlElement('rootfile', {
          'full-path': 'EPUB/package.opf',
          'media-type': 'application/oebps-package+xml',
        }),
      ),
    ),
  );
}

function packageDocument(book: Book, chapters: readonly Chapter[]): string {
  const isIssue = chapters.length > 1;
  const item = (id: string, href: string, mediaType: string, properties: string | null = null) =>
    xmlElement('item', { id, href, 'media-type': mediaType, properties });
  const page = 'application/xhtml+xml';
  return xmlFile(
    xmlElement(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book-id',
        'xml:lang': bookLanguage(book.language),
      },
      metadata(book),
      xmlElement(
        'manifest',
        {},
        item('nav', 'nav.xhtml', page, 'nav'),
        item('style', STYLE_NAME, 'text/css'),
        ...chapters.map(({ id, name }) => item(id, name, page)),
      ),
      xmlElement(
        'spine',
        {},
        ...(isIssue ? [xmlElement('itemref', { idref: 'nav' })] : []),
        ...chapters.map(({ id }) => xmlElement('itemref', { idref: id })),
      ),
    ),
  );
}

function metadata({ id, title, language, modified, chapters }: Book) {
  const all = <T>(of: (view: Publication) => readonly T[]) => [...new Set(chapters.flatMap(of))];
  const known = (text: string) => (text === '' ? [] : [text]);
  const [only] = chapters.length === 1 ? chapters : [];
  const element = (name: string) => (text: string) => xmlElement(name, {}, text);
  const accessible = (property: string, value: string) =>
    xmlElement('meta', { property: `schema:${property}` }, value);
  return xmlElement(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    xmlElement('dc:identifier', { id: 'book-id' }, id),
    xmlElement('dc:title', {}, title),
    xmlElement('dc:language', {}, bookLanguage(language)),
    ...all(({ byline }) => authors(byline)).map(element('dc:creator')),
    ...all(({ tags }) => tags).map(element('dc:subject')),
    ...known(only?.dek ?? '').map(element('dc:description')),
    ...known(only?.date ?? '').map(element('dc:date')),
    xmlElement('meta', { property: 'dcterms:modified' }, `${modified.slice(0, 19)}Z`),
    accessible('accessMode', 'textual'),
    accessible('accessModeSufficient', 'textual'),
    accessible('accessibilityFeature', 'structuralNavigation'),
    accessible('accessibilityFeature', 'tableOfContents'),
    accessible('accessibilityHazard', 'none'),
    accessible('accessibilitySummary', 'Text only, with headings, lists, tables and notes.'),
  );
}

function contents({ title, language }: Book, chapters: readonly Chapter[]): string {
  const items = chapters.map(({ name, view }) =>
    element('li', {}, element('a', { href: name }, chapterTitle(view))),
  );
  return xhtmlPage(title, language, [
    element(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc' },
      element('h1', {}, title),
      element('ol', {}, ...items),
    ),
  ]);
}
