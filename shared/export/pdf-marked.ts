import type { PrintExporter } from './exporter.ts';
import { draftMark } from './html.ts';
import { markedCopy } from './marked-copy.ts';
import { aboutPage } from './pdf.ts';
import { markedHtml } from './print/marked-html.ts';
import { printHtml } from './print/print-page.ts';
import { publication } from './publication.ts';

/** An article with its changes and comments, as a PDF to read on paper. */
export const markedPdfExporter: PrintExporter = {
  format: 'pdf-marked',
  label: 'PDF, marked up',
  extension: 'pdf',
  purpose: 'review',
  page(input) {
    const view = publication(input);
    const title = view.headline || view.slug || view.id;
    return {
      ...aboutPage(input, '-marked.pdf', `${title} (marked)`),
      html: printHtml(title, view.language, [...draftMark(view), ...markedHtml(markedCopy(input))]),
    };
  },
};
