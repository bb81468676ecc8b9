import type { ExportInput, PrintExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { articleElement, draftMark } from './html.ts';
import { DRAFT_MARK } from './plain.ts';
import { printHtml } from './print/print-page.ts';
import { publication } from './publication.ts';

/** An article as a PDF: tagged, with an outline, numbered pages and its fonts. */
export const pdfExporter: PrintExporter = {
  format: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  purpose: 'publish',
  page(input) {
    const view = publication(input);
    const title = view.headline || view.slug || view.id;
    return {
      ...aboutPage(input, '.pdf', title),
      html: printHtml(title, view.language, [...draftMark(view), articleElement(view, title)]),
    };
  },
};

/** What a printed page says of itself. */
export function aboutPage(input: ExportInput, ending: string, title: string) {
  const view = publication(input);
  return {
    name: exportName(input, ending),
    title: view.approved ? title : `${DRAFT_MARK}: ${title}`,
    head: view.approved ? title : `${DRAFT_MARK} · ${title}`,
    author: view.byline,
    language: view.language,
    created: input.now,
  };
}
