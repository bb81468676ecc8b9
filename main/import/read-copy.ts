import { createHash } from 'node:crypto';
import type { Intake } from '../../shared/import/intake.ts';
import { checkMarkdownSize } from '../../shared/import/markdown-size.ts';
import type { Markup } from '../../shared/import/markup.ts';
import type { ReceivedFile } from '../../shared/model/article.ts';
import { decodeText, decodeXml } from './decode-text.ts';
import {
  copyTypeByName,
  type DocumentType,
  documentKinds,
  documentTypeByContent,
  documentTypeByName,
  isProtectedOffice,
  mediaTypes,
  otherTypeByName,
  typeByContent,
} from './file-type.ts';
import { documentReasons, readDocument } from './read-document.ts';
import { readTextCopy } from './read-text-copy.ts';
import { refusal, withinDepth } from './refusal.ts';

/** Larger files are no news copy. Bytes. */
const MAX_BYTES = 20 * 1024 * 1024;

export interface ReadOptions {
  /** `YYYY-MM-DD`, for dates without a year. */
  readonly today: string;
  /** An instant, for changes and comments that bear no time of their own. */
  readonly now: string;
}

/** A file of copy as it was read. */
export interface ReadCopy {
  readonly intake: Intake;
  readonly received: ReceivedFile;
  /** Tracked changes and comments; null where the file has none. */
  readonly markup: Markup | null;
}

/**
 * Reads a file of copy: plain text, Markdown, a saved web page, a news item or a word processor's
 * document. The reader is chosen by the file's name, and its content has to agree.
 *
 * @param bytes the file exactly as it came
 * @throws DeskFailure `unreadable-file` where it is empty, too large, no text, or another kind of
 *   file than its name says
 */
export async function readCopy(
  fileName: string,
  bytes: Uint8Array,
  options: ReadOptions,
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
  const document = documentTypeByContent(bytes);
  if (document) {
    refuseOtherName(fileName, document);
    const read = await readDocument(fileName, document, bytes, options);
    await checkBody(fileName, read.intake);
    return {
      ...read,
      received: { ...file, mediaType: documentKinds[document].mediaType, encoding: '' },
    };
  }
  refuseOtherTypes(fileName, bytes);
  const decode = copyTypeByName(fileName) === 'nitf' ? decodeXml : decodeText;
  const { text, encoding } = decode(bytes, fileName);
  if (text.trim() === '') {
    throw refusal(fileName, 'holds no words.', 'Check that it is the right file.');
  }
  const { type, ...read } = await readTextCopy(fileName, text, options);
  await checkBody(fileName, read.intake);
  return { ...read, received: { ...file, mediaType: mediaTypes[type], encoding } };
}

/** What was read easily may still be too much for whatever takes the draft's Markdown apart. */
async function checkBody(fileName: string, { body }: Intake): Promise<void> {
  await withinDepth(fileName, 'a text', () => checkMarkdownSize(body));
}

function refuseOtherName(fileName: string, is: DocumentType): void {
  const named = documentTypeByName(fileName) ?? copyTypeByName(fileName);
  if (named === null || named === is) return;
  throw refusal(
    fileName,
    `is not what its name says: it is ${documentKinds[is].name}.`,
    `Give it a name that ends in .${is} and bring it in again.`,
  );
}

function refuseOtherTypes(fileName: string, bytes: Uint8Array): void {
  const document = documentTypeByName(fileName);
  const found = typeByContent(bytes);
  if (document && !found) throw refusal(fileName, ...documentReasons(document).damaged);
  const type = found ?? otherTypeByName(fileName);
  if (!type) return;
  if (found?.extension === '.doc' && isProtectedOffice(bytes)) {
    throw refusal(
      fileName,
      'is protected with a password.',
      'Open it in Word or LibreOffice, save it without the password and bring that in.',
    );
  }
  const save = 'If it holds text, open it, save that as .docx, .odt or .txt and bring that in.';
  if (found && (document || copyTypeByName(fileName))) {
    throw refusal(fileName, `is not what its name says: it is ${found.name}.`, save);
  }
  throw refusal(fileName, `is ${type.name}, which can’t be brought in yet.`, save);
}
