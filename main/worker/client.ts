import { type UtilityProcess, utilityProcess } from 'electron';
import { type DeskError, DeskFailure } from '../../shared/model/result.ts';
import type { TaskInput, TaskName, TaskOutput, TaskRequest, TaskRunner } from './tasks.ts';

interface Pending {
  resolve(output: unknown): void;
  reject(failure: DeskFailure): void;
}

type Answer = { readonly id: number } & (
  | { readonly output: unknown }
  | { readonly error: DeskError }
);

const crashed: DeskError = {
  code: 'internal',
  message: 'The background worker stopped while it was working on this.',
  advice: 'Nothing was lost and the worker is starting again. Try once more.',
};

/**
 * Runs tasks in an Electron utility process. The process is started on first use and again
 * after a crash, which rejects what was under way.
 *
 * @param modulePath the bundled worker entry
 */
export class WorkerClient implements TaskRunner {
  readonly #modulePath: string;
  readonly #pending = new Map<number, Pending>();
  #process: UtilityProcess | null = null;
  #lastId = 0;

  constructor(modulePath: string) {
    this.#modulePath = modulePath;
  }

  run<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> {
    this.#lastId += 1;
    const request: TaskRequest = { id: this.#lastId, name, input };
    return new Promise<TaskOutput<N>>((resolve, reject) => {
      this.#pending.set(request.id, {
        // The worker runs the same build's task of this name, so its output has this type.
        resolve: (output) => resolve(output as TaskOutput<N>),
        reject,
      });
      this.#running().postMessage(request);
    });
  }

  /** Ends the process; what was under way is rejected. */
  stop(): void {
    this.#process?.kill();
  }

  #running(): UtilityProcess {
    if (this.#process) return this.#process;
    const started = utilityProcess.fork(this.#modulePath, [], { serviceName: 'Proofdesk worker' });
    started.on('message', (answer: Answer) => this.#settle(answer));
    started.once('exit', () => {
      if (this.#process === started) this.#process = null;
      for (const pending of this.#pending.values()) pending.reject(new DeskFailure(crashed));
      this.#pending.clear();
    });
    this.#process = started;
    return started;
  }

  #settle(answer: Answer): void {
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if ('error' in answer) pending?.reject(new DeskFailure(answer.error));
    else pending?.resolve(answer.output);
  }
}
