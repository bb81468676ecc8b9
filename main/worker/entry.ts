import { z } from 'zod';
import { type DeskError, DeskFailure } from '../../shared/model/result.ts';
import { runTask } from './in-place.ts';
import { type TaskInput, type TaskName, tasks } from './tasks.ts';

/** The worker process: takes task requests from main one after the other and answers each. */

const requestSchema = z.object({
  id: z.int(),
  name: z.string().refine((name): name is TaskName => Object.hasOwn(tasks, name)),
  input: z.unknown(),
});

process.parentPort.on('message', async ({ data }) => {
  const request = requestSchema.parse(data);
  try {
    // Main is the only sender and its TaskRunner holds the input to the task's type.
    const output = await runTask(request.name, request.input as TaskInput<TaskName>);
    process.parentPort.postMessage({ id: request.id, output });
  } catch (cause) {
    process.parentPort.postMessage({ id: request.id, error: errorOf(cause) });
  }
});

function errorOf(cause: unknown): DeskError {
  if (cause instanceof DeskFailure) return cause.error;
  return {
    code: 'internal',
    message: 'This could not be worked out.',
    advice: 'Nothing was lost. Try again; if it happens again, copy the details and report them.',
    detail: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
  };
}
