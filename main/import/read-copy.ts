import { createHash } from 'node:crypto';
import { readHtmlFragment, readHtmlPage } from '../../shared/import/html.ts';
import type { Copy, Intake } from '../../shared/import/intake.ts';
import { readMarkdown } from '../../shared/import/markdown.ts';
import type { Markup } from '../../shared/import/markup.ts';
import { readText } from '../../shared/import/text.ts';
import { understand } from '../../shared/import/understand.ts';
import type { ReceivedFile } from '../../shared/model/article.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { decodeText } from './decode-text.ts';
import { readDocx, type WordCopy } from './docx/read-docx.ts';
import {
  type CopyType,
  copyTypeByName,
  isProtectedOffice,
  isWebPage,
  mediaTypes,
  otherTypeByName,
  typeByContent,
  WORD_MEDIA_TYPE,
} from './file-type.ts';
import { understandWordCopy } from './read-word-copy.ts';

/** Larger files are no news copy. Bytes. */
const MAX_BYTES = 20 * 1024 * 1024;

export interface ReadOptions {
  /** `YYYY-MM-DD`, for dates without a year. */
  readonly today: string;
}

/** A file of copy as it was read. */
export interface ReadCopy {
  readonly intake: Intake;
  readonly received: ReceivedFile;
  /** Tracked changes and comments; null where the file has none. */
  readonly markup: Markup | null;
}

/**
 * Reads a file of copy: plain text, Markdown, a saved web page or a Word document. The reader is
 * chosen by the file's name, and its content has to agree.
 *
 * @param bytes the file exactly as it came
 * @param now an instant, for changes and comments that bear no time of their own
 * @throws DeskFailure `unreadable-file` where it is empty, too large, no text, or another kind of
 *   file than its name says
 */
