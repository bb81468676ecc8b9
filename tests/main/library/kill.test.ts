import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLibrary, openLibrary } from '../../../main/library/index.ts';
import { filesUnder, temporaryFolder } from './fixtures.ts';
import { makeDeps, makeNewArticle } from './material.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ROUNDS = 50;
const ids = ['levy-k3x9', 'port-a1b2'] as const;

type Writer = ChildProcessByStdio<Writable, Readable, Readable>;

/** Bundles the child once: started from its sources, most of the time goes into compiling. */
async function bundleWriter(): Promise<string> {
  const folder = await temporaryFolder();
  await symlink(here('../../../node_modules'), join(folder, 'node_modules'), 'junction');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['node-sqlite3-wasm'] },
    build: {
      ssr: here('./writer-child.ts'),
      outDir: join(folder, 'out'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return join(folder, 'out/writer.mjs');
}

/** Starts a child that loads its code and then waits to be told what to do. */
function startWriter(script: string): Writer {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/**
 * Lets a child save until it has told of `lines` saves and some, then kills it outright. Notes
 * the latest number of each kind of save that was acknowledged.
 */
async function writeAndKill(
  child: Writer,
  order: { readonly folder: string; readonly from: number },
  { lines, delay }: { readonly lines: number; readonly delay: number },
  acknowledged: Map<string, number>,
): Promise<void> {
  const exit = once(child, 'exit');
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  child.stdin.write(`${JSON.stringify(order)}\n`);
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [kind = '', n = ''] = line.split(' ');
    acknowledged.set(kind, Number(n));
    seen += 1;
    // Saves go on meanwhile, so that the kill falls at a random place in one.
    if (seen === lines) setTimeout(() => child.kill('SIGKILL'), delay);
  }
  await exit;
  expect(complaint).toBe('');
}

/** The number that a text of the child starts with; 0 for the text from before. */
const numberOf = (text: string) => Number.parseInt(text, 10) || 0;

/** Opens the library as the next session would; gives the highest number found in it. */
async function checkLibrary(
  folder: string,
  acknowledged: ReadonlyMap<string, number>,
): Promise<number> {
  const latest = (kind: string) => acknowledged.get(kind) ?? 0;
  const deps = makeDeps({ clock: () => new Date().toISOString() });
  const { library } = await openLibrary(folder, deps);
  const found: number[] = [];
  for (const id of ids) {
    const { draft, recovered } = await library.openArticle(id);
    const saved = recovered?.savedDraft ?? draft;
    expect(numberOf(draft)).toBeGreaterThanOrEqual(latest(`typed:${id}`));
    expect(numberOf(saved)).toBeGreaterThanOrEqual(latest(`saved:${id}`));
    // Whole, not a mixture of two saves.
    for (const text of [draft, saved].filter((each) => numberOf(each) > 0)) {
      expect(text.endsWith('long enough to be cut. ')).toBe(true);
    }
    found.push(numberOf(draft));
  }
  const { article } = await library.openArticle(ids[0]);
  expect(numberOf(article.fields.notes)).toBeGreaterThanOrEqual(latest('article'));
  const recorded = Number((await library.readAudit(ids[0])).at(-1)?.detail.n ?? 0);
  expect(recorded).toBeGreaterThanOrEqual(latest('audit'));
  expect(await library.verifyAudit(ids[0])).toBe('intact');
  expect((await library.list({ sort: 'updated', offset: 0, limit: 9 })).total).toBe(2);
  expect(library.problems()).toEqual([]);
  await library.close();
  return Math.max(...found, numberOf(article.fields.notes), recorded);
}

describe('kill -9 in mid-write', () => {
  it(`loses no acknowledged save in ${ROUNDS} rounds, and needs no repair`, async () => {
    const script = await bundleWriter();
    const folder = join(await temporaryFolder(), 'Gazette');
    const made = await createLibrary(folder, 'Gazette', makeDeps());
    for (const id of ids) await made.createArticle(makeNewArticle(id));
    await made.close();

    const acknowledged = new Map<string, number>();
    let from = 1;
    let next = startWriter(script);
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = next;
      // The next one loads its code while this one writes.
      next = startWriter(script);
      const until = { lines: 4 + (round % 9), delay: (round * 7) % 23 };
      await writeAndKill(child, { folder, from }, until, acknowledged);
      from = (await checkLibrary(folder, acknowledged)) + 1;
    }
    for (const kind of ['article', 'audit', ...ids.map((id) => `typed:${id}`)]) {
      expect(acknowledged.get(kind), kind).toBeGreaterThan(ROUNDS);
    }
    const left = [...(await filesUnder(folder)).keys()].filter((name) => name.endsWith('.tmp'));
    expect(left).toEqual([]);
  }, 300_000);
});
