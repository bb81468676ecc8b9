import { dossier } from './dossier.ts';
import { dossierContent, dossierTitle } from './dossier-html.ts';
import type { PrintExporter } from './exporter.ts';
import { aboutPage } from './pdf.ts';
import { printHtml } from './print/print-page.ts';

/** The verification report for people, as a PDF. */
export const dossierPdfExporter: PrintExporter = {
  format: 'dossier-pdf',
  label: 'Dossier (PDF)',
  extension: 'pdf',
  purpose: 'record',
  page(input) {
    const report = dossier(input);
    const title = dossierTitle(report.article.fields.headline, report.article.id);
    return {
      ...aboutPage(input, '-dossier.pdf', title),
      author: report.generator,
      // The report's own words are English.
      language: 'en',
      html: printHtml(title, 'en', dossierContent(report, title)),
    };
  },
};
