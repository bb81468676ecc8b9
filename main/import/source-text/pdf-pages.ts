import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { getResolvedPDFJS } from 'unpdf';
import { linesOf } from './pdf-lines.ts';
import type { PdfLine } from './pdf-paragraphs.ts';
import { withoutStrays } from './stray-rejections.ts';

/** Files with more pages are refused. */
const MOST_PAGES = 5000;
/** Reading a file is given up after so long. Milliseconds. */
const MOST_TIME = 120_000;
/** Putting a file away may take so long; what is left then goes with the process. Milliseconds. */
const CLOSING_TIME = 5000;
/** Of a page's printed number, in characters. */
const LONGEST_NUMBER = 100;

/** Why a file has no pages to read. */
export type PdfFailure = 'locked' | 'damaged' | 'long' | 'slow';

export interface PdfPage {
  /** As printed where the file says so, else counted from 1. */
  readonly number: string;
  readonly lines: readonly PdfLine[];
}

type PdfDocument = Awaited<ReturnType<typeof openPdf>['promise']>;
type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;

/**
 * The lines of each page of a PDF, or why there are none. Other work gets its turn between pages.
 * A page that is damaged has no lines; a file with such pages and no line at all is damaged.
 */
export async function pdfPages(bytes: Uint8Array): Promise<readonly PdfPage[] | PdfFailure> {
  const pdfjs = await getResolvedPDFJS();
  return withoutStrays(() => openedPages(pdfjs, bytes));
}

async function openedPages(
  pdfjs: PdfJs,
  bytes: Uint8Array,
): Promise<readonly PdfPage[] | PdfFailure> {
  const deadline = new Deadline(MOST_TIME);
  const task = openPdf(pdfjs, bytes);
  try {
    const pdf = await deadline.within(task.promise);
    return pdf.numPages > MOST_PAGES ? 'long' : await readPages(pdf, deadline);
  } catch (error) {
    if (error instanceof TooSlow) return 'slow';
    return error instanceof pdfjs.PasswordException ? 'locked' : 'damaged';
  } finally {
    await closed(task.destroy());
  }
}

/** Nothing is fetched: no address of fonts or character maps is given. Scripts are never run. */
function openPdf({ getDocument, VerbosityLevel }: PdfJs, bytes: Uint8Array) {
  return getDocument({
    // PDF.js takes the bytes away from whoever gave them.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
  });
}

async function readPages(
  pdf: PdfDocument,
  deadline: Deadline,
): Promise<readonly PdfPage[] | PdfFailure> {
  const labels = await deadline.within(pdf.getPageLabels());
  const pages: PdfPage[] = [];
  let damaged = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const lines = await pageLines(pdf, number, deadline);
    if (!lines) damaged += 1;
    const printed = labels?.[number - 1]?.trim().slice(0, LONGEST_NUMBER) ?? '';
    pages.push({ number: printed === '' ? String(number) : printed, lines: lines ?? [] });
    await nextTurn();
  }
  return damaged > 0 && pages.every(({ lines }) => lines.length === 0) ? 'damaged' : pages;
}

/** Null for a page that is damaged. */
async function pageLines(
  pdf: PdfDocument,
  number: number,
  deadline: Deadline,
): Promise<readonly PdfLine[] | null> {
  try {
    const page = await deadline.within(pdf.getPage(number));
    const { items } = await deadline.within(page.getTextContent());
    page.cleanup();
    return linesOf(items.flatMap((item) => ('str' in item ? [item] : [])));
  } catch (error) {
    if (error instanceof TooSlow) throw error;
    return null;
  }
}

class TooSlow extends Error {}

/** A moment by which several pieces of work must be done together. */
class Deadline {
  readonly #end: number;

  /** @param most in milliseconds, from now */
  constructor(most: number) {
    this.#end = performance.now() + most;
  }

  /** @throws TooSlow where the work is not done by then; it goes on and its outcome is ignored */
  async within<T>(work: Promise<T>): Promise<T> {
    const timer = new AbortController();
    const tooSlow = delay(Math.max(0, this.#end - performance.now()), undefined, {
      signal: timer.signal,
      ref: false,
    }).then(() => {
      throw new TooSlow();
    });
    try {
      return await Promise.race([work, tooSlow]);
    } finally {
      tooSlow.catch(() => undefined);
      timer.abort();
    }
  }
}

/** A file that can't be put away has been read all the same. */
async function closed(closing: Promise<void>): Promise<void> {
  await Promise.race([
    closing.catch(() => undefined),
    delay(CLOSING_TIME, undefined, { ref: false }),
  ]);
}
