import { type TaskOptions, taskContext, throwIfCancelled } from './task-context.ts';
import { type TaskInput, type TaskName, type TaskOutput, type TaskRunner, tasks } from './tasks.ts';

/** Runs one task in this process. Fails with `cancelled` where its signal is given in time. */
export async function runTask<N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  options: TaskOptions = {},
): Promise<TaskOutput<N>> {
  throwIfCancelled(options.signal);
  return await tasks[name](input, taskContext(options));
}

/** Runs tasks in the calling process, for the command line and tests. */
export const inPlaceRunner: TaskRunner = { run: runTask };
