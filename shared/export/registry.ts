import { DeskFailure } from '../model/result.ts';
import { claimReviewExporter } from './claim-review.ts';
import { docxExporter } from './docx.ts';
import { markedDocxExporter } from './docx-marked.ts';
import { dossierHtmlExporter } from './dossier-html.ts';
import { dossierJsonExporter } from './dossier-json.ts';
import { dossierPdfExporter } from './dossier-pdf.ts';
import { epubExporter } from './epub.ts';
import { epubIssueExporter } from './epub-issue.ts';
import type { Exporter, ExportFormat, IssueExporter, PrintExporter } from './exporter.ts';
import { htmlExporter } from './html.ts';
import { markdownExporter } from './md.ts';
import { ninjsExporter } from './ninjs.ts';
import { nitfExporter } from './nitf.ts';
import { pdfExporter } from './pdf.ts';
import { markedPdfExporter } from './pdf-marked.ts';
import { bibtexExporter, cslExporter, risExporter } from './source-data.ts';
import { textExporter, unwrappedTextExporter } from './txt.ts';

/** Every format that this program writes, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [
  htmlExporter,
  markdownExporter,
  textExporter,
  unwrappedTextExporter,
  docxExporter,
  epubExporter,
  ninjsExporter,
  nitfExporter,
  cslExporter,
  bibtexExporter,
  risExporter,
  claimReviewExporter,
  markedDocxExporter,
  dossierHtmlExporter,
  dossierJsonExporter,
];

/** Formats of several articles in one file. */
export const issueExporters: readonly IssueExporter[] = [epubIssueExporter];

/** Formats that have to be printed. */
export const printExporters: readonly PrintExporter[] = [
  pdfExporter,
  markedPdfExporter,
  dossierPdfExporter,
];

/** All of them as a list shows them. */
export const exportFormats: readonly ExportFormat[] = [
  ...exporters.map((one) => formatOf(one, 'file')),
  ...printExporters.map((one) => formatOf(one, 'print')),
  ...issueExporters.map((one) => formatOf(one, 'issue')),
];

function formatOf(
  { format, label, extension, purpose, needs }: Omit<Exporter, 'render'>,
  kind: ExportFormat['kind'],
): ExportFormat {
  return { format, label, extension, purpose, kind, ...(needs ? { needs } : {}) };
}

/** A format by its name, of whatever kind. Fails with `bad-request`. */
export function formatNamed(format: string): ExportFormat {
  const found = exportFormats.find((one) => one.format === format);
  if (found) return found;
  throw unknownFormat(format);
}

/** The exporter of a format as it is named on the command line. Fails with `bad-request`. */
export function exporterFor(format: string): Exporter {
  const found = exporters.find((exporter) => exporter.format === format);
  if (found) return found;
  throw unknownFormat(format);
}

/** The exporter of a format of several articles. Fails with `bad-request`. */
export function issueExporterFor(format: string): IssueExporter {
  const found = issueExporters.find((exporter) => exporter.format === format);
  if (found) return found;
  throw unknownFormat(format);
}

/** The exporter of a format that has to be printed. Fails with `bad-request`. */
export function printExporterFor(format: string): PrintExporter {
  const found = printExporters.find((exporter) => exporter.format === format);
  if (found) return found;
  throw unknownFormat(format);
}

function unknownFormat(format: string): DeskFailure {
  const known = exportFormats.map((one) => one.format);
  return new DeskFailure({
    code: 'bad-request',
    message: `“${format}” is not a format that this program writes.`,
    advice: `Nothing was written. Choose from: ${known.join(', ')}.`,
  });
}
