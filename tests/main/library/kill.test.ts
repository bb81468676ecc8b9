import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { createLibrary, openLibrary } from '../../../main/library/index.ts';
import { filesUnder, temporaryFolder } from './fixtures.ts';
import { makeDeps, makeNewArticle } from './material.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ROUNDS = 50;
const ids = ['levy-k3x9', 'port-a1b2'] as const;

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

/** Lets a child save until it has told of `lines` saves and some, then kills it outright. */
async function writeAndKill(
  writer: string,
  folder: string,
  { from, lines, delay }: { from: number; lines: number; delay: number },
) {
  const child = spawn(process.execPath, [writer, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const acknowledged = new Map<string, number>();
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
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
  return acknowledged;
}

const numberOf = (text: string) => Number(text.split(' ')[0]);

describe('kill -9 in mid-write', () => {
  it(`loses no acknowledged save in ${ROUNDS} rounds, and needs no repair`, async () => {
    const writer = await bundleWriter();
    const folder = join(await temporaryFolder(), 'Gazette');
    const made = await createLibrary(folder, 'Gazette', makeDeps());
    for (const id of ids) await made.createArticle(makeNewArticle(id));
    await made.close();

    const clock = () => new Date().toISOString();
    let from = 1;
    for (let round = 0; round < ROUNDS; round += 1) {
      const acknowledged = await writeAndKill(writer, folder, {
        from,
        lines: 4 + (round % 9),
        delay: (round * 7) % 23,
      });
      const { library, problems } = await openLibrary(folder, makeDeps({ clock }));
      const stored = await library.openArticle(ids[0]);
      const latest = (kind: string) => acknowledged.get(kind) ?? from - 1;
      if (round > 0)
        expect(numberOf(stored.article.fields.notes)).toBeGreaterThanOrEqual(latest('article'));
      const audit = await library.readAudit(ids[0]);
      const recorded = Number(audit.at(-1)?.detail.n ?? 0);
      expect(recorded).toBeGreaterThanOrEqual(acknowledged.get('audit') ?? 0);
      expect(await library.verifyAudit(ids[0])).toBe('intact');
      let highest = Math.max(recorded, numberOf(stored.article.fields.notes) || 0);
      for (const id of ids) {
        const { draft, recovered } = await library.openArticle(id);
        const typed = acknowledged.get(`typed:${id}`);
        if (typed !== undefined) expect(numberOf(draft)).toBeGreaterThanOrEqual(typed);
        const saved = acknowledged.get(`saved:${id}`);
        if (saved !== undefined) {
          expect(numberOf(recovered?.savedDraft ?? draft)).toBeGreaterThanOrEqual(saved);
        }
        // Whole, not a mixture of two saves.
        if (typed !== undefined) expect(draft.endsWith('long enough to be cut. ')).toBe(true);
        highest = Math.max(highest, numberOf(draft) || 0);
      }
      expect([...problems, ...library.problems()]).toEqual([]);
      expect((await library.list({ sort: 'updated', offset: 0, limit: 9 })).total).toBe(2);
      await library.close();
      from = highest + 1;
    }
    const left = [...(await filesUnder(folder)).keys()].filter((name) => name.endsWith('.tmp'));
    expect(left).toEqual([]);
  }, 120_000);
});
