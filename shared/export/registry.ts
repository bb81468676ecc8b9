import { DeskFailure } from '../model/result.ts';
import { docxExporter } from './docx.ts';
import { markedDocxExporter } from './docx-marked.ts';
import { dossierHtmlExporter } from './dossier-html.ts';
import { dossierJsonExporter } from './dossier-json.ts';
import type { Exporter } from './exporter.ts';
import { htmlExporter } from './html.ts';
import { markdownExporter } from './md.ts';
import { ninjsExporter } from './ninjs.ts';
import { bibtexExporter, cslExporter, risExporter } from './source-data.ts';
import { textExporter, unwrappedTextExporter } from './txt.ts';

/** Every format that this program writes, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [
  htmlExporter,
  markdownExporter,
  textExporter,
  unwrappedTextExporter,
  docxExporter,
  ninjsExporter,
  cslExporter,
  bibtexExporter,
  risExporter,
  markedDocxExporter,
  dossierHtmlExporter,
  dossierJsonExporter,
];

/** The exporter of a format as it is named on the command line. Fails with `bad-request`. */
export function exporterFor(format: string): Exporter {
  const found = exporters.find((exporter) => exporter.format === format);
  if (found) return found;
  throw new DeskFailure({
    code: 'bad-request',
    message: `“${format}” is not a format that this program writes.`,
    advice: `Nothing was written. Choose from: ${exporters.map((one) => one.format).join(', ')}.`,
  });
}
