import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type FileLayer, realFiles } from '../../../main/library/files.ts';
import type { LibraryDeps, NewArticle } from '../../../main/library/index.ts';
import { KnownFiles } from '../../../main/library/known-files.ts';
import { Problems } from '../../../main/library/problem.ts';
import type { StoreContext } from '../../../main/library/store-context.ts';
import { makeArticle, makeDeps, makeNewArticle } from './material.ts';

export type { LibraryDeps, NewArticle };
export { makeArticle, makeDeps, makeNewArticle };

/** An empty folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'proofdesk-library-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }), 60_000);
  return folder;
}

/** A context for the parts of the library, with the problems it was told of. */
export function makeContext(files: FileLayer = realFiles): StoreContext & { problems: Problems } {
  const problems = new Problems();
  return {
    files,
    known: new KnownFiles(files),
    readOnly: false,
    clock: () => '2026-03-04T10:41:00.000Z',
    report: (problem) => problems.add(problem),
    problems,
  };
}

/** The real files, with some calls replaced. */
export function filesWith(changes: Partial<FileLayer>): FileLayer {
  return { ...realFiles, ...changes };
}

/** An error as the file system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as the disk would say`), { code });
}

/** Every file under a folder with its content, by its relative path. */
export async function filesUnder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Map<string, string>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    found.set(path.slice(folder.length + 1), (await readFile(path)).toString('latin1'));
  }
  return found;
}
