import type { SourceText } from '../../../shared/model/source-text.ts';
import { readDocx as readWordCopy } from '../docx/read-docx.ts';
import { readHtmlFragment } from './html.ts';
import { unreadable } from './outcome.ts';

const reasons = {
  damaged:
    'This file is damaged or is no Word document (DOCX), so its text can’t be read. Open it in Word or LibreOffice, save it again as DOCX or PDF and attach that.',
  'too-large':
    'This file unfolds to more than can be read. Save the part of it that you need as a file of its own and attach that.',
  empty:
    'This file has no words in it. If it shows a picture of text, check it by eye, or run it through a text recognition program (OCR) and attach the result.',
} as const;

/**
 * The text of a Word document with its tables, text boxes, footnotes and endnotes, tracked changes
 * taken as accepted. Never fails.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const copy = await readWordCopy(bytes);
  if (typeof copy === 'string') return unreadable(reasons[copy]);
  return readHtmlFragment(copy.accepted, reasons.empty);
}
