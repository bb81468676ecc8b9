import {
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ListQuery } from '../../../main/library/catalogue.ts';
import {
  createLibrary,
  type Library,
  type OpenOptions,
  openLibrary,
} from '../../../main/library/index.ts';
import { filesUnder, temporaryFolder } from './fixtures.ts';
import {
  editor,
  instant,
  makeArticle,
  makeDeps,
  makeNewArticle,
  submissionText,
} from './material.ts';

const all: ListQuery = { sort: 'headline', offset: 0, limit: 100 };
const headlines = async (library: Library, query: Partial<ListQuery> = {}) =>
  (await library.list({ ...all, ...query })).rows.map(({ headline }) => headline);

async function newLibrary(...ids: string[]): Promise<{ folder: string; library: Library }> {
  const folder = join(await temporaryFolder(), 'Gazette');
  const library = await createLibrary(folder, 'Gazette', makeDeps());
  onTestFinished(() => library.close());
  for (const id of ids)
    await library.createArticle(makeNewArticle(id, { headline: `About ${id}` }));
  return { folder, library };
}
async function reopen(folder: string, options: OpenOptions = {}) {
  const opened = await openLibrary(folder, makeDeps(), options);
  onTestFinished(() => opened.library.close());
  return opened;
}

describe('making and opening a library', () => {
  it('lays it out as files that a person can read', async () => {
    const { folder, library } = await newLibrary('levy-k3x9');
    await library.writeRevision('levy-k3x9', 1, 'first');
    await library.close();
    expect([...(await filesUnder(folder)).keys()].sort()).toEqual([
      '.proofdesk/catalogue.sqlite',
      '.proofdesk/catalogue.sqlite-journal',
      'articles/levy-k3x9/article.json',
      'articles/levy-k3x9/article.json.previous',
      'articles/levy-k3x9/audit.jsonl',
      'articles/levy-k3x9/draft.md',
      'articles/levy-k3x9/received/levy.txt',
      'articles/levy-k3x9/revisions/0001.md',
      'articles/levy-k3x9/submission.md',
      'articles/levy-k3x9/submission.md.previous',
      'library.json',
      'library.json.previous',
    ]);
    expect(await readFile(join(folder, 'articles/levy-k3x9/draft.md'), 'utf8')).toBe(
      submissionText,
    );
    expect(await readFile(join(folder, 'library.json'), 'utf8')).toContain('"name": "Gazette"');
  });

  it('never overwrites a folder that holds something', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'thesis.docx'), 'years of work');
    const attempt = createLibrary(folder, 'Gazette', makeDeps());
    await expect(attempt).rejects.toMatchObject({ error: { code: 'refused', file: folder } });
    expect(await readdir(folder)).toEqual(['thesis.docx']);
  });

  it('takes a folder that only a file manager has written to', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '.DS_Store'), '');
    await (await createLibrary(folder, 'Gazette', makeDeps())).close();
    expect((await reopen(folder)).library.file().name).toBe('Gazette');
  });

  it('refuses a folder that is no library, and leaves it alone', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'thesis.docx'), 'years of work');
    await expect(openLibrary(folder, makeDeps())).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await readdir(folder)).toEqual(['thesis.docx']);
    await expect(openLibrary(join(folder, 'none'), makeDeps())).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('refuses a library of a newer version without touching a byte', async () => {
    const { folder, library } = await newLibrary('levy-k3x9');
    await library.close();
    await writeFile(join(folder, 'library.json'), '{"format":2,"name":"Gazette"}');
    const before = await filesUnder(folder);
    await expect(openLibrary(folder, makeDeps())).rejects.toMatchObject({
      error: { code: 'newer-format' },
    });
    expect(await filesUnder(folder)).toEqual(before);
  });

  it('is refused to a second program, which may read it without writing anything', async () => {
    const { folder, library } = await newLibrary('levy-k3x9');
    await library.appendJournal('levy-k3x9', {
      suggestedBy: null,
      at: instant,
      changes: [{ from: 0, to: 3, insert: 'A' }],
    });
    await expect(openLibrary(folder, makeDeps({ user: 'jon' }))).rejects.toMatchObject({
      error: { code: 'locked', message: expect.stringContaining('mara on desk-one') },
    });
    const before = await filesUnder(folder);
    const { library: reader } = await reopen(folder, { readOnly: true });
    expect(reader.readOnly).toBe(true);
    expect(await headlines(reader)).toEqual(['About levy-k3x9']);
    expect((await reader.openArticle('levy-k3x9')).draft).toMatch(/^A levy/);
    await expect(reader.writeDraft('levy-k3x9', 'x')).rejects.toMatchObject({
      error: { code: 'refused' },
    });
    await expect(reader.moveToTrash('levy-k3x9')).rejects.toMatchObject({
      error: { code: 'refused' },
    });
    await reader.rebuildCatalogue();
    await reader.close();
    expect(await filesUnder(folder)).toEqual(before);
  });

  it('refuses everything once it is closed, and finishes what was asked before', async () => {
    const { folder, library } = await newLibrary('levy-k3x9');
    const writes = ['one', 'two', 'three'].map((text) => library.writeDraft('levy-k3x9', text));
    const created = library.createArticle(makeNewArticle('port-a1b2', { headline: 'Port' }));
    await library.close();
    await Promise.all([...writes, created]);
    await expect(library.writeDraft('levy-k3x9', 'four')).rejects.toMatchObject({
      error: { code: 'refused' },
    });
    const { library: again } = await reopen(folder);
    expect((await again.openArticle('levy-k3x9')).draft).toBe('three');
    expect(await headlines(again)).toEqual(['About levy-k3x9', 'Port']);
  });
});

