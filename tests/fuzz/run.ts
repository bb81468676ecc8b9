import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import { makeSeeds, type Seed } from './seeds.ts';
import { Tally } from './tally.ts';
import type { Answer, Order } from './worker.ts';

/*
 * Reads many mutated files in a worker process: `run.ts [cases] [first]`. Each has 5 seconds of the
 * processor, and the process 512 MB of memory, itself included. A file that makes something go wrong
 * is written to `test-results/fuzz`.
 */

const LONGEST_MS = 5000;
/** A machine may be busy with other things: then a hang is told later. */
const LONGEST_WAIT_MS = 300_000;
const MOST_MB = 512;
/** Of {@link MOST_MB}, for objects; the rest is for the program itself, what is young and buffers. */
const MOST_HEAP_MB = 384;
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
      execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_HEAP_MB}`],
      serialization: 'advanced',
    });
    const send = (order: Order) => worker.send(order);
    let isReady = false;
    let timer: NodeJS.Timeout | undefined;
    let file = seeds[0];
    const ended = (how: string) => {
      if (file) fault(file, how);
      next += 1;
    };
    const hung = () => {
      ended('hangs');
      worker.removeAllListeners('exit');
      worker.once('exit', () => resolve());
      worker.kill('SIGKILL');
    };
    worker.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (!isReady) reject(new Error('The worker did not start'));
      else if (next < first + cases) ended(`ended the process (${code ?? signal})`);
      resolve();
    });
    worker.on('message', (message: 'ready' | Answer) => {
      clearTimeout(timer);
      isReady = true;
      if (message !== 'ready' && file) done(file, message);
      if (next >= first + cases) {
        worker.disconnect();
        return;
      }
      file = mutated(randomOf(next), seeds);
      timer = setTimeout(hung, LONGEST_WAIT_MS);
      send({ kind: 'case', file });
    });
    send({ kind: 'warm-up', files: seeds });
  });
}

function done(file: Seed, answer: Answer): void {
  tally.add(file.format, answer);
  const memory = Math.round(answer.memory / 2 ** 20);
  for (const one of answer.faults) fault(file, one);
  if (answer.ms > LONGEST_MS) fault(file, `took ${Math.round(answer.ms)} ms`);
  if (memory > MOST_MB) fault(file, `took ${memory} MB`);
  next += 1;
  if (next % 500 === 0) say(`${next - first} of ${cases}`);
}

function fault({ format, name, bytes }: Seed, what: string): void {
  tally.fault(format);
  const folder = join('test-results', 'fuzz');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${next}-${name.replace(/.*\//, '')}`), bytes);
  say(`case ${next} (${name}, ${format}): ${what}`);
}

function say(what: string): void {
  process.stderr.write(`fuzz: ${what}\n`);
}
