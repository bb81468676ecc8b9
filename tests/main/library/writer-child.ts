import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { openLibrary } from '../../../main/library/index.ts';
import { replacementBetween } from '../../../main/library/journal.ts';
import { editor, makeArticle, makeDeps } from './material.ts';

/*
 * Waits for one line on standard input, then saves without pause until it is killed. Each line
 * on standard output is a save that was acknowledged: everything told so must be on the disk
 * whatever happens next.
 */
const orderSchema = z.object({ folder: z.string(), from: z.number() });
const ids = ['levy-k3x9', 'port-a1b2'] as const;
const clock = () => new Date().toISOString();
const [line] = await once(createInterface({ input: process.stdin }), 'line');
const { folder, from } = orderSchema.parse(JSON.parse(line));
const { library, problems } = await openLibrary(folder, makeDeps({ clock }));
if (problems.length > 0) throw new Error(JSON.stringify(problems));

const filler = 'A sentence that makes the draft long enough to be cut. '.repeat(300);
const tell = (kind: string, n: number) => process.stdout.write(`${kind} ${n}\n`);

async function saveDrafts(id: string): Promise<void> {
  let { draft } = await library.openArticle(id);
  for (let n = from; ; n += 1) {
    const typed = `${n} ${filler}`;
    const changes = [replacementBetween(draft, typed)];
    await library.appendJournal(id, { at: clock(), changes, suggestedBy: null });
    tell(`typed:${id}`, n);
    draft = typed;
    if (n % 3 !== 0) continue;
    await library.writeDraft(id, draft);
    tell(`saved:${id}`, n);
  }
}

async function saveArticles(): Promise<void> {
  for (let n = from; ; n += 1) {
    await library.writeArticle(makeArticle(ids[0], { notes: `${n} ${filler}` }));
    tell('article', n);
    await library.appendAudit(ids[0], [{ action: 'n', detail: { n: `${n}` } }], editor, clock());
    tell('audit', n);
  }
}

await Promise.all([saveDrafts(ids[0]), saveDrafts(ids[1]), saveArticles()]);
