import { z } from 'zod';
import { type DeskError, DeskFailure } from '../../shared/model/result.ts';
import { runTask } from './in-place.ts';
import { type TaskAnswer, type TaskInput, type TaskName, tasks } from './tasks.ts';

/**
 * The worker process: begins each task as it comes and answers when it is done. Long tasks give
 * way between their steps, so a short one that comes later need not wait for them.
 */

const messageSchema = z.union([
  z.object({ id: z.int(), cancel: z.literal(true) }),
  z.object({
    id: z.int(),
    name: z.string().refine((name): name is TaskName => Object.hasOwn(tasks, name)),
    input: z.unknown(),
  }),
]);

const running = new Map<number, AbortController>();

process.parentPort.on('message', async ({ data }) => {
  const message = messageSchema.parse(data);
  const { id } = message;
  if ('cancel' in message) {
    running.get(id)?.abort();
    return;
  }
  const controller = new AbortController();
  running.set(id, controller);
  try {
    // Main is the only sender and its TaskRunner holds the input to the task's type.
    const output = await runTask(message.name, message.input as TaskInput<TaskName>, {
      signal: controller.signal,
      onProgress: (progress) => answer({ id, progress }),
    });
    answer({ id, output });
  } catch (cause) {
    answer({ id, error: errorOf(cause) });
  } finally {
    running.delete(id);
  }
});

function answer(message: TaskAnswer): void {
  process.parentPort.postMessage(message);
}

function errorOf(cause: unknown): DeskError {
  if (cause instanceof DeskFailure) return cause.error;
  return {
    code: 'internal',
    message: 'This could not be worked out.',
    advice: 'Nothing was lost. Try again; if it happens again, copy the details and report them.',
    detail: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
  };
}
