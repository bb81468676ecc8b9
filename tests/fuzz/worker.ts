import { faultsOf, readFile } from './examine.ts';
import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import { makeSeeds } from './seeds.ts';

/*
 * Examines the cases that it is sent by number, in a process whose memory is limited, so that a case
 * that hangs or takes all of it ends this process only.
 */

/** What came of a case. */
export interface Answer {
  readonly number: number;
  readonly format: string;
  readonly isCopy: boolean;
  readonly isSource: boolean;
  readonly faults: readonly string[];
  /** Of the processor, which other programs take nothing from. */
  readonly ms: number;
  /** Most memory that this process ever had, in bytes. */
  readonly memory: number;
}

/** The worker can be given a case, reads one now, has read it, or answers what came of it. */
export type Message = 'ready' | 'begins' | 'has-read' | Answer;

const say = (message: Message) => process.send?.(message);
const seeds = await makeSeeds();
// The first file loads what the readers need; that is no time of a case.
for (const seed of seeds) await readFile(seed);

process.on('message', async (number: number) => {
  const file = mutated(randomOf(number), seeds);
  say('begins');
  const started = process.cpuUsage();
  const read = await readFile(file);
  const { user, system } = process.cpuUsage(started);
  say('has-read');
  say({
    number,
    format: file.format,
    isCopy: read.copy !== null,
    isSource: read.source?.readable === true,
    faults: faultsOf(read, file.format),
    ms: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS * 1024,
  });
});
say('ready');
