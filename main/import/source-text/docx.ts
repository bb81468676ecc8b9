import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import mammoth from 'mammoth';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { readHtmlFragment } from './html.ts';
import { unreadable } from './outcome.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** What a document may unfold to. Bytes; a book without pictures comes to a few million. */
const MOST_UNPACKED = 200 * 1024 * 1024;
/** Paragraphs and tables are objects in memory, many times the size of their XML. Bytes. */
const MOST_XML = 40 * 1024 * 1024;

const reasons = {
  damaged:
    'This file is damaged or is no Word document (DOCX), so its text can’t be read. Open it in Word or LibreOffice, save it again as DOCX or PDF and attach that.',
  large:
    'This file unfolds to more than can be read. Save the part of it that you need as a file of its own and attach that.',
  empty:
    'This file has no words in it. If it shows a picture of text, check it by eye, or run it through a text recognition program (OCR) and attach the result.',
} as const;

const inflate = promisify(inflateRaw);
const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * The text of a Word document with its tables, text boxes, footnotes and endnotes, tracked changes
 * taken as accepted. It is measured before it is unfolded. Nothing outside of the file is read, no
 * entity of its own is expanded. Never fails.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const entries = zipEntries(bytes);
  if (!entries) return unreadable(reasons.damaged);
  if (isTooLarge(entries)) return unreadable(reasons.large);
  if (!(await isHonest(entries))) return unreadable(reasons.damaged);
  const html = await htmlOf(bytes);
  return html === null ? unreadable(reasons.damaged) : readHtmlFragment(html, reasons.empty);
}

function isTooLarge(entries: readonly ZipEntry[]): boolean {
  const total = (some: readonly ZipEntry[]) => some.reduce((sum, { size }) => sum + size, 0);
  return total(entries) > MOST_UNPACKED || total(entries.filter(isXml)) > MOST_XML;
}

function isXml({ name }: ZipEntry): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** Whether the files in it have the sizes that its directory says, and no more. */
async function isHonest(entries: readonly ZipEntry[]): Promise<boolean> {
  for (const { method, packed, packedSize, size } of entries) {
    if (method === 0 && packedSize !== size) return false;
    if (method === 0) continue;
    try {
      const { length } = await inflate(packed, { maxOutputLength: Math.max(1, size) });
      if (length !== size) return false;
    } catch (error) {
      if (error instanceof Error) return false;
      throw error;
    }
  }
  return true;
}

/** Null for a document that can't be understood. */
async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { convertImage: withoutPictures, includeEmbeddedStyleMap: false, externalFileAccess: false },
    );
    // The arrow behind each note that leads back to its mark.
    return value.replace(/\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
  } catch (error) {
    // Whatever is wrong in it, zip, XML or the document's own rules, comes as some kind of Error.
    if (error instanceof Error) return null;
    throw error;
  }
}
