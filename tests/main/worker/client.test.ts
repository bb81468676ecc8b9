import { describe, expect, it, vi } from 'vitest';
import { WorkerClient, type WorkerProcess } from '../../../main/worker/client.ts';
import type { TaskAnswer, TaskMessage } from '../../../main/worker/tasks.ts';

/** A worker's process that does what the test says; the real one is in tests/e2e/worker.e2e.ts. */
class Process implements WorkerProcess {
  readonly heard: TaskMessage[] = [];
  #answer: (answer: TaskAnswer) => void = () => undefined;
  #exit: () => void = () => undefined;

  postMessage(message: TaskMessage): void {
    this.heard.push(message);
  }

  on(_event: 'message', listener: (answer: TaskAnswer) => void): void {
    this.#answer = listener;
  }

  once(_event: 'exit', listener: () => void): void {
    this.#exit = listener;
  }

  kill(): void {
    this.#exit();
  }

  answer(answer: TaskAnswer): void {
    this.#answer(answer);
  }
}

function clientOf() {
  const processes: Process[] = [];
  const seen = { crashes: 0 };
  const start = () => {
    const started = new Process();
    processes.push(started);
    return started;
  };
  const client = new WorkerClient(start, () => {
    seen.crashes += 1;
  });
  const heard = () => processes.map((one) => one.heard.map(({ id }) => id));
  return { client, processes, seen, heard };
}

const question = {
  draft: {} as never,
  sourcesFolder: '',
  files: [],
  claims: [],
};

describe('the client of the worker process', () => {
  it('rejects a cancelled task at once, tells the worker, and drops its late answer', async () => {
    const { client, processes } = clientOf();
    const controller = new AbortController();
    const { signal } = controller;
    const told: unknown[] = [];
    const task = client.run('findEvidence', question, {
      signal,
      onProgress: (progress) => told.push(progress),
    });
    const progress = { step: 'files', done: 1, total: 2 } as const;
    processes[0]?.answer({ id: 1, progress });
    controller.abort();
    await expect(task).rejects.toMatchObject({ error: { code: 'cancelled' } });
    processes[0]?.answer({ id: 1, output: {} });
    expect(told).toEqual([progress]);
    expect(processes[0]?.heard).toMatchObject([{ name: 'findEvidence' }, { id: 1, cancel: true }]);
    const late = client.run('formats', null, { signal });
    await expect(late).rejects.toMatchObject({ error: { code: 'cancelled' } });
  });

  it('asks once more after a crash for what only reads, and says that it happened', async () => {
    const { client, processes, seen, heard } = clientOf();
    const evidence = client.run('findEvidence', question);
    const formats = client.run('formats', null);
    processes[0]?.kill();
    await expect(formats).rejects.toMatchObject({ error: { code: 'internal' } });
    expect([heard(), seen.crashes]).toEqual([[[1, 2], [1]], 1]);
    const answer = { evidence: {}, similar: [] };
    processes[1]?.answer({ id: 1, output: answer });
    expect(await evidence).toEqual(answer);
  });

  it('does not ask a third time', async () => {
    const { client, processes, seen } = clientOf();
    const evidence = client.run('findEvidence', question);
    processes[0]?.kill();
    processes[1]?.kill();
    await expect(evidence).rejects.toMatchObject({ error: { code: 'internal' } });
    expect([processes.length, seen.crashes]).toEqual([2, 2]);
  });

  it('takes its own end for no crash', async () => {
    const { client, seen, heard } = clientOf();
    const evidence = client.run('findEvidence', question);
    client.stop();
    await expect(evidence).rejects.toMatchObject({ error: { code: 'internal' } });
    expect([heard(), seen.crashes]).toEqual([[[1]], 0]);
  });

  it('ends the process where reading a file takes too long, and says so', async () => {
    vi.useFakeTimers();
    try {
      const { client, processes, heard } = clientOf();
      const input = { fileName: 'odd.html', bytes: new Uint8Array(), today: '', now: '' };
      const reading = client.run('readCopy', input);
      const evidence = client.run('findEvidence', question);
      const stopped = expect(reading).rejects.toMatchObject({
        error: {
          code: 'unreadable-file',
          message: expect.stringContaining('longer than two minutes'),
        },
      });
      await vi.advanceTimersByTimeAsync(119_000);
      expect(heard()).toEqual([[1, 2]]);
      await vi.advanceTimersByTimeAsync(2000);
      await stopped;
      expect(heard()).toEqual([[1, 2], [2]]);
      processes[1]?.answer({ id: 2, output: {} });
      await expect(evidence).resolves.toEqual({});
      await client.run('readCopy', input, { signal: AbortSignal.abort() }).catch(() => null);
      await vi.advanceTimersByTimeAsync(200_000);
      expect(processes).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
