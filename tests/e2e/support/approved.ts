import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { previousPath } from '../../../main/library/durable.ts';
import { encodeJson } from '../../../main/library/json-file.ts';
import { articlePaths, libraryPaths } from '../../../main/library/paths.ts';
import { contentHash } from '../../../main/services/content-hash.ts';
import type { Article } from '../../../shared/model/article.ts';
import { mara, testNow } from '../../support/articles.ts';
import { makeLibrary, makeUserData } from '../../support/make-library.ts';
import { storedArticle } from './files.ts';
import type { Desk } from './launch.ts';

/** The body of the approved article with this number; no two are alike. */
export function approvedBody(number: number): string {
  return `The harbour levy will rise to ${number} crowns in June, the council of Port Ansgar said.\n`;
}

/** The slug of that article, from which its files are named. */
export function approvedSlug(number: number): string {
  return `harbour-levy-${number}`;
}

/**
 * Starts the app afresh on a library of so many approved articles, numbered from 1: each signed
 * off by Mara as the app would have recorded it. Returns the library's folder.
 */
export async function startApproved(
  desk: Desk,
  count: number,
  slugOf: (number: number) => string = approvedSlug,
): Promise<string> {
  await desk.quit();
  const folder = join(desk.userData, 'Documents', 'Approved');
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await makeLibrary(
    folder,
    numbers.map((number) => ({
      headline: `Harbour levy, report ${number}`,
      submission: approvedBody(number),
      draft: approvedBody(number),
    })),
  );
  const { articles } = libraryPaths(folder);
  for (const [index, id] of (await readdir(articles)).sort().entries()) {
    await approve(articles, id, slugOf(index + 1));
  }
  await makeUserData(desk.userData, folder);
  await desk.relaunch();
  return folder;
}

async function approve(articles: string, id: string, slug: string): Promise<void> {
  const at = articlePaths(articles, id);
  const body = await readFile(at.draft, 'utf8');
  const article = await storedArticle(at.folder);
  const fields = { ...article.fields, slug };
  const hash = contentHash(fields, body, null);
  const approved: Article = {
    ...article,
    fields,
    state: 'approved',
    revisions: [
      {
        number: 1,
        at: testNow,
        by: mara,
        note: '',
        reason: 'state',
        fields,
        reviewedClaims: null,
        words: body.split(' ').length,
        contentHash: hash,
      },
    ],
    signOffs: [
      {
        id: 'signoff-000001',
        by: mara,
        at: testNow,
        statement: 'Checked for this test.',
        contentHash: hash,
        revision: 1,
        voided: null,
      },
    ],
  };
  const bytes = encodeJson(approved);
  await writeFile(at.article, bytes);
  await writeFile(previousPath(at.article), bytes);
  await writeFile(join(at.revisions, '0001.md'), body);
}
