import { oneLine } from '../../../shared/import/lines.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { lineJoiner } from './hyphens.ts';
import { readableParts, unreadable } from './outcome.ts';
import { type PdfFailure, type PdfPage, pdfPages } from './pdf-pages.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';

/** More signs than this share that stand for no letter: the fonts don't say what they show. */
const GARBLED_SHARE = 0.3;

/** "Scanned with an app · page 12 of 40". Characters. */
const LONGEST_STAMP = 80;

const reasons: Readonly<Record<PdfFailure | 'scan' | 'garbled', string>> = {
  scan: 'This file has no readable text: it is probably a scan. Check it by eye, or run it through a text recognition program (OCR) and attach the result.',
  garbled:
    'The text of this file can’t be read: it does not say which letters its signs stand for. Check it by eye, or run it through a text recognition program (OCR) and attach the result.',
  locked:
    'This file is protected with a password, so its text can’t be read. Open it, save it without the password and attach that.',
  damaged:
    'This file is damaged or is no PDF, so its text can’t be read. Get it again from where it came.',
  long: 'This file has more than 5,000 pages. Attach the pages that you need as a file of their own.',
  slow: 'Reading this file took too long and was given up. Attach the pages that you need as a file of their own.',
};

/**
 * The text of a PDF, its pages as parts under their printed numbers, where the file has them.
 * Never fails and never runs for longer than two minutes and the page at hand.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const pages = await pdfPages(bytes);
  if (typeof pages === 'string') return unreadable(reasons[pages]);
  return textOf(pages);
}

function textOf(pages: readonly PdfPage[]): SourceText {
  const lines = pages.flatMap((page) => page.lines.map(({ text }) => text));
  if (isGarbled(lines)) return unreadable(reasons.garbled);
  if (isStampAlone(pages)) return unreadable(reasons.scan);
  const join = lineJoiner(lines);
  return readableParts(
    pages.map((page) => ({
      label: { label: 'page', value: page.number },
      paragraphs: paragraphsOf(page.lines).map((paragraph) =>
        oneLine(join(paragraph.map(({ text }) => text))),
      ),
    })),
    reasons.scan,
  );
}

/** Whether the pages have no words but the same few, as scanners and archives print on each. */
function isStampAlone(pages: readonly PdfPage[]): boolean {
  if (pages.length < 2) return false;
  const stamps = pages
    .map(({ lines }) =>
      lines
        .map(({ text }) => text)
        .join(' ')
        .replace(/\d+/g, '0'),
    )
    .filter((stamp) => stamp !== '');
  const [first] = stamps;
  return (
    first !== undefined &&
    first.length <= LONGEST_STAMP &&
    stamps.length * 2 > pages.length &&
    stamps.every((stamp) => stamp === first)
  );
}

/** Whether much of a text is control characters, private signs and marks for the unknown. */
function isGarbled(lines: readonly string[]): boolean {
  let all = 0;
  let strange = 0;
  for (const line of lines) {
    all += line.length;
    strange += line.match(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0;
  }
  return strange > all * GARBLED_SHARE;
}
