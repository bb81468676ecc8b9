import type { Person } from '../../shared/model/primitives.ts';
import { sampleLibrary } from '../../shared/sample/sample-library.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { now, today } from './acting.ts';
import { addToLibrary } from './bring-in.ts';
import { storeEvidence } from './evidence.ts';
import type { OpenLibrary } from './open-library.ts';

/**
 * Fills a new library with the sample articles and their sources. The copy goes the same way as
 * an editor's own, with no fix applied, so that every defect can be seen and settled.
 */
export async function addSample(
  open: OpenLibrary,
  runner: TaskRunner,
  by: Person,
): Promise<readonly string[]> {
  const ids: string[] = [];
  const { articles, sources } = sampleLibrary();
  for (const sample of articles) {
    const bytes = new TextEncoder().encode(sample.copy);
    const { intake, received, markup } = await runner.run('readCopy', {
      fileName: sample.fileName,
      bytes,
      today: today(),
      now: now(),
    });
    const { fields, body } = intake;
    const id = await addToLibrary(
      open.library,
      { fields, body, intake, markup, received, bytes },
      by,
    );
    ids.push(id);
    for (const one of sources.filter((source) => source.forArticle === sample.fileName)) {
      await addSampleSource(open, runner, id, one, by);
    }
  }
  open.rows.touch(ids);
  return ids;
}

async function addSampleSource(
  open: OpenLibrary,
  runner: TaskRunner,
  id: string,
  sample: ReturnType<typeof sampleLibrary>['sources'][number],
  by: Person,
): Promise<void> {
  const { sources } = await open.articles.command(id, { type: 'add-source', ...sample.source }, by);
  const added = sources?.at(-1);
  if (!added) return;
  const bytes = new TextEncoder().encode(sample.content);
  const file = await storeEvidence(open.library, runner, sample.fileName, bytes);
  await open.articles.attachEvidence(id, added.id, [file], by);
}
