import { readHtmlFragment } from '../../shared/import/html.ts';
import { takeHeadLines } from './docx/head-lines.ts';
import { readDocx } from './docx/read-docx.ts';
import { type DocumentType, documentKinds } from './file-type.ts';
import { readOdt } from './odt/read-odt.ts';
import type { RecordedCopy, Unreadable } from './recorded-copy.ts';
import { refusal, withinDepth } from './refusal.ts';
import { readRtf } from './rtf/read-rtf.ts';
import { type UnderstoodCopy, understandRecorded } from './understand-recorded.ts';

/** Readers of documents. None fails on what is in a file, but for a RangeError: too deep. */
export const documentReaders: Readonly<
  Record<DocumentType, (bytes: Uint8Array) => Promise<RecordedCopy | Unreadable>>
> = { docx: readDocx, odt: readOdt, rtf: readRtf };

/**
 * Reads a word processor's document with its tracked changes and comments.
 *
 * @param bytes that are of this type by their content
 * @throws DeskFailure `unreadable-file` where it can't be read
 */
export async function readDocument(
  fileName: string,
  type: DocumentType,
  bytes: Uint8Array,
  options: { readonly today: string; readonly now: string },
): Promise<UnderstoodCopy> {
  const copy = await withinDepth(fileName, 'a document', () => documentReaders[type](bytes));
  if (typeof copy === 'string') throw refusal(fileName, ...documentReasons(type)[copy]);
  if (!/[\p{L}\p{N}]/u.test(`${copy.accepted}${copy.rejected}`.replace(/<[^>]*>/gu, ''))) {
    throw refusal(fileName, 'holds no words.', 'Check that it is the right file.');
  }
  const withFields = (html: string) => {
    const { html: story, fields: declared } = takeHeadLines(html, copy.properties ?? {});
    return { ...readHtmlFragment(story), declared };
  };
  return withinDepth(fileName, 'a document', () =>
    understandRecorded(withFields(copy.accepted), () => withFields(copy.rejected), copy, options),
  );
}

/** Why a document of a type can't be read, and what to do: for {@link refusal}. */
export function documentReasons(
  type: DocumentType,
): Readonly<Record<Unreadable, readonly [what: string, next: string]>> {
  const kind = documentKinds[type].name.replace(/^an? /, '');
  return {
    damaged: [
      `is damaged or is no ${kind}.`,
      `Open it in Word or LibreOffice, save it again as ${type.toUpperCase()} and bring that in.`,
    ],
    'too-large': [
      'unfolds to more than news copy can be.',
      'Save the part of it that you need as a file of its own.',
    ],
    protected: [
      'is protected with a password.',
      'Open it in Word or LibreOffice, save it without the password and bring that in.',
    ],
  };
}
