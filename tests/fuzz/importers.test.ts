import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, readFile } from './examine.ts';
import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import { makeSeeds, type Seed } from './seeds.ts';

/** `npm run fuzz` runs thousands, in a worker with limits. */
const CASES = 200;

describe('files of all formats', () => {
  let seeds: readonly Seed[] = [];
  beforeAll(async () => {
    seeds = await makeSeeds();
  });

  it('are read as they are', async () => {
    for (const seed of seeds) {
      const read = await readFile(seed);
      expect([seed.name, faultsOf(read, seed.format)]).toEqual([seed.name, []]);
      const isHostile = seed.name.startsWith('bomb') || seed.format === 'zip';
      const isRead = read.copy !== null || read.source?.readable === true || read.data !== null;
      expect([seed.name, isRead]).toEqual([seed.name, !isHostile]);
    }
  }, 60_000);

  it('are read or refused whatever is done to them, and nothing in them runs', async () => {
    let [copies, sources] = [0, 0];
    for (let number = 0; number < CASES; number += 1) {
      const file = mutated(randomOf(number), seeds);
      const read = await readFile(file);
      expect([number, faultsOf(read, file.format)]).toEqual([number, []]);
      if (read.copy) copies += 1;
      if (read.source?.readable) sources += 1;
    }
    // Mutations that break everything, or nothing, would find nothing.
    for (const count of [copies, sources]) {
      expect(count).toBeGreaterThan(CASES / 10);
      expect(count).toBeLessThan(CASES * 0.9);
    }
  }, 240_000);
});
