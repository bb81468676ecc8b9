import { taskCancelled } from './task-context.ts';

interface Waiting {
  begin(): void;
  giveUp(): void;
}

/**
 * Keeps answers to typing from queueing up: for each subject one job runs and one waits, and a
 * newer one takes the place of the one that waits, which is rejected with `cancelled`.
 */
export class NewestFirst {
  /** What waits behind the job that runs, by subject; null where nothing does. */
  readonly #waiting = new Map<string, Waiting | null>();

  async run<T>(subject: string, job: () => Promise<T>): Promise<T> {
    if (this.#waiting.has(subject)) await this.#turn(subject);
    else this.#waiting.set(subject, null);
    try {
      return await job();
    } finally {
      const next = this.#waiting.get(subject);
      if (next) {
        this.#waiting.set(subject, null);
        next.begin();
      } else this.#waiting.delete(subject);
    }
  }

  #turn(subject: string): Promise<void> {
    return new Promise((begin, reject) => {
      this.#waiting.get(subject)?.giveUp();
      this.#waiting.set(subject, { begin, giveUp: () => reject(taskCancelled()) });
    });
  }
}
