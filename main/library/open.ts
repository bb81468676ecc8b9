import { basename, resolve } from 'node:path';
import { LIBRARY_FORMAT, type LibraryFile, libraryFileSchema } from '../../shared/model/library.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { ArticleStore } from './articles.ts';
import { CatalogueKeeper, type Progress } from './catalogue-keeper.ts';
import { asidePath, durableWrite, previousPath, sweepTemporary } from './durable.ts';
import { EvidenceStore } from './evidence.ts';
import { badRequest, diskFailure, newerFormatFailure, refusedFailure } from './failures.ts';
import { type FileLayer, realFiles } from './files.ts';
import { decodeJson, encodeJson, JsonFile, type JsonKind } from './json-file.ts';
import { KnownFiles } from './known-files.ts';
import { Library, type LibraryDeps } from './library.ts';
import { acquireLock, type LibraryLock } from './lock.ts';
import { type LibraryPaths, libraryPaths } from './paths.ts';
import { type Problem, Problems } from './problem.ts';
import type { StoreContext } from './store-context.ts';
import { Trash } from './trash.ts';

const libraryKind: JsonKind<LibraryFile> = {
  what: 'the library',
  schema: libraryFileSchema,
  format: LIBRARY_FORMAT,
};

/** What file managers leave in a folder that its user calls empty. */
const clutter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

export interface OpenOptions {
  /** Write nothing at all, take no lock. */
  readonly readOnly?: boolean;
  /**
   * `wait`: the list is brought up to the folders before the library is given out. `later`: the
   * caller calls `reindex` itself, while the list is shown as it was. `wait` if left out.
   */
  readonly scan?: 'wait' | 'later';
  /** Progress and cancelling of that scan. */
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
  /** The file system; the real one if left out. */
  readonly files?: FileLayer;
}

function newLibraryFile(name: string, deps: LibraryDeps): LibraryFile {
  return {
    format: LIBRARY_FORMAT,
    id: deps.newId('library'),
    name,
    createdAt: deps.clock(),
    houseStyle: deps.houseStyle,
    people: [],
  };
}

async function requireEmpty(files: FileLayer, folder: string, ours: readonly string[]) {
  const names = (await files.list(folder)).map(({ name }) => name);
  if (names.every((name) => clutter.has(name) || ours.includes(name))) return;
  throw refusedFailure(
    `The folder “${basename(folder)}” is not empty.`,
    'Nothing was changed. Choose an empty folder, or a new one, for the library.',
    folder,
  );
}

async function makeFolders(files: FileLayer, paths: LibraryPaths): Promise<void> {
  for (const folder of [paths.articles, paths.sources, paths.trash]) await files.makeFolder(folder);
}

/**
 * Makes a library in a folder that is empty or does not exist yet (`refused` otherwise) and
 * opens it. When that fails, what was made so far is removed again.
 */
export async function createLibrary(
  folder: string,
  name: string,
  deps: LibraryDeps,
  options: Pick<OpenOptions, 'files'> = {},
): Promise<Library> {
  const files = options.files ?? realFiles;
  const paths = libraryPaths(resolve(folder));
  const decoded = libraryFileSchema.safeParse(newLibraryFile(name.trim(), deps));
  if (!decoded.success) throw badRequest('A library needs a name of 1 to 200 characters.');
  try {
    await files.makeFolder(paths.root);
    await requireEmpty(files, paths.root, []);
    await files.makeFolder(paths.cache);
    const lock = await acquireLock(files, paths.cache, deps);
    try {
      // Again, now that nobody else can make one here.
      await requireEmpty(files, paths.root, [basename(paths.cache)]);
    } catch (error) {
      await lock.release();
      throw error;
    }
    try {
      await makeFolders(files, paths);
      const bytes = encodeJson(decoded.data);
      await durableWrite(files, previousPath(paths.libraryFile), bytes);
      await durableWrite(files, paths.libraryFile, bytes);
      return (await openLocked(paths, deps, lock, { files })).library;
    } catch (error) {
      await lock.release();
      const { libraryFile, articles, sources, trash, cache } = paths;
      const made = [libraryFile, previousPath(libraryFile), articles, sources, trash, cache];
      for (const path of made) await files.remove(path);
      throw error;
    }
  } catch (error) {
    throw diskFailure(error, paths.root);
  }
}

/** What `openLibrary` gives. */
export interface OpenedLibrary {
  readonly library: Library;
  /** What was found wrong, and what was done about it. */
  readonly problems: readonly Problem[];
}

