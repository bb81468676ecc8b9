import { hostname, userInfo } from 'node:os';
import type { LibraryInfo } from '../../shared/ipc/channels/library.ts';
import { defaultHouseStyle } from '../../shared/model/default-house-style.ts';
import { type DeskError, DeskFailure } from '../../shared/model/result.ts';
import { createLibrary, type Library, type LibraryDeps, openLibrary } from '../library/index.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { now, randomId } from './acting.ts';
import { ArticleWriter, type OutsideFound } from './article-writer.ts';
import { Articles } from './articles.ts';
import { Revisions } from './revisions.ts';
import { RowRefresher } from './row-refresher.ts';

/** Clock, ids and names for a library that this process opens. */
export function libraryDeps(): LibraryDeps {
  return {
    clock: now,
    newId: (prefix) => randomId(prefix),
    host: hostname(),
    user: userInfo().username,
    pid: process.pid,
    houseStyle: defaultHouseStyle(),
  };
}

export interface OpenLibraryEvents {
  /** Rows or counts of the list changed. */
  rowsChanged(): void;
  /** The search for changes outside found damage. */
  problemsFound(problems: LibraryInfo['problems']): void;
  /** Another program changed an article that is in work. */
  outsideFound: OutsideFound;
  failed(error: DeskError): void;
}

/** One library in use, with the services over it. */
export class OpenLibrary {
  readonly library: Library;
  readonly articles: Articles;
  readonly revisions: Revisions;
  readonly rows: RowRefresher;
  readonly #closing = new AbortController();
  #scanning: Promise<void> = Promise.resolve();

  constructor(library: Library, runner: TaskRunner, events: OpenLibraryEvents) {
    this.library = library;
    const touched = (id: string) => this.rows.touch([id]);
    const writer = new ArticleWriter(library, touched, events.outsideFound);
    this.articles = new Articles(library, runner, writer);
    this.revisions = new Revisions(library, writer);
    this.rows = new RowRefresher(library, this.articles, events.rowsChanged, events.failed);
  }

  /** Makes a new library in an empty or new folder and opens it. */
  static async create(
    folder: string,
    name: string,
    runner: TaskRunner,
    events: OpenLibraryEvents,
  ): Promise<OpenLibrary> {
    return new OpenLibrary(await createLibrary(folder, name, libraryDeps()), runner, events);
  }

  /**
   * Opens a library; what was damaged has been set aside and is listed in `info().problems`.
   * The list is served at once from the catalogue as it was left, while articles that changed
   * outside are looked for.
   *
   * @param quiet when that search may begin: at start-up it must not compete with the window
   */
  static async open(
    folder: string,
    readOnly: boolean,
    runner: TaskRunner,
    events: OpenLibraryEvents,
    quiet: Promise<void> = Promise.resolve(),
  ): Promise<OpenLibrary> {
    const options = { readOnly, scan: 'later' } as const;
    const { library } = await openLibrary(folder, libraryDeps(), options);
    const open = new OpenLibrary(library, runner, events);
    open.#scan(events, quiet);
    return open;
  }

  /** What the window shows of the library itself. */
  info(): LibraryInfo {
    return {
      folder: this.library.folder,
      file: this.library.file(),
      readOnly: this.library.readOnly,
      problems: this.library.problems(),
    };
  }

  /** Returns once changes from outside have been looked for. */
  searched(): Promise<void> {
    return this.#scanning;
  }

  /** Finishes what was asked for, then lets go of the library. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#scanning;
    await this.articles.idle();
    await this.rows.stop();
    await this.library.close();
  }

  #scan(events: OpenLibraryEvents, quiet: Promise<void>): void {
    const closed = new Promise<void>((resolve) => {
      this.#closing.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    this.#scanning = Promise.race([quiet, closed])
      .then(() => this.library.reindex(undefined, this.#closing.signal))
      .then(() => {
        events.rowsChanged();
        const problems = this.library.problems();
        if (problems.length > 0) events.problemsFound(problems);
      })
      .catch((cause: unknown) => {
        if (!(cause instanceof DeskFailure)) throw cause;
        if (cause.error.code !== 'cancelled') events.failed(cause.error);
      });
  }
}
