import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary, openLibrary } from '../../../main/library/index.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import { temporaryFolder } from './fixtures.ts';
import { editor, instant, makeArticle, makeDeps, makeNewArticle } from './material.ts';

const id = 'levy-k3x9';
const article = join('articles', id);

/** A library with two articles, one of them with everything an article can have. */
async function wornLibrary(): Promise<string> {
  const folder = join(await temporaryFolder(), 'Gazette');
  const library = await createLibrary(folder, 'Gazette', makeDeps());
  await library.updateFile((file) => ({ ...file, name: 'Gazette two' }));
  await library.createArticle(makeNewArticle(id));
  await library.createArticle(makeNewArticle('port-a1b2'));
  await library.writeArticle(makeArticle(id, { headline: 'Second headline' }));
  await library.writeRevision(id, 1, 'The first revision');
  await library.writeDraft(id, 'The saved draft');
  await library.appendAudit(id, [{ action: 'state', detail: {} }], editor, instant);
  const typed = [{ from: 15, to: 15, insert: ', typed on' }];
  await library.appendJournal(id, { at: instant, changes: typed, suggestedBy: null });
  await library.addEvidence(Buffer.from('evidence'), {
    fileName: 'a.txt',
    text: { readable: true, text: 'text', parts: [], reason: '' },
  });
  await library.close();
  return folder;
}

async function allFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const damages: Readonly<Record<string, (bytes: Buffer) => Buffer | null>> = {
  'cut in half': (bytes) => bytes.subarray(0, bytes.length >> 1),
  emptied: () => Buffer.alloc(0),
  'with a flipped bit': (bytes) => {
    const flipped = Buffer.from(bytes);
    const middle = bytes.length >> 1;
    flipped[middle] = (flipped[middle] ?? 0) ^ 0x40;
    return flipped;
  },
  'full of zeros': (bytes) => Buffer.alloc(bytes.length),
  'replaced with other JSON': () => Buffer.from('{"format":1,"hello":["world"]}\n'),
  'taken away': () => null,
};

describe('a library with any one file damaged', () => {
  it.each(Object.keys(damages))(
    '%s opens, with the other article whole',
    async (kind) => {
      const damage = damages[kind];
      if (!damage) return;
      const folder = await wornLibrary();
      const originals = new Map<string, Buffer>();
      for (const name of await allFiles(folder)) {
        originals.set(name, await readFile(join(folder, name)));
      }
      for (const [name, bytes] of originals) {
        const damaged = damage(bytes);
        if (damaged === null) await rm(join(folder, name));
        else await writeFile(join(folder, name), damaged);

        const { library } = await openLibrary(folder, makeDeps());
        const other = await library.openArticle('port-a1b2');
        expect(other.article.fields.headline, name).toBe('Harbour levy rises');
        const opened = await library.openArticle(id).catch((error: unknown) => error);
        if (opened instanceof DeskFailure) expect(library.problems(), name).not.toEqual([]);
        else expect(opened, name).toMatchObject({ article: { id } });
        await library.verifyAudit(id);
        await library.close();

        // What was damaged is still somewhere, unless it is a cache.
        if (damaged && damaged.length > 0 && !name.startsWith('.proofdesk')) {
          const kept = await Promise.all(
            (await allFiles(folder)).map((each) => readFile(join(folder, each))),
          );
          expect(
            kept.some((content) => content.includes(damaged)),
            `${name} kept`,
          ).toBe(true);
        }
        for (const each of await allFiles(folder)) {
          if (!originals.has(each)) await rm(join(folder, each));
        }
        for (const [each, content] of originals) await writeFile(join(folder, each), content);
      }
    },
    60_000,
  );

  async function openedAfter(name: string, content: string | Buffer) {
    const folder = await wornLibrary();
    await writeFile(join(folder, name), content);
    const { library } = await openLibrary(folder, makeDeps());
    const opened = await library.openArticle(id);
    const result = { opened, file: library.file(), problems: library.problems(), folder };
    await library.close();
    return result;
  }

  it('gets the article back as it was last saved', async () => {
    const { opened, problems } = await openedAfter(`${article}/article.json`, '{"format":1');
    expect(opened.article.fields.headline).toBe('Second headline');
    expect(problems).toMatchObject([{ code: 'damaged', articleId: id }]);
  });

  it('gets the submission back as it was received, even after a small change', async () => {
    const { submission } = makeNewArticle(id);
    const changed = submission.replace('165', '156');
    const { opened, problems } = await openedAfter(`${article}/submission.md`, changed);
    expect(opened.submission).toBe(submission);
    expect(problems).toMatchObject([
      { what: expect.stringContaining('The submission was damaged') },
    ]);
  });

  it('gets the typing back when the draft is emptied', async () => {
    const { opened } = await openedAfter(`${article}/draft.md`, '');
    expect(opened.draft).toBe('The saved draft, typed on');
    expect(opened.recovered).toEqual({ savedDraft: 'The saved draft', suggestedBy: null });
  });

  it('has the saved draft when the journal is garbled, and says so', async () => {
    const { opened, problems } = await openedAfter(`${article}/draft.journal`, 'garbled\n');
    expect(opened.draft).toBe('The saved draft');
    expect(problems).toMatchObject([{ code: 'damaged', articleId: id }]);
  });

  it('gets its name and house style back', async () => {
    const { file, problems } = await openedAfter('library.json', Buffer.alloc(900));
    expect(file.name).toBe('Gazette');
    expect(problems).toMatchObject([{ code: 'damaged', articleId: null }]);
  });

  it('opens with a fresh house style when library.json and its copy are gone', async () => {
    const folder = await wornLibrary();
    await writeFile(join(folder, 'library.json'), 'garbled');
    await rm(join(folder, 'library.json.previous'));
    const { library, problems } = await openLibrary(folder, makeDeps());
    expect((await library.list({ sort: 'updated', offset: 0, limit: 9 })).total).toBe(2);
    expect(library.file().name).toBe('Gazette');
    expect(problems).toHaveLength(1);
    await library.close();
    const aside = (await readdir(folder)).find((name) => name.includes('.damaged-'));
    expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe('garbled');
    const { library: again, problems: none } = await openLibrary(folder, makeDeps());
    expect(none).toEqual([]);
    await again.close();
  });
});
