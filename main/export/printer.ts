import type { PrintPage } from '../../shared/export/exporter.ts';
import { DRAFT_MARK } from '../../shared/export/plain.ts';

/** How a page is put on paper, in the words of Electron's `webContents.printToPDF`. */
export interface PdfOptions {
  readonly pageSize: 'A4';
  readonly printBackground: true;
  readonly displayHeaderFooter: true;
  readonly headerTemplate: string;
  readonly footerTemplate: string;
  /** Inches. */
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly generateTaggedPDF: true;
  readonly generateDocumentOutline: true;
}

/** Somebody with a browser's engine: the program's own hidden window, or another Electron. */
export interface Printer {
  /**
   * Turns a page into a PDF.
   *
   * @param html without scripts, fonts not yet in it: see `withFonts`
   * @throws DeskFailure where it can't be printed here
   */
  pdf(html: string, options: PdfOptions): Promise<Uint8Array>;
}

/** Most of a headline that stands above each page, in UTF-16 code units. */
const MOST_HEAD = 90;

/** A4 with a running head above and page numbers below. */
export function pdfOptions({ head, language }: Pick<PrintPage, 'head' | 'language'>): PdfOptions {
  const edge = (content: string) =>
    `<div lang="${escaped(language)}" style="width:100%;margin:0 2.2cm;display:flex;` +
    'justify-content:space-between;font:8px sans-serif;color:#555;-webkit-print-color-adjust:exact">' +
    `${content}</div>`;
  const isDraft = head.startsWith(DRAFT_MARK);
  const short = head.length > MOST_HEAD ? `${head.slice(0, MOST_HEAD).trimEnd()}…` : head;
  return {
    pageSize: 'A4',
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: edge(
      `<span${isDraft ? ' style="font-weight:bold;color:#000"' : ''}>${escaped(short)}</span>`,
    ),
    footerTemplate: edge(
      '<span></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>',
    ),
    margins: { top: 0.95, bottom: 0.9, left: 0.87, right: 0.87 },
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
