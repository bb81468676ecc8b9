import { setTimeout } from 'node:timers/promises';
import type { PageCrash } from '../shared/ipc/channels/app.ts';
import type { DeskEvents, EventName } from '../shared/ipc/events.ts';
import type { Person } from '../shared/model/primitives.ts';
import { type DeskError, DeskFailure } from '../shared/model/result.ts';
import type { OpenLibrary, OpenLibraryEvents } from './services/open-library.ts';
import { PendingCopy } from './services/pending-copy.ts';
import type { Settings } from './settings.ts';
import type { KeyStore } from './signing/key-store.ts';
import type { TaskRunner } from './worker/tasks.ts';

/** From rows being given to the window until it has painted them, in milliseconds. */
const TIME_TO_PAINT = 500;

/** Crashes less than so many milliseconds apart have one cause. */
const CRASHED_AGAIN = 20_000;

/** What the handlers share: the preferences, the worker, and the library that is open. */
export class Desk {
  readonly settings: Settings;
  readonly runner: TaskRunner;
  readonly keys: KeyStore;
  readonly pendingCopy: PendingCopy;
  /** Long jobs under way, by the id that the window gave them. */
  readonly running = new Map<string, AbortController>();
  /** Settled once the library that was open last is open again, or was found not to open. */
  ready: Promise<void> = Promise.resolve();
  /** Settled a moment after the list was first asked for, when it is on the screen. */
  readonly listShown: Promise<void>;
  #listAnswered: () => void = () => undefined;
  /** Why the last library did not open, until the window has asked. */
  openFailure: DeskError | null = null;
  /** The article that is on the screen. */
  shownArticle: string | null = null;
  /** What was on the screen when the page crashed, until it has asked. */
  crash: PageCrash | null = null;
  #crashedAt = Number.NEGATIVE_INFINITY;
  /** Files named on the command line, until the window has asked for them. */
  pendingFiles: readonly string[] = [];
  readonly #emit: <E extends EventName>(event: E, payload: DeskEvents[E]) => void;
  #open: OpenLibrary | null = null;

  constructor(
    settings: Settings,
    runner: TaskRunner,
    keys: KeyStore,
    emit: <E extends EventName>(event: E, payload: DeskEvents[E]) => void,
  ) {
    this.settings = settings;
    this.runner = runner;
    this.keys = keys;
    this.pendingCopy = new PendingCopy(runner);
    this.#emit = emit;
    this.listShown = new Promise<void>((resolve) => {
      this.#listAnswered = resolve;
    }).then(() => setTimeout(TIME_TO_PAINT));
  }

  /** The window was given rows of the list. */
  listAnswered(): void {
    this.#listAnswered();
  }

  /**
   * The page crashed and is started again, with the article that was open unless that crashed it
   * twice in a row.
   *
   * @param at milliseconds of a clock that only goes forward
   */
  pageCrashed(at: number): void {
    const again = at - this.#crashedAt < CRASHED_AGAIN;
    this.#crashedAt = at;
    this.crash = { articleId: again ? null : this.shownArticle };
    this.shownArticle = null;
  }

  /** Tells the window something unasked. */
  emit<E extends EventName>(event: E, payload: DeskEvents[E]): void {
    this.#emit(event, payload);
  }

  /** The open library, or null. */
  get current(): OpenLibrary | null {
    return this.#open;
  }

  /** The open library. Fails where none is open. */
  library(): OpenLibrary {
    if (this.#open) return this.#open;
    throw new DeskFailure({
      code: 'not-found',
      message: 'No library is open.',
      advice: 'Open a library or make a new one first.',
    });
  }

  /** Who works here. Fails until a name was given. */
  person(): Person {
    const { person } = this.settings.get();
    if (person.name.trim() !== '') return person;
    throw new DeskFailure({
      code: 'refused',
      message: 'Proofdesk does not know your name yet, and every decision is recorded with one.',
      advice: 'Give your name in Settings, then try again. Nothing was changed.',
    });
  }

  /** Makes or opens a library in place of the one that is open. */
  async switchTo(open: (events: OpenLibraryEvents) => Promise<OpenLibrary>): Promise<OpenLibrary> {
    const next = await open({
      rowsChanged: () => this.emit('library:changed', null),
      problemsFound: (problems) => this.emit('library:problems', { problems }),
      outsideFound: (id, patch, outside) => this.emit('article:outside', { id, patch, outside }),
      failed: (error) => this.emit('failure', { error }),
    });
    await this.close();
    this.#open = next;
    this.settings.rememberLibrary(next.library.folder, next.library.file().name);
    return next;
  }

  /** Closes the open library, if there is one. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.close();
  }

  /** Runs a long job that the window can cancel by its id. */
  async cancellable<T>(taskId: string, job: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.running.set(taskId, controller);
    try {
      return await job(controller.signal);
    } finally {
      this.running.delete(taskId);
    }
  }
}
