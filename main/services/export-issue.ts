import type { ExportInput } from '../../shared/export/exporter.ts';
import type { ExportSummary } from '../../shared/ipc/channels/export.ts';
import { writeExport } from '../export/write-export.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { exportInput } from './export-input.ts';
import type { ExportOrder } from './export-order.ts';
import type { OpenLibrary } from './open-library.ts';

/**
 * Writes all articles of an order as one file, and remembers it with each of them. Fails where one
 * of them can't be read, as an issue without it would be another.
 *
 * @param format one of several articles
 */
export async function exportIssue(
  open: OpenLibrary,
  runner: TaskRunner,
  { ids, folder, overwrite, by, generator, signal }: ExportOrder,
  format: string,
): Promise<Pick<ExportSummary, 'written' | 'existing' | 'patches'>> {
  const inputs: ExportInput[] = [];
  for (const id of ids) inputs.push(await exportInput(open, id, generator));
  const file = await runner.run('renderIssue', { format, inputs }, { signal });
  const { written, existing } = await writeExport(folder, [file], { overwrite, signal });
  const patches: Record<string, ExportSummary['patches'][string]> = {};
  if (written.length > 0 && !open.library.readOnly) {
    for (const id of ids) patches[id] = await open.articles.recordExport(id, written, by);
  }
  return { written: written.map(({ name }) => name), existing, patches };
}
