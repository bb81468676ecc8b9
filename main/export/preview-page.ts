import { strFromU8, unzipSync } from 'fflate';
import { contentBytes, type ExportedFile } from '../../shared/export/exporter.ts';
import { element } from '../../shared/export/hast.ts';
import { htmlPage } from '../../shared/export/page.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { readDocx } from '../import/docx/read-docx.ts';
import { wordText } from '../import/docx/word-text.ts';
import type { RecordedCopy } from '../import/recorded-copy.ts';
import { parseXml } from '../import/xml.ts';

/**
 * A file as a page to look at, read back from the very bytes that would be written: a Word file as
 * another program reads it, a book's pages in their order. Fails with `internal` where our own
 * file can't be read, which would be a fault.
 */
export async function previewPage(file: ExportedFile): Promise<string> {
  return file.name.endsWith('.epub') ? bookPage(file) : wordPage(file);
}

async function wordPage(file: ExportedFile): Promise<string> {
  const copy = await readDocx(contentBytes(file));
  if (typeof copy === 'string') throw unreadable(file.name);
  return framed(file.name, headOf(file) + copy.accepted + recorded(copy));
}

/** What stands above each page. */
function headOf(file: ExportedFile): string {
  const head = unzipSync(contentBytes(file))['word/header1.xml'];
  const document = head ? parseXml(head) : null;
  return document ? `<p class="draft">${escaped(wordText(document).trim())}</p>` : '';
}

/** What Word shows beside a text: changes and comments, with who and when. */
function recorded({ changes, comments }: RecordedCopy): string {
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<h2>${title} (${items.length})</h2><ol>${items.join('')}</ol>`;
  const shown = changes
    .filter(({ words }) => words !== '')
    .map(({ kind, words, author, date }) => {
      const tag = kind === 'insertion' ? 'ins' : 'del';
      return `<li><${tag}>${escaped(words)}</${tag}> ${escaped(`${author}, ${date}`)}</li>`;
    });
  const remarks = comments.map(
    ({ about, author, date, body, done }) =>
      `<li><q>${escaped(about.exact)}</q> ${escaped(`${author}, ${date}: ${body}`)}${done ? ' (settled)' : ''}</li>`,
  );
  return list('Changes', shown) + list('Comments', remarks);
}

function bookPage(file: ExportedFile): string {
  const parts = unzipSync(contentBytes(file));
  const text = (path: string): string => {
    const bytes = parts[path];
    if (!bytes) throw unreadable(file.name);
    return strFromU8(bytes);
  };
  const pages = [...text('EPUB/package.opf').matchAll(/<itemref idref="([^"]*)"/g)].map(
    ([, id]) => /<body>(.*)<\/body>/s.exec(text(`EPUB/${id}.xhtml`))?.[1] ?? '',
  );
  return framed(file.name, pages.join('<hr>'), text('EPUB/style.css'));
}

/** Markup that came out of our own files and their reader, in a page without scripts. */
function framed(name: string, markup: string, style = ''): string {
  const place = 'the text of the file';
  const page = htmlPage({
    title: name,
    language: 'en',
    meta: [],
    head: style === '' ? [] : [element('style', {}, style)],
    body: [element('main', {}, place)],
  });
  return page.replace(place, () => markup);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

function unreadable(name: string): DeskFailure {
  return new DeskFailure({
    code: 'internal',
    message: `“${name}” was made but can’t be read back for its preview.`,
    advice:
      'Nothing was written and nothing was lost. Please report this; other formats still work.',
  });
}
