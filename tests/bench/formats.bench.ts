/**
 * What it takes to write an article in each format and to read it again, against pandoc and
 * LibreOffice where they are; 100 articles in all formats; a Word file of 50,000 words; a PDF of
 * 1,000 pages as a source. Plain Node. Prints one JSON line per figure. The other programs' times
 * hold their start, which is what an article costs them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronPrinter } from '../../main/cli/electron-printer.ts';
import { readCopy } from '../../main/import/read-copy.ts';
import { extractSourceText } from '../../main/import/source-text/extract.ts';
import { exportArticles } from '../../main/services/export-articles.ts';
import { OpenLibrary } from '../../main/services/open-library.ts';
import { inPlaceRunner } from '../../main/worker/in-place.ts';
import { contentBytes, type Exporter } from '../../shared/export/exporter.ts';
import { exporterFor, exporters } from '../../shared/export/registry.ts';
import { withText } from '../shared/export/export-input.ts';
import { mara } from '../support/articles.ts';
import { isPresent } from '../support/judges.ts';
import { makeLibrary } from '../support/make-library.ts';
import { quietEvents } from '../support/open-events.ts';
import { makePdf } from '../support/pdf-files.ts';
import { newsCopy } from './support/copy.ts';
import { report } from './support/report.ts';

const RUNS = 30;
const FEW = 3;
const ARTICLE = 800;
const LONG = 50_000;
const PAGES = 1000;
const options = { today: '2026-03-05', now: '2026-03-05T09:00:00.000Z' };
const article = withText({}, newsCopy(ARTICLE));
const folder = await mkdtemp(join(tmpdir(), 'proofdesk-formats-'));

/** Milliseconds of each run, after two that do not count. */
async function time(runs: number, job: () => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let run = -2; run < runs; run += 1) {
    const start = performance.now();
    await job();
    if (run >= 0) samples.push(performance.now() - start);
  }
  return samples;
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

/** Megabytes that this process held at most so far. */
function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** Whether a format can be made of this article in plain Node. */
async function canWrite({ render }: Exporter): Promise<boolean> {
  try {
    await render(article);
    return true;
  } catch {
    return false;
  }
}

async function oneArticle(formats: readonly Exporter[]): Promise<void> {
  for (const { format, render } of formats) {
    report(`writing ${ARTICLE} words as ${format}`, 'ms', await time(RUNS, () => render(article)));
  }
  const files = new Map<string, Uint8Array>();
  for (const format of ['md', 'html', 'docx']) {
    const file = await exporterFor(format).render(article);
    files.set(format, contentBytes(file));
    await writeFile(join(folder, `article.${format}`), contentBytes(file));
  }
  for (const [format, bytes] of files) {
    const read = () => readCopy(`article.${format}`, bytes, options);
    report(`reading ${ARTICLE} words of ${format}`, 'ms', await time(RUNS, read));
  }
}

async function otherPrograms(): Promise<void> {
  if (isPresent('pandoc')) {
    for (const to of ['docx', 'epub', 'html']) {
      const args = ['-s', '--metadata=title:Levy', 'article.md', '-o', `pandoc.${to}`];
      report(`pandoc: Markdown to ${to}`, 'ms', await time(RUNS, () => run('pandoc', args)));
    }
    const args = ['article.docx', '-o', 'pandoc.md'];
    report('pandoc: docx to Markdown', 'ms', await time(RUNS, () => run('pandoc', args)));
  } else console.log('pandoc is not on this machine: not measured');
  if (isPresent('soffice')) {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', 'odt', 'article.docx'];
    report('LibreOffice: docx to odt', 'ms', await time(FEW, () => run('soffice', args)));
  } else console.log('LibreOffice is not on this machine: not measured');
}

async function hundredArticles(formats: readonly Exporter[]): Promise<void> {
  const library = join(folder, 'Hundred');
  const made = Array.from({ length: 100 }, (_, index) => {
    const text = `Article ${index}.\n\n${newsCopy(ARTICLE)}`;
    return { headline: `Article ${index}`, submission: text, draft: text };
  });
  await makeLibrary(library, made);
  const open = await OpenLibrary.open(library, false, inPlaceRunner, quietEvents);
  const start = performance.now();
  const summary = await exportArticles(open, inPlaceRunner, {
    ids: await readdir(join(library, 'articles')),
    formats: formats.map(({ format }) => format),
    folder: join(folder, 'out'),
    bundle: null,
    namePattern: '{slug}',
    overwrite: false,
    by: mara,
    generator: 'Proofdesk',
    signal: new AbortController().signal,
    printer: electronPrinter,
    onProgress: () => undefined,
  });
  if (summary.failures.length > 0) throw new Error(JSON.stringify(summary.failures[0]));
  report(`100 articles in ${formats.length} formats`, 'ms', [performance.now() - start]);
  await open.close();
}

async function longOnes(): Promise<void> {
  const docx = exporterFor('docx');
  const long = withText({}, newsCopy(LONG));
  let bytes: Uint8Array = new Uint8Array();
  const write = async () => {
    bytes = contentBytes(await docx.render(long));
  };
  report(`writing ${LONG} words as docx`, 'ms', await time(FEW, write));
  const read = () => readCopy('long.docx', bytes, options);
  report(`reading ${LONG} words of docx`, 'ms', await time(FEW, read));
  await writeFile(join(folder, 'long.docx'), bytes);
  if (isPresent('pandoc')) {
    const args = ['long.docx', '-o', 'long.md'];
    report('pandoc: the same docx to Markdown', 'ms', await time(FEW, () => run('pandoc', args)));
  }
  report('memory after it, at most', 'MB', [peak()]);
  const lines = newsCopy(200).match(/.{1,80}(?:\s|$)/gu) ?? [];
  const pdf = await makePdf(Array.from({ length: PAGES }, () => lines));
  const started = performance.now();
  const { text } = await extractSourceText('long.pdf', 'application/pdf', pdf);
  report(`reading a PDF of ${PAGES} pages as a source`, 'ms', [performance.now() - started]);
  if (text.length < PAGES * 500) throw new Error('The PDF was not read');
  report('memory after it, at most', 'MB', [peak()]);
}

try {
  const formats: Exporter[] = [];
  for (const one of exporters) if (await canWrite(one)) formats.push(one);
  await oneArticle(formats);
  await otherPrograms();
  await hundredArticles(formats);
  await longOnes();
} finally {
  await rm(folder, { recursive: true, force: true });
}
