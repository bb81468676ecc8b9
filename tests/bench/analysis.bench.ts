/**
 * Analysis: all detectors from scratch at 1,000, 10,000 and 100,000 words, after a keystroke in
 * 10,000, and `desk check` over 1,000 small files in one call. Prints one JSON line per figure.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../main/cli/check.ts';
import type { Terminal } from '../../main/cli/terminal.ts';
import { spellerFor } from '../../main/style/dictionary.ts';
import { timedMatcher } from '../../main/style/timed-matcher.ts';
import { defaultHouseStyle } from '../../shared/model/default-house-style.ts';
import type { HouseRules } from '../../shared/style/house-rules.ts';
import { AnalysisMemory, analyze } from '../../shared/text/analyze.ts';
import { testFields } from '../support/articles.ts';
import { newsCopy } from './support/copy.ts';
import { report } from './support/report.ts';

const style = defaultHouseStyle();
const house: HouseRules = {
  rules: [],
  matcher: timedMatcher(),
  speller: await spellerFor('en'),
  knownWords: [],
  problems: [],
};

function analysis(body: string, memory = new AnalysisMemory()): void {
  analyze({ fields: testFields, body, style, today: '2026-03-04' }, house, memory);
}

/** Milliseconds of the clock and of the processor: other programs slow the first down only. */
function time(name: string, runs: number, per: number, job: (run: number) => void): void {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const used = process.cpuUsage();
    job(run);
    const { user, system } = process.cpuUsage(used);
    clock.push((performance.now() - start) / per);
    processor.push((user + system) / 1000 / per);
  }
  report(name, 'ms', clock);
  report(`${name}, processor`, 'ms', processor);
}

const words = { 1000: newsCopy(1000), 10000: newsCopy(10_000), 100000: newsCopy(100_000) };
time('first analysis of a cold process, 1,000 words', 1, 1, () => analysis(words[1000]));
time('warm-up, 1,000 words', 30, 1, () => analysis(words[1000]));
time('all detectors, 1,000 words', 30, 1, () => analysis(words[1000]));
time('all detectors, 10,000 words, per 1,000', 8, 10, () => analysis(words[10_000]));
time('all detectors, 100,000 words, per 1,000', 2, 100, () => analysis(words[100_000]));

const memory = new AnalysisMemory();
analysis(words[10_000], memory);
let draft = words[10_000];
/** The draft as it was with one letter more, somewhere else each time. */
const typed = (run: number) => {
  const at = 1000 + ((run * 7919) % (words[10_000].length - 2000));
  draft = `${draft.slice(0, at)}x${draft.slice(at)}`;
  return draft;
};
time('after a keystroke, 10,000 words, first ones', 20, 1, (run) => analysis(typed(run), memory));
time('after a keystroke, 10,000 words', 100, 1, (run) => analysis(typed(run + 20), memory));

const FILES = 1000;
const folder = await mkdtemp(join(tmpdir(), 'proofdesk-bench-'));
try {
  const files = Array.from({ length: FILES }, (_, index) => join(folder, `brief-${index}.txt`));
  const copy = newsCopy(60_000).split('\n\n');
  for (const [index, file] of files.entries()) {
    const body = [copy[index % copy.length], copy[(index * 3 + 1) % copy.length]].join('\n\n');
    await writeFile(file, `Harbour levy rises for boat ${index}\n\n${body}\n`);
  }
  let lines = 0;
  const terminal: Terminal = {
    result: () => {
      lines += 1;
    },
    message: (line) => console.error(line),
  };
  const start = performance.now();
  await check(['--json', ...files], { terminal, signal: new AbortController().signal });
  report('desk check, small files a minute', 'files', [
    (lines / (performance.now() - start)) * 60_000,
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