describe('articles', () => {
  it('come back as they were stored', async () => {
    const { folder, library } = await newLibrary();
    const input = makeNewArticle('levy-k3x9');
    await library.createArticle({ ...input, draft: 'Edited at intake' });
    await library.close();
    const { library: again, problems } = await reopen(folder);
    expect(problems).toEqual([]);
    expect(await again.openArticle('levy-k3x9')).toEqual({
      article: input.article,
      submission: submissionText,
      draft: 'Edited at intake',
      recovered: null,
    });
    expect((await again.readAudit('levy-k3x9')).map(({ action }) => action)).toEqual([
      'article-stored',
      'received',
    ]);
    expect(await again.verifyAudit('levy-k3x9')).toBe('intact');
  });

  it('never replace one another', async () => {
    const { library } = await newLibrary('levy-k3x9');
    await library.moveToTrash('levy-k3x9');
    await expect(library.createArticle(makeNewArticle('levy-k3x9'))).rejects.toMatchObject({
      error: { code: 'refused' },
    });
  });

  it('get ids that are free in the library and its trash', async () => {
    const tails = ['aaaa', 'aaaa', 'bbbb', 'aaaa', 'bbbb', 'cccc'];
    const folder = join(await temporaryFolder(), 'Gazette');
    const newId = (prefix: string) =>
      `${prefix}-${(prefix === 'article' && tails.shift()) || 'q7w8'}`;
    const library = await createLibrary(folder, 'Gazette', makeDeps({ newId }));
    onTestFinished(() => library.close());
    const first = await library.newArticleId('', 'Levy');
    expect(first).toBe('2026-03-04-levy-aaaa');
    await library.createArticle(makeNewArticle(first));
    const second = await library.newArticleId('2026-03-04', 'Levy');
    expect(second).toBe('2026-03-04-levy-bbbb');
    await library.createArticle(makeNewArticle(second));
    await library.moveToTrash(second);
    expect(await library.newArticleId('2026-03-04', 'Levy')).toBe('2026-03-04-levy-cccc');
  });

  it('are not found outside the library whatever the id', async () => {
    const { library } = await newLibrary();
    for (const id of ['../../etc', 'a/../../b', '..', '']) {
      await expect(library.openArticle(id)).rejects.toMatchObject({
        error: { code: 'bad-request' },
      });
      await expect(library.writeDraft(id, 'x')).rejects.toMatchObject({
        error: { code: 'bad-request' },
      });
    }
    await expect(library.openArticle('none-k3x9')).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
    await expect(library.writeDraft('none-k3x9', 'x')).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
    await expect(library.writeRevision('none-k3x9', 1, 'x')).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('keep every one of many writes made at once', async () => {
    const { folder, library } = await newLibrary('levy-k3x9', 'port-a1b2');
    await Promise.all(
      Array.from({ length: 30 }, (_, n) => [
        library.updateFile((file) => ({
          ...file,
          people: [...file.people, { name: `P${n}`, role: '' }],
        })),
        library.writeDraft('levy-k3x9', `draft ${n}`),
        library.writeArticle(makeArticle('port-a1b2', { headline: `Port ${n}` })),
        library.appendAudit(
          'levy-k3x9',
          [{ action: 'note', detail: { n: `${n}` } }],
          editor,
          instant,
        ),
      ]).flat(),
    );
    await library.close();
    const { library: again, problems } = await reopen(folder);
    expect(problems).toEqual([]);
    expect(again.file().people.map(({ name }) => name)).toEqual(
      Array.from({ length: 30 }, (_, n) => `P${n}`),
    );
    expect((await again.openArticle('levy-k3x9')).draft).toBe('draft 29');
    expect((await again.openArticle('port-a1b2')).article.fields.headline).toBe('Port 29');
    expect(await again.readAudit('levy-k3x9')).toHaveLength(32);
    expect(await again.verifyAudit('levy-k3x9')).toBe('intact');
  });

  it('keep revisions as they were taken', async () => {
    const { library } = await newLibrary('levy-k3x9');
    await library.writeRevision('levy-k3x9', 1, 'first');
    await library.writeRevision('levy-k3x9', 1, 'first');
    await expect(library.writeRevision('levy-k3x9', 1, 'other')).rejects.toMatchObject({
      error: { code: 'refused' },
    });
    expect(await library.readRevision('levy-k3x9', 1)).toBe('first');
    await expect(library.readRevision('levy-k3x9', 2)).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
    await expect(library.readRevision('levy-k3x9', 0.5)).rejects.toMatchObject({
      error: { code: 'bad-request' },
    });
  });

  it('notice a draft changed outside even when the article is read in between', async () => {
    const { folder, library } = await newLibrary('levy-k3x9');
    await library.openArticle('levy-k3x9');
    await writeFile(join(folder, 'articles/levy-k3x9/draft.md'), 'From a text editor');
    expect((await library.readArticle('levy-k3x9')).draft).toBe(submissionText);
    await expect(library.writeDraft('levy-k3x9', 'Mine')).rejects.toMatchObject({
      error: { code: 'conflict' },
    });
    expect((await library.readArticle('levy-k3x9')).draft).toBe('From a text editor');
    await library.writeDraft('levy-k3x9', 'Mine');
    expect((await library.openArticle('levy-k3x9')).draft).toBe('Mine');
  });

  it('go to the trash and come back whole, unsaved typing included', async () => {
    const { folder, library } = await newLibrary('levy-k3x9', 'port-a1b2');
    await library.appendJournal('levy-k3x9', {
      suggestedBy: null,
      at: instant,
      changes: [{ from: 0, to: 3, insert: 'A' }],
    });
    await library.moveToTrash('levy-k3x9');
    expect(await headlines(library)).toEqual(['About port-a1b2']);
    expect(await library.listTrash()).toEqual([
      { id: 'levy-k3x9', headline: 'About levy-k3x9', state: 'received', updatedAt: instant },
    ]);
    await expect(library.openArticle('levy-k3x9')).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
    await library.close();
    const { library: again } = await reopen(folder);
    await again.restoreFromTrash('levy-k3x9');
    expect(await headlines(again)).toEqual(['About levy-k3x9', 'About port-a1b2']);
    expect((await again.openArticle('levy-k3x9')).draft).toMatch(/^A levy/);
    expect(await again.listTrash()).toEqual([]);
  });
});

describe('the list', () => {
  it('follows what is written, and what the desk computes', async () => {
    const { folder, library } = await newLibrary('levy-k3x9', 'port-a1b2');
    await library.writeArticle(
      makeArticle('levy-k3x9', { headline: 'Zebra' }, { state: 'in-review' }),
    );
    const [row] = (await library.list({ ...all, text: 'zebra' })).rows;
    expect(row).toMatchObject({ state: 'in-review', words: 11, gatesUnmet: -1 });
    if (!row) return;
    library.updateRow({ ...row, state: 'ready', gatesUnmet: 0, words: 12 });
    await library.close();
    const { library: again } = await reopen(folder);
    const page = await again.list(all);
    expect(page.rows.at(-1)).toMatchObject({
      headline: 'Zebra',
      state: 'ready',
      gatesUnmet: 0,
      words: 12,
    });
    expect(page.counts).toMatchObject({ all: 2, ready: 1, received: 1 });
  });

  it('finds articles that came, went or changed while the library was closed', async () => {
    const { folder, library } = await newLibrary('levy-k3x9', 'port-a1b2', 'quay-c3d4');
    await library.close();
    const articles = join(folder, 'articles');
    await rm(join(articles, 'levy-k3x9'), { recursive: true });
    const file = join(articles, 'port-a1b2/article.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('About port', 'Aboot port'));
    await utimes(file, 1, 1);
    await mkdir(join(articles, 'not a library folder'));
    await mkdir(join(articles, 'left-by-sync'));
    const { library: again, problems } = await reopen(folder);
    expect(await headlines(again)).toEqual(['About quay-c3d4', 'Aboot port-a1b2'].sort());
    expect(problems).toEqual([]);
  });

  it('is rebuilt when its file is gone or damaged, also under the running program', async () => {
    const { folder, library } = await newLibrary('levy-k3x9', 'port-a1b2');
    await library.rebuildCatalogue();
    expect(await headlines(library)).toHaveLength(2);
    await library.close();
    const path = join(folder, '.proofdesk/catalogue.sqlite');
    const bytes = await readFile(path);
    // A page in the middle, so that the file still opens.
    await writeFile(
      path,
      Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)]),
    );
    const { library: again } = await reopen(folder);
    expect(await headlines(again)).toHaveLength(2);
    await again.close();
    await rm(join(folder, '.proofdesk'), { recursive: true });
    expect(await headlines((await reopen(folder)).library)).toHaveLength(2);
  });

  it('tells how far a rebuild is, and stops when asked', async () => {
    const { library } = await newLibrary(
      ...Array.from({ length: 30 }, (_, n) => `levy-${1000 + n}`),
    );
    const stop = new AbortController();
    const seen: string[] = [];
    const attempt = library.rebuildCatalogue((done, total) => {
      seen.push(`${done}/${total}`);
      if (done >= 16) stop.abort();
    }, stop.signal);
    await expect(attempt).rejects.toMatchObject({ error: { code: 'cancelled' } });
    expect(seen).toEqual(['8/30', '16/30']);
    // The list is whole all the same.
    expect((await library.list(all)).total).toBe(30);
  });

  it('does not let a scan undo what was written meanwhile', async () => {
    const { library } = await newLibrary(
      ...Array.from({ length: 60 }, (_, n) => `levy-${1000 + n}`),
    );
    const scan = library.rebuildCatalogue();
    await library.writeArticle(makeArticle('levy-1059', { headline: 'Written during the scan' }));
    await library.moveToTrash('levy-1058');
    await scan;
    const page = await library.list({ ...all, text: 'during the scan' });
    expect(page.total).toBe(1);
    expect(page.counts.all).toBe(1);
    expect((await library.list(all)).total).toBe(59);
  });

  it('serves 3,000 articles by words and state', async () => {
    const { folder, library } = await newLibrary();
    const states = ['received', 'in-review', 'approved'] as const;
    for (let n = 0; n < 3000; n += 1) {
      const id = `story-${String(n).padStart(4, '0')}`;
      const headline = n % 10 === 0 ? `Fähre ${n}` : `Story ${n}`;
      const article = makeArticle(id, { headline }, { state: states[n % 3] ?? 'received' });
      const at = join(folder, 'articles', id);
      await mkdir(at);
      await writeFile(join(at, 'article.json'), JSON.stringify(article));
    }
    await library.reindex();
    expect((await library.list({ ...all, limit: 50, offset: 2990 })).rows).toHaveLength(10);
    const page = await library.list({ ...all, text: 'FAHRE', state: 'approved', limit: 5 });
    expect(page.total).toBe(100);
    expect(page.rows).toHaveLength(5);
    expect(page.counts).toMatchObject({ all: 300, received: 100, 'in-review': 100, approved: 100 });
    await library.rebuildCatalogue();
    expect((await library.list(all)).counts).toMatchObject({ all: 3000, approved: 1000 });
  }, 60_000);
});

