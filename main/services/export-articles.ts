import type { ExportSummary } from '../../shared/ipc/channels/export.ts';
import type { FileFailure } from '../../shared/ipc/file-failure.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { writeExport } from '../export/write-export.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { exportFiles, folderFor } from './export-files.ts';
import { exportInput } from './export-input.ts';
import { exportIssue } from './export-issue.ts';
import type { ExportOrder } from './export-order.ts';
import type { OpenLibrary } from './open-library.ts';

/**
 * Writes articles in several formats to a folder: each article's files complete or not at all.
 * Existing files are named, not replaced; a failure of one article leaves the others going, and so
 * does a format that can't be made of one.
 */
export async function exportArticles(
  open: OpenLibrary,
  runner: TaskRunner,
  order: ExportOrder,
): Promise<ExportSummary> {
  const written: string[] = [];
  const existing: string[] = [];
  const failures: FileFailure[] = [];
  const patches: Record<string, ExportSummary['patches'][string]> = {};
  /** Names in the folder that belong to an article of this export. */
  const taken = new Set<string>();
  const known = await runner.run('formats', null);
  const chosen = known.filter(({ format }) => order.formats.includes(format));
  const formats = chosen.filter(({ kind }) => kind !== 'issue');
  for (const [done, id] of order.ids.entries()) {
    if (order.signal.aborted || (formats.length === 0 && !order.bundle)) break;
    let name = id;
    try {
      const input = await exportInput(open, id, order.generator);
      name = input.article.fields.headline || id;
      order.onProgress(done, name);
      const each = { ...order, formats: formats.map(({ format }) => format) };
      const makers = { runner, printer: order.printer };
      const made = await exportFiles(open, makers, input, each, order.signal);
      failures.push(...made.refused.map((error) => ({ file: name, error })));
      const subfolder = folderFor(input, made, order.ids.length > 1, taken);
      const outcome = await writeExport(order.folder, made.files, {
        overwrite: order.overwrite,
        signal: order.signal,
        ...(subfolder === null ? {} : { subfolder }),
      });
      existing.push(...outcome.existing);
      if (outcome.written.length === 0) continue;
      written.push(...outcome.written.map((file) => file.name));
      if (!open.library.readOnly) {
        patches[id] = await open.articles.recordExport(id, outcome.written, order.by);
      }
    } catch (cause) {
      if (!(cause instanceof DeskFailure)) throw cause;
      if (order.signal.aborted || cause.error.code === 'cancelled') break;
      failures.push({ file: name, error: cause.error });
    }
  }
  for (const { format, label } of chosen.filter(({ kind }) => kind === 'issue')) {
    if (order.signal.aborted) break;
    try {
      order.onProgress(order.ids.length, label);
      const outcome = await exportIssue(open, runner, order, format);
      existing.push(...outcome.existing);
      written.push(...outcome.written);
      Object.assign(patches, outcome.patches);
    } catch (cause) {
      if (!(cause instanceof DeskFailure)) throw cause;
      if (cause.error.code !== 'cancelled') failures.push({ file: label, error: cause.error });
    }
  }
  const { folder, signal } = order;
  return { folder, written, existing, failures, cancelled: signal.aborted, patches };
}
