import { setImmediate } from 'node:timers/promises';
import { DeskFailure } from '../../shared/model/result.ts';

/** How far a long task is: so many of its files read, or of its claims looked up. */
export interface TaskProgress {
  readonly step: 'files' | 'claims';
  readonly done: number;
  readonly total: number;
}

/** How a task may be stopped, and who is told how far it is. */
export interface TaskOptions {
  readonly signal?: AbortSignal;
  onProgress?(progress: TaskProgress): void;
}

/** What a long task calls between two of its steps. */
export interface TaskContext {
  /** Lets a cancel or a more urgent task get in. Fails with `cancelled` where this one is. */
  pause(progress: TaskProgress): Promise<void>;
}

/** A task gives way after it worked for this long, in milliseconds. */
const GIVE_WAY_AFTER = 8;
/** Progress is told no more often than this, in milliseconds. */
const TELL_EVERY = 100;

/** The context of one task that begins now. */
export function taskContext({ signal, onProgress }: TaskOptions = {}): TaskContext {
  let gaveWayAt = performance.now();
  let toldAt = gaveWayAt;
  return {
    async pause(progress) {
      throwIfCancelled(signal);
      const now = performance.now();
      if (now - toldAt >= TELL_EVERY) {
        toldAt = now;
        onProgress?.(progress);
      }
      if (now - gaveWayAt < GIVE_WAY_AFTER) return;
      await setImmediate();
      gaveWayAt = performance.now();
      throwIfCancelled(signal);
    },
  };
}

/** Fails with `cancelled` where the signal was given. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw taskCancelled();
}

/** What a task that is no longer wanted rejects with. Nobody is shown it. */
export function taskCancelled(): DeskFailure {
  return new DeskFailure({
    code: 'cancelled',
    message: 'This was stopped before it was done.',
    advice: 'Nothing was changed. Ask again to have it done.',
  });
}
