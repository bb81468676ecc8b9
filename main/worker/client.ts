import { type DeskError, DeskFailure } from '../../shared/model/result.ts';
import { type TaskOptions, taskCancelled } from './task-context.ts';
import type {
  TaskAnswer,
  TaskInput,
  TaskMessage,
  TaskName,
  TaskOutput,
  TaskRunner,
} from './tasks.ts';

/** The worker process as its client needs it: an Electron utility process, started. */
export interface WorkerProcess {
  postMessage(message: TaskMessage): void;
  on(event: 'message', listener: (answer: TaskAnswer) => void): unknown;
  once(event: 'exit', listener: () => void): unknown;
  kill(): unknown;
}

interface Job {
  readonly message: TaskMessage;
  readonly onProgress: TaskOptions['onProgress'];
  /** May be begun once more by itself: it only reads, and its process ended under it. */
  mayRetry: boolean;
  /** Ends the process where the task takes too long; null for one that may. */
  readonly limit: NodeJS.Timeout | null;
  resolve(output: unknown): void;
  reject(failure: DeskFailure): void;
}

/** Tasks that change nothing and that nobody waits for with a dialog. */
const retried: ReadonlySet<TaskName> = new Set<TaskName>(['analyze', 'findEvidence']);

/**
 * Reading what comes from elsewhere takes so long at most, in milliseconds: a file can be made to
 * keep a reader busy for ever. A PDF of 1,000 pages takes some ten seconds.
 */
const READING_LIMIT = 120_000;

const limited: ReadonlySet<TaskName> = new Set<TaskName>([
  'readCopy',
  'readPasted',
  'pastedMarkdown',
  'readSourceData',
  'extractSourceText',
]);

const tooLong: DeskError = {
  code: 'unreadable-file',
  message: 'Reading this took longer than two minutes and was stopped.',
  advice:
    'Nothing was brought in from it and nothing was lost. Open it in another program, save it ' +
    'again or copy its text, and bring that in.',
};

const crashed: DeskError = {
  code: 'internal',
  message: 'The background worker stopped while it was working on this.',
  advice: 'Nothing was lost and the worker is starting again. Try once more.',
};

/**
 * Runs tasks in a process of their own. The process is started on first use and again after a
 * crash: what only reads is then asked once more by itself, the rest is rejected.
 */
export class WorkerClient implements TaskRunner {
  readonly #start: () => WorkerProcess;
  readonly #crashed: () => void;
  readonly #jobs = new Map<number, Job>();
  #process: WorkerProcess | null = null;
  #isStopped = false;
  #lastId = 0;

  /**
   * @param start starts the worker's process
   * @param whenCrashed told each time that the process ended without being stopped
   */
  constructor(start: () => WorkerProcess, whenCrashed: () => void) {
    this.#start = start;
    this.#crashed = whenCrashed;
  }

  run<N extends TaskName>(
    name: N,
    input: TaskInput<N>,
    { signal, onProgress }: TaskOptions = {},
  ): Promise<TaskOutput<N>> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise<TaskOutput<N>>((resolve, reject) => {
      if (signal?.aborted) {
        reject(taskCancelled());
        return;
      }
      const cancel = () => this.#cancel(id);
      signal?.addEventListener('abort', cancel, { once: true });
      const job: Job = {
        message: { id, name, input },
        onProgress,
        mayRetry: retried.has(name),
        limit: limited.has(name) ? setTimeout(() => this.#overrun(id), READING_LIMIT) : null,
        resolve(output) {
          clearTimeout(job.limit ?? undefined);
          signal?.removeEventListener('abort', cancel);
          // The worker runs the same build's task of this name, so its output has this type.
          resolve(output as TaskOutput<N>);
        },
        reject(failure) {
          clearTimeout(job.limit ?? undefined);
          signal?.removeEventListener('abort', cancel);
          reject(failure);
        },
      };
      this.#jobs.set(id, job);
      this.#running().postMessage(job.message);
    });
  }

  /** Starts the process before it is needed. Where that fails, the first task says so. */
  warmUp(): void {
    this.run('warmUp', null).catch(() => null);
  }

  /** Ends the process; what was under way is rejected. */
  stop(): void {
    this.#isStopped = true;
    this.#process?.kill();
  }

  #running(): WorkerProcess {
    if (this.#process) return this.#process;
    const started = this.#start();
    started.on('message', (answer) => this.#settle(answer));
    started.once('exit', () => this.#ended());
    this.#process = started;
    return started;
  }

  #ended(): void {
    this.#process = null;
    for (const [id, job] of this.#jobs) {
      if (job.mayRetry && !this.#isStopped) {
        job.mayRetry = false;
        this.#running().postMessage(job.message);
      } else {
        this.#jobs.delete(id);
        job.reject(new DeskFailure(crashed));
      }
    }
    if (!this.#isStopped) this.#crashed();
  }

  /** A task took too long: it is rejected and the process, which may never come back, ended. */
  #overrun(id: number): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    this.#jobs.delete(id);
    job.reject(new DeskFailure(tooLong));
    this.#process?.kill();
  }

  /** Rejects at once; the worker hears of it, and its answer will find nobody waiting. */
  #cancel(id: number): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    this.#jobs.delete(id);
    this.#process?.postMessage({ id, cancel: true });
    job.reject(taskCancelled());
  }

  #settle(answer: TaskAnswer): void {
    const job = this.#jobs.get(answer.id);
    if (!job) return;
    if ('progress' in answer) {
      job.onProgress?.(answer.progress);
      return;
    }
    this.#jobs.delete(answer.id);
    if ('error' in answer) job.reject(new DeskFailure(answer.error));
    else job.resolve(answer.output);
  }
}
