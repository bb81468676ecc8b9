import { type TaskInput, type TaskName, type TaskOutput, type TaskRunner, tasks } from './tasks.ts';

/** Runs one task in this process. */
export async function runTask<N extends TaskName>(
  name: N,
  input: TaskInput<N>,
): Promise<TaskOutput<N>> {
  return await tasks[name](input);
}

/** Runs tasks in the calling process, for the command line and tests. */
export const inPlaceRunner: TaskRunner = { run: runTask };
