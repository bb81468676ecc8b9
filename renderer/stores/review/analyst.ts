import type { DeskApi } from '../../../shared/ipc/desk-api.ts';
import type { ArticleFields } from '../../../shared/model/article.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import type { Analysed } from './model.ts';

/** The detectors run after typing pauses for this long, in milliseconds. */
const ANALYSE_AFTER = 300;

interface Host {
  /** What to analyse now, and its version. Null while nothing is open. */
  subject(): {
    readonly id: string;
    readonly version: number;
    readonly fields: ArticleFields;
    readonly body: string;
  } | null;
  analysed(result: Analysed): void;
  failed(error: DeskError): void;
}

/** Runs the detectors when the text rests, and drops answers about a text that has moved on. */
export class Analyst {
  readonly #api: DeskApi;
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(api: DeskApi, host: Host) {
    this.#api = api;
    this.#host = host;
  }

  soon(): void {
    this.stop();
    this.#timer = setTimeout(() => void this.now(), ANALYSE_AFTER);
  }

  async now(): Promise<void> {
    this.stop();
    const subject = this.#host.subject();
    if (!subject) return;
    const result = await this.#api.invoke('analysis:run', subject);
    if (!result.ok) {
      // A newer text of this article took its place.
      if (result.error.code !== 'cancelled') this.#host.failed(result.error);
      return;
    }
    if (result.value.version !== this.#host.subject()?.version) return;
    this.#host.analysed({ text: subject.body, analysis: result.value.analysis });
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
