import { faultsOf, readFile } from './examine.ts';
import { forgetPeak, peakMemory } from './peak-memory.ts';
import type { Seed } from './seeds.ts';

/*
 * Reads the files that it is sent, in a process that holds nothing but the readers and whose memory is
 * limited, so that a file that hangs it or takes all of it ends this process only.
 */

/** Files to begin with, or a case. */
export type Order =
  | { readonly kind: 'warm-up'; readonly files: readonly Seed[] }
  | { readonly kind: 'case'; readonly file: Seed };

/** What came of a case. */
export interface Answer {
  readonly isCopy: boolean;
  readonly isSource: boolean;
  readonly isData: boolean;
  readonly faults: readonly string[];
  /** The longest that one of its readings took, of the processor. */
  readonly ms: number;
  /** Most memory that the process had while it read the file, all in all, in bytes. */
  readonly memory: number;
}

process.on('message', async (order: Order) => {
  if (order.kind === 'warm-up') {
    // The first file loads what the readers need; that is no time of a case.
    for (const file of order.files) await readFile(file);
    process.send?.('ready');
    return;
  }
  process.send?.(await answerTo(order.file));
});

async function answerTo(file: Seed): Promise<Answer> {
  forgetPeak();
  const read = await readFile(file);
  const memory = peakMemory();
  return {
    isCopy: read.copy !== null,
    isSource: read.source?.readable === true,
    isData: read.data !== null,
    faults: faultsOf(read, file.format),
    ms: read.ms,
    memory,
  };
}
