/**
 * How revisions of a 5,000-word draft grow on the disk, sixty of them with one sentence edited
 * each, and what writing the next and reading the last one take. Prints one JSON line per figure.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realFiles } from '../../main/library/files.ts';
import { RevisionFiles } from '../../main/library/revisions.ts';
import { newsCopy } from './support/copy.ts';
import { report } from './support/report.ts';

const REVISIONS = 60;
const copy = newsCopy(5000);

/** The draft as it was at one revision: another sentence has one more word in each. */
function draftAt(number: number): string {
  const paragraphs = copy.split('\n\n');
  for (let edit = 1; edit <= number; edit += 1) {
    const at = (edit * 7) % paragraphs.length;
    paragraphs[at] = `${paragraphs[at]} Edited in revision ${edit}.`;
  }
  return paragraphs.join('\n\n');
}

async function bytesIn(folder: string): Promise<number> {
  const sizes = await Promise.all(
    (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const folder = await mkdtemp(join(tmpdir(), 'proofdesk-revisions-'));
try {
  const revisions = new RevisionFiles(realFiles, folder);
  const writes: number[] = [];
  const reads: number[] = [];
  for (let number = 1; number <= REVISIONS; number += 1) {
    const text = draftAt(number);
    const start = performance.now();
    await revisions.write(number, text);
    const written = performance.now();
    await revisions.read(number);
    reads.push(performance.now() - written);
    writes.push(written - start);
  }
  const whole = Buffer.byteLength(draftAt(REVISIONS));
  report('60 revisions on disk, times one draft', '×', [(await bytesIn(folder)) / whole]);
  report('writing a revision, 5,000 words', 'ms', writes);
  report('reading the latest revision', 'ms', reads);
} finally {
  await rm(folder, { recursive: true, force: true });
}
