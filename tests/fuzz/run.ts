import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import { makeSeeds } from './seeds.ts';
import { Tally } from './tally.ts';
import type { Answer, Message } from './worker.ts';

/*
 * Reads many mutated files in a worker process: `run.ts [cases] [first]`. Each has 5 seconds of the processor and the
 * process a heap of 512 MB. A file that makes something go wrong is written to `test-results/fuzz`.
 */

const LONGEST_MS = 5000;
/** A machine may be busy with other things: then a hang is told later. */
const LONGEST_WAIT_MS = 60_000;
const MOST_MB = 512;
const [cases = 10_000, first = 0] = process.argv.slice(2).map(Number);

const seeds = await makeSeeds();
const tally = new Tally();
let next = first;

while (next < first + cases) await oneWorker();
process.stdout.write(`${tally.report(cases, first)}\n`);
process.exitCode = tally.failed ? 1 : 0;

/** Gives cases to one worker until all are done, or until one of them ends it. */
function oneWorker(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_MB}`],
    });
    let isReady = false;
    let timer: NodeJS.Timeout | undefined;
    const hung = () => {
      fault(next, 'hangs');
      next += 1;
      worker.removeAllListeners('exit');
      worker.once('exit', () => resolve());
      worker.kill('SIGKILL');
    };
    worker.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (!isReady) reject(new Error('The worker did not start'));
      else if (next < first + cases) {
        fault(next, `ended the process (${code ?? signal})`);
        next += 1;
      }
      resolve();
    });
    worker.on('message', (message: Message) => {
      clearTimeout(timer);
      if (message === 'begins') timer = setTimeout(hung, LONGEST_WAIT_MS);
      if (message === 'begins' || message === 'has-read') return;
      isReady = true;
      if (message !== 'ready') done(message);
      if (next >= first + cases) worker.disconnect();
      else worker.send(next);
    });
  });
}

function done(answer: Answer): void {
  tally.add(answer);
  for (const one of answer.faults) fault(answer.number, one);
  if (answer.ms > LONGEST_MS) fault(answer.number, `took ${Math.round(answer.ms)} ms`);
  next += 1;
  if (next % 500 === 0) say(`${next - first} of ${cases}`);
}

function fault(number: number, what: string): void {
  const { format, name, bytes } = mutated(randomOf(number), seeds);
  tally.fault(format);
  const folder = join('test-results', 'fuzz');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${number}-${name.replace(/.*\//, '')}`), bytes);
  say(`case ${number} (${name}, ${format}): ${what}`);
}

function say(what: string): void {
  process.stderr.write(`fuzz: ${what}\n`);
}
