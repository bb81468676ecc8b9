import type { Article } from '../../shared/model/article.ts';
import type { Version } from '../../shared/review/blame.ts';
import type { Library } from '../library/index.ts';

/** An article's revisions with their texts, oldest first. */
export async function readVersions(
  library: Library,
  { id, revisions }: Article,
): Promise<readonly Version[]> {
  const texts = await library.readRevisions(id, revisions.at(-1)?.number ?? 0);
  return texts.flatMap(({ number, text }) => {
    const revision = revisions.find((one) => one.number === number);
    return revision ? [{ number, by: revision.by, at: revision.at, text }] : [];
  });
}
