import type { ExportInput } from '../../shared/export/exporter.ts';
import { standingSignOff } from '../../shared/model/article.ts';
import { now } from './acting.ts';
import { articleHash } from './content-hash.ts';
import type { OpenLibrary } from './open-library.ts';
import { readVersions } from './versions.ts';

/** Everything an exporter needs of one article, read from disk just now. `at` is the time of the export. */
export async function exportInput(
  { library }: OpenLibrary,
  id: string,
  generator: string,
  at: string = now(),
): Promise<ExportInput> {
  const { article, draft, submission } = await library.readArticle(id);
  const hash = articleHash(article, draft);
  return {
    article,
    body: draft,
    submission,
    versions: await readVersions(library, article),
    contentHash: hash,
    approved: standingSignOff(article)?.contentHash === hash,
    style: library.file().houseStyle,
    audit: await library.readAudit(id),
    now: at,
    generator,
  };
}
