import { type DeskError, DeskFailure } from '../../shared/model/result.ts';
import type { Library } from '../library/index.ts';
import { articleRow } from './article-row.ts';
import type { Articles } from './articles.ts';

/** Wait after the last change before rows are computed anew, in milliseconds. */
const PAUSE = 400;

/**
 * Keeps the catalogue's rows true: an article that changed, or whose gates were never computed,
 * is analysed in the worker and its row written. One at a time, so that it never crowds out
 * what the user asked for.
 */
export class RowRefresher {
  readonly #library: Library;
  readonly #articles: Articles;
  readonly #refreshed: () => void;
  readonly #failed: (error: DeskError) => void;
  readonly #waiting = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;

  constructor(
    library: Library,
    articles: Articles,
    refreshed: () => void,
    failed: (error: DeskError) => void,
  ) {
    this.#library = library;
    this.#articles = articles;
    this.#refreshed = refreshed;
    this.#failed = failed;
  }

  /** Asks for these articles' rows to be computed soon. */
  touch(ids: Iterable<string>): void {
    for (const id of ids) this.#waiting.add(id);
    if (this.#waiting.size === 0 || this.#running) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), PAUSE);
  }

  /** Computes what is waiting now; returns when done. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#start();
    await this.#running;
  }

  /** Forgets what is waiting; returns when nothing runs any more. */
  async stop(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#waiting.clear();
    await this.#running;
  }

  #start(): void {
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
    });
  }

  async #drain(): Promise<void> {
    let done = 0;
    for (const id of this.#waiting) {
      this.#waiting.delete(id);
      try {
        const { article, draft } = await this.#library.readArticle(id);
        const readiness = await this.#articles.readiness({ article, draft }, null);
        this.#library.updateRow(articleRow(article, draft, readiness));
      } catch (cause) {
        if (!(cause instanceof DeskFailure)) throw cause;
        this.#failed(cause.error);
      }
      done += 1;
      if (done % 20 === 0) this.#refreshed();
    }
    if (done > 0) this.#refreshed();
  }
}
