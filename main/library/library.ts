import type { Article } from '../../shared/model/article.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import type {
  ArticleRow,
  AuditEntry,
  AuditRecord,
  LibraryFile,
} from '../../shared/model/library.ts';
import type { Person } from '../../shared/model/primitives.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { articleIdFrom } from './article-id.ts';
import type { ArticleStore, OutsideArticle, StoredArticle } from './articles.ts';
import type { AuditVerdict } from './audit.ts';
import type { ListPage, ListQuery, SourcesPage } from './catalogue.ts';
import type { CatalogueKeeper, Progress } from './catalogue-keeper.ts';
import { countWords } from './catalogue-rows.ts';
import type { EvidenceInput, EvidenceStore } from './evidence.ts';
import { diskFailure, refusedFailure } from './failures.ts';
import type { JournalEntry } from './journal.ts';
import type { JsonFile } from './json-file.ts';
import type { LibraryLock } from './lock.ts';
import type { NewArticle } from './new-article.ts';
import { libraryPaths } from './paths.ts';
import type { Problem, Problems } from './problem.ts';
import type { Trash, TrashedArticle } from './trash.ts';

/** What a library needs from outside. */
export interface LibraryDeps {
  /** Now, ISO 8601 in UTC with milliseconds. */
  clock(): string;
  /** A fresh id with this prefix, e.g. `library-4f9k2m8q`. */
  newId(prefix: string): string;
  /** The machine's name. */
  readonly host: string;
  /** The user's name on this system, shown to others who find the library locked. */
  readonly user: string;
  readonly pid: number;
  /** For new libraries, and where library.json can't be read or restored. */
  readonly houseStyle: HouseStyle;
}

/** The parts that a library is put together from; see open.ts. */
export interface LibraryParts {
  readonly folder: string;
  readonly deps: LibraryDeps;
  readonly file: JsonFile<LibraryFile>;
  readonly articles: ArticleStore;
  readonly evidence: EvidenceStore;
  readonly trash: Trash;
  readonly catalogue: CatalogueKeeper;
  readonly problems: Problems;
  /** Null in a library that is open for reading only. */
  readonly lock: LibraryLock | null;
}

/**
 * A library that is open. Every method fails with a DeskFailure that can be shown: `disk` where
 * the file system refuses, `refused` for changes to a library open for reading or closed,
 * `locked` where another program took it over. A method that changes something returns once
 * that is on the disk.
 */
export class Library {
  readonly folder: string;
  /** Where evidence files are. */
  readonly sourcesFolder: string;
  /** Where the house's own rules are; may not exist. */
  readonly styleFolder: string;
  readonly readOnly: boolean;
  readonly #parts: LibraryParts;
  /** Calls under way; closing waits for them. */
  readonly #pending = new Set<Promise<unknown>>();
  #closed = false;

  constructor(parts: LibraryParts) {
    this.folder = parts.folder;
    const paths = libraryPaths(parts.folder);
    this.sourcesFolder = paths.sources;
    this.styleFolder = paths.style;
    this.readOnly = parts.lock === null;
    this.#parts = parts;
  }

