import { readNinjs } from '../../../shared/import/ninjs.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { readNitf } from '../nitf/read-nitf.ts';
import { readCsv } from './csv.ts';
import { documentReader } from './document.ts';
import { type SourceFormat, sourceFormat } from './format.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readNewsItem } from './news-item.ts';
import { unreadable } from './outcome.ts';
import { readPdf } from './pdf.ts';
import { readText } from './text.ts';

/** The only list of readers. None of them fails: what can't be read has its reason. */
const readers: Readonly<
  Record<SourceFormat, (bytes: Uint8Array) => SourceText | Promise<SourceText>>
> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  ninjs: readNewsItem(readNinjs),
  nitf: readNewsItem(readNitf),
  csv: readCsv,
  pdf: readPdf,
  docx: documentReader('docx'),
  odt: documentReader('odt'),
  rtf: documentReader('rtf'),
};

/**
 * Reads the words out of a source's file: PDF, DOCX, ODT, RTF, web pages, Markdown, plain text and tables.
 * Never fails: any file may be a source, readable or not, and one that is not says why.
 *
 * @param mediaType used where neither content nor name says what it is
 * @param bytes are left as they are
 */
export async function extractSourceText(
  fileName: string,
  mediaType: string,
  bytes: Uint8Array,
): Promise<SourceText> {
  const found = sourceFormat(fileName, mediaType, bytes);
  return 'format' in found ? await readers[found.format](bytes) : unreadable(found.reason);
}
