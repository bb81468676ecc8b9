import { type FSWatcher, watch } from 'node:fs';

/** Programs write a file in several steps; they are looked at together after so many milliseconds. */
const SETTLE = 300;

/** Tells of changes in one folder at a time. */
export class FolderWatch {
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | undefined;

  /**
   * Watches a folder in place of the one before. Where the system can't, nothing is told: changes
   * are then found when the window comes to the front and before each save.
   */
  start(folder: string, changed: () => void): void {
    this.stop();
    try {
      this.#watcher = watch(folder, { persistent: false }, () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(changed, SETTLE);
      });
      this.#watcher.on('error', () => this.stop());
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#watcher?.close();
    this.#watcher = null;
  }
}
