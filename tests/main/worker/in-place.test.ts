import { describe, expect, it } from 'vitest';
import { runTask } from '../../../main/worker/in-place.ts';
import { taskContext } from '../../../main/worker/task-context.ts';

const step = { step: 'claims', done: 1, total: 2 } as const;

describe('a task in the calling process', () => {
  it('is not begun where its signal was given before', async () => {
    const task = runTask('formats', null, { signal: AbortSignal.abort() });
    await expect(task).rejects.toMatchObject({ error: { code: 'cancelled' } });
  });

  it('stops at its next step once its signal is given', async () => {
    const controller = new AbortController();
    const { pause } = taskContext({ signal: controller.signal });
    await pause(step);
    controller.abort();
    await expect(pause(step)).rejects.toMatchObject({ error: { code: 'cancelled' } });
  });

  it('gives way to others when it has worked for a while, and tells how far it is', async () => {
    const told: unknown[] = [];
    const { pause } = taskContext({ onProgress: (progress) => told.push(progress) });
    let others = 0;
    const other = setImmediate(() => {
      others += 1;
    });
    await pause(step);
    expect([others, told]).toEqual([0, []]);
    const busyUntil = performance.now() + 120;
    while (performance.now() < busyUntil);
    await pause(step);
    clearImmediate(other);
    expect([others, told]).toEqual([1, [step]]);
  });
});
