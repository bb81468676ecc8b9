import { extname } from 'node:path';

/** A kind of file by what is in it or what its name says. */
export interface FileType {
  /** In an editor's words, with its article: "a PDF". */
  readonly name: string;
  readonly extension: string;
}

/** Kinds of copy that have a reader. */
export type CopyType = 'text' | 'markdown' | 'html' | 'ninjs' | 'nitf';

export const mediaTypes: Readonly<Record<CopyType, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  ninjs: 'application/json',
  nitf: 'application/xml',
};

/** Kinds of copy that word processors write, which may hold tracked changes and comments. */
export type DocumentType = 'docx' | 'odt' | 'rtf';

/** What is said of a kind of document. */
export interface DocumentKind {
  /** With its article: "a Word document (DOCX)". */
  readonly name: string;
  readonly mediaType: string;
}

export const documentKinds: Readonly<Record<DocumentType, DocumentKind>> = {
  docx: {
    name: 'a Word document (DOCX)',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: {
    name: 'an OpenDocument text (ODT)',
    mediaType: 'application/vnd.oasis.opendocument.text',
  },
  rtf: { name: 'a rich text document (RTF)', mediaType: 'application/rtf' },
};

const copyExtensions: Readonly<Record<string, CopyType>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'ninjs',
  '.xml': 'nitf',
  '.nitf': 'nitf',
};

/** Kinds that are no plain text, by extension. */
const otherExtensions: Readonly<Record<string, string>> = {
  '.doc': 'an old Word document (DOC)',
  '.pdf': 'a PDF',
  '.pages': 'a Pages document',
  '.epub': 'an EPUB book',
  '.zip': 'a ZIP archive',
};

/** What files of a kind begin with, in Latin-1. */
const signatures: readonly (readonly [start: string, FileType])[] = [
  ['%PDF-', { name: 'a PDF', extension: '.pdf' }],
  ['{\\rtf', { name: documentKinds.rtf.name, extension: '.rtf' }],
  ['\xd0\xcf\x11\xe0', { name: 'an old Office document', extension: '.doc' }],
  ['\x89PNG', { name: 'a PNG image', extension: '.png' }],
  ['\xff\xd8\xff', { name: 'a JPEG image', extension: '.jpg' }],
  ['GIF8', { name: 'a GIF image', extension: '.gif' }],
  ['\x1f\x8b', { name: 'a compressed file (GZIP)', extension: '.gz' }],
];

/** Bytes that are looked at to tell a file's kind. The names in an archive stand near its start. */
const START_LENGTH = 4096;

/** The kind of copy that a file's name promises; null where it promises none. */
export function copyTypeByName(fileName: string): CopyType | null {
  return copyExtensions[extname(fileName).toLowerCase()] ?? null;
}

/** The kind of document that a file's name promises; null where it promises none. */
export function documentTypeByName(fileName: string): DocumentType | null {
  return documentType(extname(fileName).toLowerCase());
}

/** The kind of document that a file is by its first bytes; null for all other files. */
export function documentTypeByContent(bytes: Uint8Array): DocumentType | null {
  return documentType(typeByContent(bytes)?.extension ?? '');
}

function documentType(extension: string): DocumentType | null {
  const type = extension.slice(1);
  return Object.hasOwn(documentKinds, type) ? (type as DocumentType) : null;
}

/** The kind without a reader that a file's name promises; null for all others. */
export function otherTypeByName(fileName: string): FileType | null {
  const extension = extname(fileName).toLowerCase();
  const name = otherExtensions[extension];
  return name === undefined ? null : { name, extension };
}

/** The kind of a file that is no plain text, by its first bytes; null where they say nothing. */
export function typeByContent(bytes: Uint8Array): FileType | null {
  const start = Buffer.from(bytes.subarray(0, START_LENGTH)).toString('latin1');
  if (start.startsWith('PK\x03\x04')) return archiveType(start);
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

function archiveType(start: string): FileType {
  if (start.includes(documentKinds.odt.mediaType)) {
    return { name: documentKinds.odt.name, extension: '.odt' };
  }
  if (start.includes('application/epub+zip')) return { name: 'an EPUB book', extension: '.epub' };
  if (start.includes('word/')) return { name: documentKinds.docx.name, extension: '.docx' };
  // Office writes its list of parts first; which program it was stands further back.
  if (start.includes('[Content_Types].xml')) {
    return { name: 'an Office document (such as DOCX)', extension: '.docx' };
  }
  return { name: 'a ZIP archive', extension: '.zip' };
}

/** Whether text is a whole web page rather than text that mentions tags. */
export function isWebPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(
    text.replace(/^\uFEFF/, ''),
  );
}

/** Whether text is a news article in NITF, whatever its name says. */
export function isNitf(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+nitf\b|<nitf[\s>])/iu.test(
    text.replace(/^\uFEFF/, ''),
  );
}

/** Office puts a document with a password into an old kind of container (MS-OFFCRYPTO 2.3). */
export function isProtectedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
