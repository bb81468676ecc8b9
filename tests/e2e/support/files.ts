import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Article, articleSchema } from '../../../shared/model/article.ts';
import type { Desk } from './launch.ts';

/** The folder of the sample library that `WelcomePage.trySample` makes. */
export function sampleFolder(desk: Desk): string {
  return join(desk.userData, 'Documents', 'Sample library');
}

/** Folder of the one article whose id holds these words. */
export async function articleFolder(library: string, words: string): Promise<string> {
  const ids = await readdir(join(library, 'articles'));
  const id = ids.find((one) => one.includes(words));
  if (!id) throw new Error(`No article's id holds “${words}”: ${ids.join(', ')}`);
  return join(library, 'articles', id);
}

/** An article as it is on disk. */
export async function storedArticle(folder: string): Promise<Article> {
  return articleSchema.parse(JSON.parse(await readFile(join(folder, 'article.json'), 'utf8')));
}

/** Makes the system's folder and file dialogs answer with these paths. */
export async function answerDialogs(desk: Desk, filePaths: string[]): Promise<void> {
  await desk.app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: paths });
  }, filePaths);
}

/** Drops a file on the middle of the window, as from the system's file manager. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const target = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await target.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }
}
