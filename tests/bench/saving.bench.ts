/**
 * Durable save of a 5,000-word draft, fsync included, and analysis per 1,000 words, in plain
 * Node. Prints one JSON line per figure; times in milliseconds. Saves go to the system's folder
 * for temporary files: set TMPDIR to measure another disk.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLibrary } from '../../main/library/index.ts';
import { defaultHouseStyle } from '../../shared/model/default-house-style.ts';
import { analyze } from '../../shared/text/analyze.ts';
import { instant, makeDeps, makeNewArticle } from '../main/library/material.ts';
import { testFields } from '../support/articles.ts';
import { newsCopy } from './support/copy.ts';
import { report } from './support/report.ts';

const SAVES = 100;
const WARM_UP = 10;
const THOUSANDS = 5;
const copy = newsCopy(THOUSANDS * 1000);

/** Runs a job some times to warm up, then measured; milliseconds of each measured run. */
async function time(runs: number, job: (run: number) => unknown): Promise<number[]> {
  for (let run = 0; run < WARM_UP; run += 1) await job(run);
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await job(WARM_UP + run);
    samples.push(performance.now() - start);
  }
  return samples;
}

const folder = await mkdtemp(join(tmpdir(), 'proofdesk-saving-'));
try {
  const library = await createLibrary(join(folder, 'library'), 'Saving', makeDeps());
  const id = '2026-03-04-harbour-levy-k3x9';
  await library.createArticle(makeNewArticle(id));
  await library.openArticle(id);
  const saves = await time(SAVES, (run) => library.writeDraft(id, `${copy}\nSave ${run}.\n`));
  report('durable save, 5,000-word draft', 'ms', saves);
  const key = { at: instant, changes: [{ from: 0, to: 0, insert: 'x' }], suggestedBy: null };
  const appends = await time(SAVES, () => library.appendJournal(id, key));
  report('durable append to the journal, one key', 'ms', appends);
  await library.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

const style = defaultHouseStyle();
const analyses = await time(30, () =>
  analyze({ fields: testFields, body: copy, style, today: '2026-03-04' }),
);
report(
  'analysis per 1,000 words',
  'ms',
  analyses.map((took) => took / THOUSANDS),
);
