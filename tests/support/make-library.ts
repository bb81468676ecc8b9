import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { auditLines, chainRecords } from '../../main/library/audit.ts';
import { previousPath } from '../../main/library/durable.ts';
import { encodeJson } from '../../main/library/json-file.ts';
import { sha256 } from '../../main/library/known-files.ts';
import { STORED_ACTION } from '../../main/library/new-article.ts';
import { articlePaths, libraryPaths } from '../../main/library/paths.ts';
import { encodeText } from '../../main/library/text-file.ts';
import type { Article } from '../../shared/model/article.ts';
import { defaultHouseStyle } from '../../shared/model/default-house-style.ts';
import { LIBRARY_FORMAT, type LibraryFile } from '../../shared/model/library.ts';
import { mara, testArticle, testFields, testNow } from './articles.ts';

/** What tells one made article from another. */
export interface MadeArticle {
  readonly headline: string;
  readonly submission: string;
  readonly draft: string;
  /** What else its record holds. */
  readonly record?: Partial<Pick<Article, 'claims' | 'comments' | 'isFactCheck' | 'sources'>>;
}

/** Articles written at the same time. */
const BATCH = 50;

/**
 * Writes a library with these articles into an empty or new folder, as the app lays it out on the
 * disk but without waiting for the disk: thousands take seconds. No catalogue, as in a copy.
 */
export async function makeLibrary(folder: string, articles: readonly MadeArticle[]): Promise<void> {
  const paths = libraryPaths(folder);
  for (const each of [paths.articles, paths.sources, paths.trash, paths.cache]) {
    await mkdir(each, { recursive: true });
  }
  const file: LibraryFile = {
    format: LIBRARY_FORMAT,
    id: 'library-made0001',
    name: basename(folder),
    createdAt: testNow,
    houseStyle: defaultHouseStyle(),
    people: [mara],
  };
  await writeTwice(paths.libraryFile, encodeJson(file));
  for (let start = 0; start < articles.length; start += BATCH) {
    const batch = articles.slice(start, start + BATCH);
    await Promise.all(batch.map((each, index) => makeArticle(paths.articles, each, start + index)));
  }
}

async function makeArticle(
  parent: string,
  { headline, submission, draft, record = {} }: MadeArticle,
  index: number,
): Promise<void> {
  const id = `2026-03-04-made-${index.toString(36).padStart(4, '0')}`;
  const at = articlePaths(parent, id);
  await mkdir(at.revisions, { recursive: true });
  await mkdir(at.received);
  const updatedAt = new Date(Date.parse(testNow) + index * 1000).toISOString();
  const fields = { ...testFields, headline };
  const article = testArticle({ ...record, id, updatedAt, fields, submittedFields: fields });
  const bytes = encodeText(submission);
  const first = { action: STORED_ACTION, detail: { submission: sha256(bytes) } };
  await writeTwice(at.article, encodeJson(article));
  await writeTwice(at.submission, bytes);
  await writeFile(at.draft, encodeText(draft));
  await writeFile(at.audit, auditLines(chainRecords(null, [first], { by: mara, at: testNow })));
}

/** A file with the second copy that the app keeps beside it. */
async function writeTwice(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes);
  await writeFile(previousPath(path), bytes);
}

/** Makes `userData` a user's who worked in the library at `folder` last. */
export async function makeUserData(userData: string, folder: string): Promise<void> {
  const preferences = {
    person: mara,
    recentLibraries: [{ folder, name: basename(folder) }],
  };
  await mkdir(userData, { recursive: true });
  await writeFile(join(userData, 'preferences.json'), encodeJson({ preferences }));
}
