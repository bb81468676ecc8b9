import type { SourceText } from '../../../shared/model/source-text.ts';
import { type DocumentType, documentKinds } from '../file-type.ts';
import { documentReaders } from '../read-document.ts';
import { beyondReading, readHtmlFragment } from './html.ts';
import { unreadable } from './outcome.ts';

const reasons = {
  'too-large':
    'This file unfolds to more than can be read. Save the part of it that you need as a file of its own and attach that.',
  protected:
    'This file is protected with a password, so its text can’t be read. Open it in Word or LibreOffice, save it without the password and attach that.',
  empty:
    'This file has no words in it. If it shows a picture of text, check it by eye, or run it through a text recognition program (OCR) and attach the result.',
} as const;

/**
 * Gives the reader of a type of document: its text with tables, text boxes, footnotes and
 * endnotes, tracked changes taken as accepted. It never fails.
 */
export function documentReader(type: DocumentType): (bytes: Uint8Array) => Promise<SourceText> {
  return async (bytes) => {
    const copy = await readOrBeyond(type, bytes);
    if (copy instanceof RangeError) return beyondReading(copy);
    if (copy === 'damaged') {
      return unreadable(
        `This file is damaged or is no ${documentKinds[type].name.replace(/^an? /, '')}, so its text can’t be read. Open it in Word or LibreOffice, save it again as ${type.toUpperCase()} or PDF and attach that.`,
      );
    }
    if (typeof copy === 'string') return unreadable(reasons[copy]);
    return readHtmlFragment(copy.accepted, reasons.empty);
  };
}

async function readOrBeyond(type: DocumentType, bytes: Uint8Array) {
  try {
    return await documentReaders[type](bytes);
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}
