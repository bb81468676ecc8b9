import type { ExportedFile, ExportInput } from '../../shared/export/exporter.ts';
import { safeStem } from '../../shared/export/file-name.ts';
import type { ExportSummary, FileFailure } from '../../shared/ipc/contract.ts';
import { standingSignOff } from '../../shared/model/article.ts';
import type { Person } from '../../shared/model/primitives.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { withManifest } from '../export/with-manifest.ts';
import { writeExport } from '../export/write-export.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { now } from './acting.ts';
import { contentHash } from './content-hash.ts';
import type { OpenLibrary } from './open-library.ts';
import { readVersions } from './versions.ts';

export interface ExportOrder {
  readonly ids: readonly string[];
  /** As in the exporters' registry. */
  readonly formats: readonly string[];
  readonly folder: string;
  /** Replace files that exist; given after asking. */
  readonly overwrite: boolean;
  readonly by: Person;
  readonly generator: string;
  readonly signal: AbortSignal;
  onProgress(done: number, label: string): void;
}

/** Everything an exporter needs of one article, read from disk just now. */
export async function exportInput(
  { library }: OpenLibrary,
  id: string,
  generator: string,
): Promise<ExportInput> {
  const { article, draft, submission } = await library.readArticle(id);
  const hash = contentHash(article.fields, draft);
  return {
    article,
    body: draft,
    submission,
    versions: await readVersions(library, article),
    contentHash: hash,
    approved: standingSignOff(article)?.contentHash === hash,
    style: library.file().houseStyle,
    audit: await library.readAudit(id),
    now: now(),
    generator,
  };
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
      const { files, subfolder } = await renderAll(input, runner, order, taken);
      const outcome = await writeExport(order.folder, files, {
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

/**
 * An article's files. With a record among the formats a manifest of their hashes goes along, and
 * several articles then get a folder each, as each has its own manifest. So does an article whose
 * file names another one of the export has: two can have one slug, and neither may replace the
 * other.
 */
async function renderAll(
  input: ExportInput,
  runner: TaskRunner,
  order: ExportOrder,
  taken: Set<string>,
): Promise<{ files: readonly ExportedFile[]; subfolder: string | null }> {
  const known = await runner.run('formats', null);
  const files = await Promise.all(
    order.formats.map((format) => runner.run('render', { format, input })),
  );
  const hasRecord = known.some(
    ({ format, purpose }) => purpose === 'record' && order.formats.includes(format),
  );
  const subfolder = `${input.approved ? '' : 'DRAFT-'}${safeStem(input.article.id)}`;
  if (!hasRecord) {
    // Many disks take capitals and small letters for the same.
    const names = files.map(({ name }) => name.toLowerCase());
    if (names.some((name) => taken.has(name))) return { files, subfolder };
    for (const name of names) taken.add(name);
    return { files, subfolder: null };
  }
  return {
    files: withManifest(input, files),
    subfolder: order.ids.length > 1 ? subfolder : null,
  };
}
