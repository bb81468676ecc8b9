import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../../shared/model/article.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import { articleIdSchema } from '../../shared/model/primitives.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { type ArticleStore, articleKind } from './articles.ts';
import {
  Catalogue,
  type CatalogueEntry,
  isCatalogueError,
  type ListPage,
  type ListQuery,
  type RowStamp,
  removeCatalogue,
  type SourcesPage,
} from './catalogue.ts';
import { countWords, rowFromArticle } from './catalogue-rows.ts';
import { sourceRows } from './catalogue-sources.ts';
import { diskFailure } from './failures.ts';
import { decodeJson } from './json-file.ts';
import type { LibraryPaths } from './paths.ts';
import { KeyedQueue } from './queue.ts';
import type { StoreContext } from './store-context.ts';
import { decodeText } from './text-file.ts';

/** Called as work goes on: articles done, and in all. */
export type Progress = (done: number, total: number) => void;

/** Article files looked at in one go: many, the system answers from memory. */
const STAT_BATCH = 64;
/** Rows read from the catalogue in one go: a few milliseconds. */
const STAMP_BATCH = 2000;
/** Articles read and decoded in one go: few, so that the event loop turns in between. */
const READ_BATCH = 8;

interface Found {
  readonly id: string;
  /** Null where article.json is missing. */
  readonly stamp: RowStamp | null;
}

/** Keeps the catalogue in step with the article folders; rebuilds it when it can't be used. */
export class CatalogueKeeper {
  readonly #context: StoreContext;
  readonly #paths: LibraryPaths;
  readonly #articles: ArticleStore;
  #catalogue: Catalogue;
  /** The file could not be used; what is in memory may lack articles until a scan. */
  #incomplete: boolean;
  #fileIsBad = false;
  /** Articles written while a scan runs: what the scan read of them is old. */
  readonly #touched = new Set<string>();
  readonly #scans = new KeyedQueue();

  private constructor(
    context: StoreContext,
    paths: LibraryPaths,
    articles: ArticleStore,
    catalogue: Catalogue,
    incomplete: boolean,
  ) {
    this.#context = context;
    this.#paths = paths;
    this.#articles = articles;
    this.#catalogue = catalogue;
    this.#incomplete = incomplete;
  }

  /**
   * Opens the catalogue's file, or one in memory where nothing may be written or the disk
   * refuses. `discard` throws the file away first: after a power cut it can't be trusted.
   */
  static async open(
    context: StoreContext,
    paths: LibraryPaths,
    articles: ArticleStore,
    discard: boolean,
  ): Promise<CatalogueKeeper> {
    const keep = (catalogue: Catalogue, incomplete: boolean) =>
      new CatalogueKeeper(context, paths, articles, catalogue, incomplete);
    if (context.readOnly) return keep(Catalogue.inMemory(), true);
    if (discard) await removeCatalogue(context.files, paths.catalogue);
    const file = await openFile(context, paths);
    return keep(file ?? Catalogue.inMemory(), file === null);
  }

