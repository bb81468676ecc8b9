import { readCsl } from '../../main/export/csl-files.ts';
import { withCitations } from '../../shared/export/bibliography/with-citations.ts';
import type { ExportedFile, ExportInput } from '../../shared/export/exporter.ts';
import { exporterFor } from '../../shared/export/registry.ts';

/** The files of one article in several formats. */
export async function renderExport(
  input: ExportInput,
  formats: readonly string[],
): Promise<readonly ExportedFile[]> {
  const cited = await withCitations(input, readCsl);
  return Promise.all(formats.map((format) => exporterFor(format).render(cited)));
}