/**
 * Opens a library. Damaged files are set aside and restored where possible; what can't be
 * opened is reported and left alone, and the rest opens. Fails with `not-found` where there is
 * no library, `newer-format`, `locked` with who has it, or `disk`.
 */
export async function openLibrary(
  folder: string,
  deps: LibraryDeps,
  options: OpenOptions = {},
): Promise<OpenedLibrary> {
  const files = options.files ?? realFiles;
  const paths = libraryPaths(resolve(folder));
  try {
    await requireLibrary(files, paths);
    if (options.readOnly) return await openLocked(paths, deps, null, options);
    await files.makeFolder(paths.cache);
    const lock = await acquireLock(files, paths.cache, deps);
    try {
      return await openLocked(paths, deps, lock, options);
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw diskFailure(error, paths.root, options.readOnly ? 'read' : 'save');
  }
}

/** Looks without touching anything whether this is a library that this program may open. */
async function requireLibrary(files: FileLayer, paths: LibraryPaths): Promise<void> {
  const bytes = await files.read(paths.libraryFile);
  const decoded = bytes === null ? null : decodeJson(bytes, libraryKind);
  if (decoded?.kind === 'newer') throw newerFormatFailure(paths.libraryFile, decoded.format);
  if (decoded !== null) return;
  const traces = [previousPath(paths.libraryFile), paths.articles];
  const stamps = await Promise.all(traces.map((path) => files.stamp(path)));
  if (stamps.some((stamp) => stamp !== null)) return;
  throw new DeskFailure({
    code: 'not-found',
    message: `“${basename(paths.root)}” is not a Proofdesk library.`,
    advice: 'Nothing was changed. Choose the folder that holds “library.json”.',
    file: paths.root,
  });
}

async function sweep(files: FileLayer, paths: LibraryPaths): Promise<void> {
  const { root, cache, articles, sources, trash } = paths;
  for (const folder of [root, cache, articles, sources, trash]) {
    await sweepTemporary(files, folder);
  }
}

/** library.json, or where it can't be read or restored a new one, so that the articles open. */
async function openLibraryFile(
  context: StoreContext,
  paths: LibraryPaths,
  deps: LibraryDeps,
): Promise<JsonFile<LibraryFile>> {
  const path = paths.libraryFile;
  try {
    return await JsonFile.open(context, path, libraryKind, null);
  } catch (error) {
    const code = error instanceof DeskFailure ? error.error.code : null;
    if (code !== 'damaged' && code !== 'not-found') throw error;
  }
  const { files } = context;
  const fresh = newLibraryFile(basename(paths.root).slice(0, 200) || 'Library', deps);
  const file = JsonFile.unread(context, path, libraryKind, null, fresh);
  let keptAs = path;
  if (!context.readOnly) {
    if ((await files.stamp(path)) !== null) {
      keptAs = await asidePath(files, path, 'damaged', context.clock());
      await files.rename(path, keptAs);
    }
    await file.replace(fresh);
  }
  context.report({
    code: 'damaged',
    file: path,
    articleId: null,
    what: 'The library’s own file, with its house style, was missing or could not be read.',
    saved: `All articles are there. What is left of the file is kept as ${keptAs}.`,
    advice: 'Check the library’s name and house style in the settings.',
  });
  return file;
}

async function openLocked(
  paths: LibraryPaths,
  deps: LibraryDeps,
  lock: LibraryLock | null,
  options: OpenOptions,
): Promise<OpenedLibrary> {
  const files = options.files ?? realFiles;
  const problems = new Problems();
  const context: StoreContext = {
    files,
    known: new KnownFiles(files),
    readOnly: lock === null,
    clock: () => deps.clock(),
    report: (problem) => problems.add(problem),
  };
  if (lock !== null) {
    await makeFolders(files, paths);
    await sweep(files, paths);
  }
  const file = await openLibraryFile(context, paths, deps);
  const articles = new ArticleStore(context, paths);
  const discard = lock?.formerEnd === 'machine-restarted';
  const catalogue = await CatalogueKeeper.open(context, paths, articles, discard);
  const library = new Library({
    folder: paths.root,
    deps,
    file,
    articles,
    evidence: new EvidenceStore(context, paths.sources),
    trash: new Trash(context, paths, articles),
    catalogue,
    problems,
    lock,
  });
  try {
    if (options.scan !== 'later') await library.reindex(options.onProgress, options.signal);
  } catch (error) {
    await catalogue.close();
    throw error;
  }
  return { library, problems: problems.list() };
}