describe('an article that can’t be opened', () => {
  it('is reported, left alone, and does not keep the rest from opening', async () => {
    const { folder, library } = await newLibrary('levy-k3x9', 'port-a1b2', 'quay-c3d4');
    await library.close();
    const levy = join(folder, 'articles/levy-k3x9');
    await writeFile(join(levy, 'article.json'), 'garbled');
    await writeFile(join(levy, 'article.json.previous'), 'garbled too');
    const quay = join(folder, 'articles/quay-c3d4');
    await writeFile(join(quay, 'article.json'), '{"format":7}');
    const before = await filesUnder(join(folder, 'articles'));
    const { library: again, problems } = await reopen(folder);
    expect(await headlines(again)).toEqual(['About port-a1b2']);
    const found = problems.map(({ code, file }) => [code, file]).sort();
    expect(found).toEqual([
      ['damaged', join(levy, 'article.json')],
      ['newer-format', join(quay, 'article.json')],
    ]);
    expect(problems.find(({ code }) => code === 'damaged')?.saved).toContain(
      'its text is in draft.md and submission.md',
    );
    await expect(again.openArticle('levy-k3x9')).rejects.toMatchObject({
      error: { code: 'damaged' },
    });
    await expect(again.openArticle('quay-c3d4')).rejects.toMatchObject({
      error: { code: 'newer-format' },
    });
    expect(await filesUnder(join(folder, 'articles'))).toEqual(before);
    // Put right by hand, it is there at the next look.
    await rename(join(levy, 'article.json'), join(levy, 'old'));
    await writeFile(join(levy, 'article.json'), JSON.stringify(makeArticle('levy-k3x9')));
    await again.reindex();
    expect(await headlines(again)).toEqual(['About port-a1b2', 'Harbour levy rises']);
  });

  it('that is a copy of another one’s folder is reported, and the other stays in the list', async () => {
    const { folder, library } = await newLibrary('levy-k3x9');
    await library.close();
    const copy = join(folder, 'articles/levy-k3x9-copy');
    await cp(join(folder, 'articles/levy-k3x9'), copy, { recursive: true });
    const { library: again, problems } = await reopen(folder);
    expect(await headlines(again)).toEqual(['About levy-k3x9']);
    expect(problems).toMatchObject([{ code: 'damaged', file: join(copy, 'article.json') }]);
  });

  it.skipIf(process.getuid?.() === 0)('is reported when this user may not read it', async () => {
    const { folder, library } = await newLibrary('levy-k3x9', 'port-a1b2');
    await library.close();
    const file = join(folder, 'articles/levy-k3x9/article.json');
    await utimes(file, 1, 1);
    await chmod(file, 0);
    const { library: again, problems } = await reopen(folder);
    expect(await headlines(again)).toEqual(['About port-a1b2']);
    expect(problems).toMatchObject([{ code: 'damaged', file }]);
  });
});
