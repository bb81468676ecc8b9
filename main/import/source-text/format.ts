import { extname } from 'node:path';
import {
  type CopyType,
  copyTypeByName,
  type DocumentType,
  documentKinds,
  documentTypeByContent,
  isProtectedOffice,
  isWebPage,
  mediaTypes,
  otherTypeByName,
  typeByContent,
} from '../file-type.ts';
import { zipEntries } from '../zip-entries.ts';

/** Formats that have a reader. */
export type SourceFormat = CopyType | 'csv' | 'pdf' | DocumentType;

/** A format that has a reader, or why there is none: whole sentences. */
export type FormatOrReason = { readonly format: SourceFormat } | { readonly reason: string };

const formatsByMedia: Readonly<Record<string, SourceFormat>> = {
  [mediaTypes.text]: 'text',
  [mediaTypes.markdown]: 'markdown',
  [mediaTypes.html]: 'html',
  'application/xhtml+xml': 'html',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/pdf': 'pdf',
  [documentKinds.docx.mediaType]: 'docx',
  [documentKinds.odt.mediaType]: 'odt',
  [documentKinds.rtf.mediaType]: 'rtf',
  'text/rtf': 'rtf',
};

const formatsByExtension: Readonly<Record<string, SourceFormat>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.tab': 'csv',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.docm': 'docx',
  '.odt': 'odt',
  '.rtf': 'rtf',
};

/** Bytes in front of a PDF's first line that its readers put up with (ISO 32000-1, annex H.3). */
const PDF_START = 1024;

/**
 * What format a file has: by its content where that says so, as names lie, else by its name,
 * else by its media type.
 */
export function sourceFormat(
  fileName: string,
  mediaType: string,
  bytes: Uint8Array,
): FormatOrReason {
  if (bytes.length === 0) return { reason: 'This file is empty: there is nothing in it.' };
  const promised = formatByName(fileName) ?? formatByMedia(fileName, mediaType);
  const content = typeByContent(bytes);
  if (content?.extension === '.pdf') return { format: 'pdf' };
  if (content?.extension === '.rtf') return { format: 'rtf' };
  if (isArchive(bytes)) {
    if (isWordDocument(bytes)) return { format: 'docx' };
    const document = documentTypeByContent(bytes);
    return document === 'odt' ? { format: 'odt' } : noReader(content?.name);
  }
  if (content) {
    return content.extension === '.doc' && isProtectedOffice(bytes)
      ? {
          reason:
            'This file is protected with a password, so its text can’t be read. Open it in Word or LibreOffice, save it without the password and attach that.',
        }
      : noReader(content.name);
  }
  if (promised === 'pdf' || (promised === null && hasPdfStart(bytes))) return { format: 'pdf' };
  // A web page that was saved under the name of a text: its marks are no words of it.
  if (promised === 'text' && isWebPage(startOf(bytes))) return { format: 'html' };
  return promised ? { format: promised } : noReader(otherTypeByName(fileName)?.name);
}

function formatByName(fileName: string): SourceFormat | null {
  return formatsByExtension[extname(fileName).toLowerCase()] ?? copyTypeByName(fileName);
}

function formatByMedia(fileName: string, mediaType: string): SourceFormat | null {
  if (extname(fileName) !== '') return null;
  const bare = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(formatsByMedia, bare) ? (formatsByMedia[bare] ?? null) : null;
}

function isArchive(bytes: Uint8Array): boolean {
  return startOf(bytes).startsWith('PK\x03\x04');
}

function isWordDocument(bytes: Uint8Array): boolean {
  const entries = zipEntries(bytes);
  // Cut short, it has no directory: then its first bytes have to do.
  if (!entries) return typeByContent(bytes)?.extension === '.docx';
  return entries.some(({ name }) => /^word\/document\d*\.xml$/i.test(name));
}

function hasPdfStart(bytes: Uint8Array): boolean {
  return startOf(bytes).includes('%PDF-');
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, PDF_START)).toString('latin1');
}

function noReader(name = 'of a kind whose text can’t be read'): FormatOrReason {
  return {
    reason: `This file is ${name}, from which no text can be read. Check it by eye, or save it as PDF, DOCX, text or CSV and attach that.`,
  };
}