  /** Goes on in memory; a cache must never stand in the way of the work. */
  #fallBack(): void {
    this.#catalogue.close();
    this.#catalogue = Catalogue.inMemory();
    this.#incomplete = true;
    this.#fileIsBad = true;
  }

  #use<T>(work: (catalogue: Catalogue) => T): T {
    try {
      return work(this.#catalogue);
    } catch (error) {
      if (!isCatalogueError(error)) throw error;
    }
    this.#fallBack();
    return work(this.#catalogue);
  }

  /** Replaces a row by what the desk computed; a row that went meanwhile stays away. */
  updateRow(row: ArticleRow): void {
    if (this.#use((catalogue) => catalogue.updateRow(row))) this.#touched.add(row.id);
  }

  /** After article.json was written; `words` is null where the draft is as before. */
  articleWritten(article: Article, stamp: RowStamp, words: number | null): void {
    this.#touched.add(article.id);
    this.#use((catalogue) => catalogue.articleWritten(article, stamp, words));
  }

  /** Takes an article out of the list. */
  remove(id: string): void {
    this.#touched.add(id);
    this.#use((catalogue) => catalogue.remove([id]));
  }

  /** Puts one article in from its files. */
  async add(id: string): Promise<void> {
    const entry = await this.#readEntry(await this.#find(id));
    this.#touched.add(id);
    if (entry) this.#use((catalogue) => catalogue.put([entry]));
  }

  /** One page of the list. A damaged cache is rebuilt first. */
  list(query: ListQuery): Promise<ListPage> {
    return this.#read((catalogue) => catalogue.list(query));
  }

  /** Sources of all articles that hold the text. A damaged cache is rebuilt first. */
  sources(text: string, limit: number): Promise<SourcesPage> {
    return this.#read((catalogue) => catalogue.sources(text, limit));
  }

  async #read<T>(look: (catalogue: Catalogue) => T): Promise<T> {
    try {
      if (this.#incomplete) await this.reindex();
      return look(this.#catalogue);
    } catch (error) {
      if (!isCatalogueError(error)) throw error;
    }
    this.#fallBack();
    await this.reindex();
    return look(this.#catalogue);
  }

  /** Throws the cache away and reads every article again. */
  rebuild(onProgress?: Progress, signal?: AbortSignal): Promise<void> {
    return this.#scans.run('scan', async () => {
      this.#catalogue.close();
      this.#catalogue = Catalogue.inMemory();
      this.#incomplete = true;
      if (!this.#context.readOnly) await this.#startFileAnew();
      await this.#reindexNow(onProgress, signal);
    });
  }

  async #startFileAnew(): Promise<void> {
    await removeCatalogue(this.#context.files, this.#paths.catalogue);
    const file = await openFile(this.#context, this.#paths);
    if (file === null) return;
    this.#catalogue.close();
    this.#catalogue = file;
    this.#fileIsBad = false;
  }

  /**
   * Brings the catalogue up to the article folders: reads those whose article.json has another
   * time or size than its row, takes out those that are gone, reports those that can't be read.
   * Never blocks for long. `cancelled` when `signal` aborts; what was read by then stays.
   */
  reindex(onProgress?: Progress, signal?: AbortSignal): Promise<void> {
    return this.#scans.run('scan', () => this.#reindexNow(onProgress, signal));
  }

  async #reindexNow(onProgress?: Progress, signal?: AbortSignal): Promise<void> {
    this.#touched.clear();
    const found = await this.#findAll(signal);
    const rows = await this.#stamps();
    const present = new Set(found.map(({ id }) => id));
    const gone = [...rows.keys()].filter((id) => !present.has(id) && !this.#touched.has(id));
    if (gone.length > 0) this.#use((catalogue) => catalogue.remove(gone));
    const stale = found.filter(({ id, stamp }) => {
      const row = rows.get(id);
      return !row || row.mtimeMs !== stamp?.mtimeMs || row.size !== stamp.size;
    });
    for (let start = 0; start < stale.length; start += READ_BATCH) {
      throwIfCancelled(signal);
      const batch = stale.slice(start, start + READ_BATCH);
      const read = await Promise.all(batch.map((each) => this.#readEntry(each)));
      const untouched = ({ id }: { readonly id: string }) => !this.#touched.has(id);
      const entries = read.filter((entry) => entry !== null).filter(({ row }) => untouched(row));
      const unreadable = batch.filter((each, index) => read[index] === null && untouched(each));
      this.#use((catalogue) => {
        catalogue.put(entries);
        catalogue.remove(unreadable.map(({ id }) => id));
      });
      onProgress?.(Math.min(start + READ_BATCH, stale.length), stale.length);
      await nextTurn();
    }
    this.#incomplete = false;
  }

  async #stamps(): Promise<ReadonlyMap<string, RowStamp>> {
    const stamps = new Map<string, RowStamp>();
    let after = '';
    for (;;) {
      const page = this.#use((catalogue) => catalogue.stampsAfter(after, STAMP_BATCH));
      for (const [id, stamp] of page) stamps.set(id, stamp);
      const last = page.at(-1);
      if (!last) return stamps;
      after = last[0];
      await nextTurn();
    }
  }

  async #findAll(signal?: AbortSignal): Promise<readonly Found[]> {
    const { files } = this.#context;
    if ((await files.stamp(this.#paths.articles)) === null) return [];
    const entries = await files.list(this.#paths.articles);
    const found: Found[] = [];
    for (let start = 0; start < entries.length; start += STAT_BATCH) {
      throwIfCancelled(signal);
      const ids = entries
        .slice(start, start + STAT_BATCH)
        .filter(({ name, isFolder }) => isFolder && articleIdSchema.safeParse(name).success)
        .map(({ name }) => name);
      found.push(...(await Promise.all(ids.map((id) => this.#find(id)))));
    }
    return found;
  }

  async #find(id: string): Promise<Found> {
    return { id, stamp: await this.#context.files.stamp(this.#articles.paths(id).article) };
  }

  /** What the list shows of an article; null, reported, where it can't be read. */
  async #readEntry(found: Found): Promise<CatalogueEntry | null> {
    const { article } = this.#articles.paths(found.id);
    try {
      return await this.#entryOf(found);
    } catch (error) {
      const failure = diskFailure(error, article, 'read');
      if (!(failure instanceof DeskFailure)) throw error;
      await this.#reportUnreadable(found.id, failure);
      return null;
    }
  }

  async #entryOf({ id, stamp }: Found): Promise<CatalogueEntry> {
    const { files } = this.#context;
    const paths = this.#articles.paths(id);
    const bytes = await files.read(paths.article);
    const decoded = bytes === null ? null : decodeJson(bytes, articleKind(id));
    const good = decoded?.kind === 'good';
    const article = good
      ? decoded.data
      : await this.#articles.run(id, () => this.#articles.readFile(id));
    const current = good ? stamp : await files.stamp(paths.article);
    const draft = await files.read(paths.draft);
    const text = draft === null ? null : decodeText(draft);
    const words = text?.kind === 'good' ? countWords(text.text) : 0;
    return {
      row: { ...rowFromArticle(article), words, gatesUnmet: -1, reasons: [] },
      stamp: { mtimeMs: current?.mtimeMs ?? 0, size: current?.size ?? -1 },
      sources: sourceRows(article),
    };
  }

  async #reportUnreadable(id: string, { error }: DeskFailure): Promise<void> {
    const { files } = this.#context;
    const { folder, article, draft, submission } = this.#articles.paths(id);
    const stamps = await Promise.all([draft, submission].map((path) => files.stamp(path)));
    const texts = ['draft.md', 'submission.md'].filter((_, index) => stamps[index] !== null);
    // An empty folder, as a sync tool leaves behind, is no article.
    if (error.code === 'not-found' && texts.length === 0) return;
    this.#context.report({
      code: error.code === 'newer-format' ? 'newer-format' : 'damaged',
      file: article,
      articleId: id,
      what: `The article “${id}” can’t be opened: ${error.message}`,
      saved:
        texts.length > 0
          ? `Nothing was changed in its folder ${folder}; its text is in ${texts.join(' and ')}.`
          : `Nothing was changed in its folder ${folder}.`,
      advice: error.advice,
    });
  }

  /** Closes the catalogue; one that could not be used is removed, to be built anew. */
  async close(): Promise<void> {
    await this.#scans.idle();
    this.#catalogue.close();
    if (this.#fileIsBad) await removeCatalogue(this.#context.files, this.#paths.catalogue);
  }
}

/** The catalogue's file, or null where the disk allows none. */
async function openFile(context: StoreContext, paths: LibraryPaths): Promise<Catalogue | null> {
  try {
    return await Catalogue.open(context.files, paths.catalogue);
  } catch (error) {
    if (!isCatalogueError(error)) throw error;
    return null;
  }
}

function throwIfCancelled(signal?: AbortSignal): void {
  if (!signal?.aborted) return;
  throw new DeskFailure({
    code: 'cancelled',
    message: 'Reading the articles was cancelled.',
    advice: 'Nothing was changed; the list is completed the next time.',
  });
}
