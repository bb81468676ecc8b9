import type { ExportSummary, FileFailure } from '../../shared/ipc/contract.ts';
import type { Person } from '../../shared/model/primitives.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { writeExport } from '../export/write-export.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { type BundleChoice, exportFiles, exportInput, folderFor } from './export-files.ts';
import type { OpenLibrary } from './open-library.ts';

export interface ExportOrder {
  readonly ids: readonly string[];
  /** As in the exporters' registry. */
  readonly formats: readonly string[];
  /** Null writes the files as they are. */
  readonly bundle: BundleChoice | null;
  readonly folder: string;
  /** Replace files that exist; given after asking. */
  readonly overwrite: boolean;
  readonly by: Person;
  readonly generator: string;
  readonly signal: AbortSignal;
  onProgress(done: number, label: string): void;
}

/**
 * Writes articles in several formats to a folder: each article's files complete or not at all.
 * Existing files are named, not replaced; a failure of one article leaves the others going.
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
  for (const [done, id] of order.ids.entries()) {
    if (order.signal.aborted) break;
    try {
      const input = await exportInput(open, id, order.generator);
      order.onProgress(done, input.article.fields.headline);
      const made = await exportFiles(open, runner, input, order);
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
      if (cause.error.code === 'cancelled') break;
      failures.push({ file: id, error: cause.error });
    }
  }
  const { folder, signal } = order;
  return { folder, written, existing, failures, cancelled: signal.aborted, patches };
}