export async function readCopy(
  fileName: string,
  bytes: Uint8Array,
  { today, now }: ReadOptions & { readonly now: string },
): Promise<ReadCopy> {
  if (bytes.length === 0) {
    throw refusal(fileName, 'is empty.', 'Check whether it was saved or sent completely.');
  }
  if (bytes.length > MAX_BYTES) {
    throw refusal(
      fileName,
      'is larger than 20 MB, too large for news copy.',
      'Check that it is the right file.',
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { fileName, sha256, size: bytes.length };
  if (typeByContent(bytes)?.extension === '.docx') {
    const copy = await wordCopyIn(fileName, bytes);
    const read = withinDepth(fileName, 'a document', () => understandWordCopy(copy, today, now));
    return { ...read, received: { ...file, mediaType: WORD_MEDIA_TYPE, encoding: '' } };
  }
  refuseOtherTypes(fileName, bytes);
  const { text, encoding } = decodeText(bytes, fileName);
  if (text.trim() === '') {
    throw refusal(fileName, 'holds no words.', 'Check that it is the right file.');
  }
  const type = checkedType(fileName, text);
  const copy = copyOf(fileName, type, text);
  if (type === 'html' && copy.text === '') {
    throw refusal(
      fileName,
      'is a web page without text; a script may put it there when the page is shown.',
      'Open it in a browser, copy the article’s text and paste it.',
    );
  }
  const intake = understand(copy, { today });
  return { intake, received: { ...file, mediaType: mediaTypes[type], encoding }, markup: null };
}

async function wordCopyIn(fileName: string, bytes: Uint8Array): Promise<WordCopy> {
  if (copyTypeByName(fileName)) {
    throw refusal(
      fileName,
      'is not what its name says: it is a Word document (DOCX).',
      'Give it a name that ends in .docx and bring it in again.',
    );
  }
  const copy = await readDocx(bytes);
  if (copy === 'too-large') {
    throw refusal(
      fileName,
      'unfolds to more than news copy can be.',
      'Save the part of it that you need as a file of its own.',
    );
  }
  if (copy === 'damaged') {
    throw refusal(
      fileName,
      'is damaged or is no Word document.',
      'Open it in Word or LibreOffice, save it again as DOCX and bring that in.',
    );
  }
  if (!/[\p{L}\p{N}]/u.test(`${copy.accepted}${copy.rejected}`.replace(/<[^>]*>/gu, ''))) {
    throw refusal(fileName, 'holds no words.', 'Check that it is the right file.');
  }
  return copy;
}

/**
 * Reads pasted copy. HTML is used where it carries more than the plain text does (paragraphs,
 * headings, links, emphasis); plain text with Markdown's marks is read as Markdown.
 *
 * @param html what the clipboard had as HTML; null for nothing
 * @throws DeskFailure `bad-request` where there is no word in it
 */
export function readPasted(
  text: string,
  html: string | null,
  { today }: ReadOptions,
): { readonly intake: Intake } {
  const copy = pastedCopy(text, html);
  if (copy.text.trim() !== '' || Object.keys(copy.declared).length > 0) {
    return { intake: understand(copy, { today }) };
  }
  throw new DeskFailure({
    code: 'bad-request',
    message: 'What was pasted holds no text.',
    advice: 'Nothing was changed. Copy the text of the article once more, then paste it.',
  });
}

function refuseOtherTypes(fileName: string, bytes: Uint8Array): void {
  const named = otherTypeByName(fileName);
  const found = typeByContent(bytes);
  const type = found ?? named;
  if (!type) return;
  if (found?.extension === '.doc' && isProtectedOffice(bytes)) {
    throw refusal(
      fileName,
      'is protected with a password.',
      'Open it in Word or LibreOffice, save it without the password and bring that in.',
    );
  }
  const save = 'Save its text as .txt, .md or .html and bring that in.';
  if (found && copyTypeByName(fileName)) {
    throw refusal(fileName, `is not what its name says: it is ${found.name}.`, save);
  }
  throw refusal(fileName, `is ${type.name}, which can’t be brought in yet.`, save);
}

function checkedType(fileName: string, text: string): CopyType {
  const named = copyTypeByName(fileName);
  const page = isWebPage(text);
  if (page && named !== 'html') {
    throw refusal(
      fileName,
      named
        ? 'is not what its name says: it is a web page (HTML).'
        : 'is a web page (HTML), but its name doesn’t say so.',
      'If that is what you want, give it a name that ends in .html and bring it in again.',
    );
  }
  if (named === 'html' && !page && !/<[a-z][^>]*>/iu.test(text)) {
    throw refusal(
      fileName,
      'is not what its name says: it is plain text without any HTML.',
      'Give it a name that ends in .txt and bring it in again.',
    );
  }
  return named ?? 'text';
}

function copyOf(fileName: string, type: CopyType, text: string): Copy {
  if (type === 'text') return readText(text);
  if (type === 'markdown') return readMarkdown(text);
  return withinDepth(fileName, 'a web page', () => readHtmlPage(text));
}

/** @throws DeskFailure where the parts of a file are nested too deeply */
function withinDepth<T>(fileName: string, kind: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw refusal(
      fileName,
      `is ${kind} whose parts are nested too deeply to be read.`,
      'Open it in another program, copy the article’s text and paste it.',
      cause,
    );
  }
}

/** Elements that say more than line breaks do; editors for code copy only `div` and `span`. */
const telling = /<(?:p|h[1-6]|ul|ol|blockquote|table|a|em|strong|i|b|article|section)\b/iu;
const markdownMarks = /^(?:---\n|#{1,6} \S|> \S)|\n(?:#{1,6} \S|> \S)|\[[^\]\n]+\]\(https?:/u;

function pastedCopy(text: string, html: string | null): Copy {
  if (html !== null && telling.test(html)) {
    const copy = fragmentCopy(html);
    if (copy && copy.text !== '') return copy;
  }
  return markdownMarks.test(text.replace(/\r\n?/g, '\n')) ? readMarkdown(text) : readText(text);
}

/** Null where the HTML is nested too deeply; the plain text has the same words. */
function fragmentCopy(html: string): Copy | null {
  try {
    return readHtmlFragment(html);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function refusal(file: string, what: string, next: string, cause?: Error): DeskFailure {
  return new DeskFailure(
    {
      code: 'unreadable-file',
      message: `“${file}” ${what}`,
      advice: `Nothing was brought in from it, and the file is as it was. ${next}`,
      file,
      ...(cause ? { detail: cause.message } : {}),
    },
    { cause },
  );
}