  /** Runs a call, tracked, with its file system errors made fit to be shown. */
  #call<T>(file: string, doing: 'read' | 'save', work: () => Promise<T>): Promise<T> {
    const call = this.#checked(file, doing, work);
    const end = (): void => {
      this.#pending.delete(call);
    };
    this.#pending.add(call);
    call.then(end, end);
    return call;
  }

  async #checked<T>(file: string, doing: 'read' | 'save', work: () => Promise<T>): Promise<T> {
    try {
      if (this.#closed) throw this.#refusal('is closed');
      return await work();
    } catch (error) {
      throw diskFailure(error, file, doing);
    }
  }

  #reading<T>(file: string, work: () => Promise<T>): Promise<T> {
    return this.#call(file, 'read', work);
  }

  #writing<T>(file: string, work: () => Promise<T>): Promise<T> {
    return this.#call(file, 'save', async () => {
      const { lock } = this.#parts;
      if (lock === null) throw this.#refusal('is open for reading only');
      await lock.ensureHeld();
      return work();
    });
  }

  #refusal(why: string): Error {
    return refusedFailure(
      `The library ${why}.`,
      'Nothing was changed. Open the library again to change it.',
      this.folder,
    );
  }

  /** What library.json holds. */
  file(): LibraryFile {
    return this.#parts.file.data;
  }

  /** Changes library.json; calls are queued, each sees the result of the one before. */
  updateFile(change: (file: LibraryFile) => LibraryFile): Promise<void> {
    return this.#writing(this.folder, () => this.#parts.file.update(change));
  }

  /** What was found wrong since the library was opened. */
  problems(): readonly Problem[] {
    return this.#parts.problems.list();
  }

  /** A fresh id for an article; `day` is `YYYY-MM-DD`, or empty for today. */
  newArticleId(day: string, headline: string): Promise<string> {
    const { deps, articles } = this.#parts;
    return this.#reading(this.folder, async () => {
      const parts = { day: day === '' ? deps.clock().slice(0, 10) : day, headline };
      for (;;) {
        const id = articleIdFrom(parts, deps.newId('article'));
        if (!(await articles.exists(id))) return id;
      }
    });
  }

  /** Stores a new article whole or not at all and puts it in the list. */
  createArticle(input: NewArticle): Promise<void> {
    const { articles, catalogue } = this.#parts;
    return this.#writing(input.article.id, async () => {
      const stamp = await articles.create(input);
      catalogue.articleWritten(input.article, stamp, countWords(input.draft));
    });
  }

  /**
   * Reads an article to start work on it: everything from the disk, with what was typed since
   * its last save. Damaged files are restored where possible and reported in {@link problems}.
   * `not-found`, `damaged` or `newer-format` where the article can't be opened.
   */
  openArticle(id: string): Promise<StoredArticle> {
    return this.#reading(id, () => this.#parts.articles.read(id, { fresh: true }));
  }

  /**
   * As {@link openArticle}, in the course of work: a draft that is in work here is given as it
   * was, so that a change of draft.md by another program is still noticed when it is saved.
   */
  readArticle(id: string): Promise<StoredArticle> {
    return this.#reading(id, () => this.#parts.articles.read(id, { fresh: false }));
  }

  /** The folder of an article. */
  articleFolder(id: string): string {
    return this.#parts.articles.paths(id).folder;
  }

  /** See {@link ArticleStore.takeOutside}; null in a library opened for reading. */
  async takeOutside(id: string, fresh: boolean): Promise<OutsideArticle | null> {
    if (this.readOnly) return null;
    return this.#writing(id, () => this.#parts.articles.takeOutside(id, fresh));
  }

  /** Writes article.json; `conflict` where another program changed it since it was read. */
  writeArticle(article: Article): Promise<void> {
    const { articles, catalogue } = this.#parts;
    return this.#writing(article.id, async () => {
      catalogue.articleWritten(article, await articles.write(article), null);
    });
  }

  /**
   * Saves the draft; then the journal goes. `conflict` where another program changed draft.md:
   * both versions are kept, `openArticle` gives the other, saving again takes this one.
   */
  writeDraft(id: string, text: string): Promise<void> {
    return this.#writing(id, () => this.#parts.articles.writeDraft(id, text));
  }

  /**
   * Keeps what was typed since the last append or save. After a failure send the changes
   * again; `bad-request` where they don't fit: save the whole draft then.
   */
  appendJournal(id: string, entry: JournalEntry): Promise<void> {
    return this.#writing(id, () => this.#parts.articles.appendJournal(id, entry));
  }

  /** Stores the text of a revision; `refused` where the number has another text already. */
  writeRevision(id: string, number: number, text: string): Promise<void> {
    return this.#writing(id, () => this.#parts.articles.writeRevision(id, number, text));
  }

  /** The texts of all revisions up to a number, oldest first; damaged ones are left out. */
  readRevisions(id: string, last: number): Promise<readonly { number: number; text: string }[]> {
    return this.#reading(id, () => this.#parts.articles.readRevisions(id, last));
  }

  /** The text of a revision. */
  readRevision(id: string, number: number): Promise<string> {
    return this.#reading(id, () => this.#parts.articles.readRevision(id, number));
  }

  /** Adds records to the article's audit log, in their order. */
  appendAudit(id: string, entries: readonly AuditEntry[], by: Person, at: string): Promise<void> {
    return this.#writing(id, () => this.#parts.articles.appendAudit(id, entries, { by, at }));
  }

  /** The audit log, oldest first. Its first record is the library's own, `article-stored`. */
  readAudit(id: string): Promise<readonly AuditRecord[]> {
    return this.#reading(id, () => this.#parts.articles.readAudit(id));
  }

  /** Whether the audit log is as it was written, or at which record it is not. */
  verifyAudit(id: string): Promise<AuditVerdict> {
    return this.#reading(id, () => this.#parts.articles.verifyAudit(id));
  }

  /** Stores an evidence file once, by its hash. `size` is in bytes. */
  addEvidence(bytes: Uint8Array, input: EvidenceInput): Promise<{ sha256: string; size: number }> {
    return this.#writing(input.fileName, () => this.#parts.evidence.add(bytes, input));
  }

  /** The text that was read out of an evidence file or why there is none; null if not known. */
  readEvidenceText(sha256: string): Promise<SourceText | null> {
    return this.#reading(sha256, () => this.#parts.evidence.readText(sha256));
  }

  /** An evidence file; null where the library does not have it as it was attached. */
  readEvidence(sha256: string): Promise<{ fileName: string; bytes: Uint8Array } | null> {
    return this.#reading(sha256, () => this.#parts.evidence.read(sha256));
  }

  /** Where an evidence file is; null where the library does not have it. */
  evidencePath(sha256: string): Promise<string | null> {
    return this.#reading(sha256, () => this.#parts.evidence.path(sha256));
  }

  /** Puts an article into the trash. */
  moveToTrash(id: string): Promise<void> {
    return this.#writing(id, async () => {
      await this.#parts.trash.moveIn(id);
      this.#parts.catalogue.remove(id);
    });
  }

  /** Puts an article back from the trash. */
  restoreFromTrash(id: string): Promise<void> {
    return this.#writing(id, async () => {
      await this.#parts.trash.moveOut(id);
      await this.#parts.catalogue.add(id);
    });
  }

  /** What the trash holds. */
  listTrash(): Promise<readonly TrashedArticle[]> {
    return this.#reading(this.folder, () => this.#parts.trash.list());
  }

  /** One page of the articles, from the catalogue. */
  list(query: ListQuery): Promise<ListPage> {
    return this.#reading(this.folder, () => this.#parts.catalogue.list(query));
  }

  /** Sources of all articles whose title or authors hold the text, the first `limit` by title. */
  sources(text: string, limit: number): Promise<SourcesPage> {
    return this.#reading(this.folder, () => this.#parts.catalogue.sources(text, limit));
  }

  /** Replaces a row of the list by one computed with its gates; an unknown one is left out. */
  updateRow(row: ArticleRow): void {
    if (!this.#closed) this.#parts.catalogue.updateRow(row);
  }

  /** Looks for articles that changed, came or went outside; see CatalogueKeeper.reindex. */
  reindex(onProgress?: Progress, signal?: AbortSignal): Promise<void> {
    return this.#reading(this.folder, () => this.#parts.catalogue.reindex(onProgress, signal));
  }

  /** Throws the catalogue away and reads every article again. */
  rebuildCatalogue(onProgress?: Progress, signal?: AbortSignal): Promise<void> {
    return this.#reading(this.folder, () => this.#parts.catalogue.rebuild(onProgress, signal));
  }

  /** Waits for what was asked for, then gives the library back. Closing twice is fine. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const { catalogue, lock } = this.#parts;
    await Promise.allSettled(this.#pending);
    await catalogue.close();
    await lock?.release();
  }
}
