import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary, type Library, openLibrary } from '../../../main/library/index.ts';
import { temporaryFolder } from './fixtures.ts';
import { editor, instant, makeArticle, makeDeps, makeNewArticle } from './material.ts';

const id = 'levy-k3x9';

/** Saves something of each kind twice, and closes. Gives the article's folder. */
async function savedTwice(): Promise<{ readonly root: string; readonly folder: string }> {
  const root = join(await temporaryFolder(), 'Gazette');
  const library = await createLibrary(root, 'Gazette', makeDeps());
  await library.createArticle(makeNewArticle(id));
  await library.openArticle(id);
  await library.writeArticle(makeArticle(id, { headline: 'First' }));
  await library.writeArticle(makeArticle(id, { headline: 'Second' }));
  await library.writeRevision(id, 1, 'The first revision\n'.repeat(20));
  await library.writeRevision(id, 2, `${'The first revision\n'.repeat(20)}and on\n`);
  await library.appendAudit(id, [{ action: 'one', detail: {} }], editor, instant);
  await library.appendAudit(id, [{ action: 'two', detail: {} }], editor, instant);
  await library.writeDraft(id, 'Saved once');
  await library.writeDraft(id, 'Saved twice');
  await library.close();
  return { root, folder: join(root, 'articles', id) };
}

const typed = (from: number, insert: string) => ({
  at: instant,
  changes: [{ from, to: from, insert }],
  suggestedBy: null,
});

/**
 * Cuts a file at every byte of what was written last, opens the library each time as the next
 * session would, and puts everything back.
 *
 * @param from the first place to cut at
 */
async function cutEverywhere(
  { root, folder }: { readonly root: string; readonly folder: string },
  name: string,
  from: number,
  check: (library: Library, length: number, whole: number) => Promise<void>,
): Promise<void> {
  const before = new Map<string, Buffer>();
  const names = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile());
  for (const one of names) before.set(one.name, await readFile(join(folder, one.name)));
  const whole = await readFile(join(folder, name));
  for (let length = from; length < whole.length; length += 1) {
    await writeFile(join(folder, name), whole.subarray(0, length));
    const { library } = await openLibrary(root, makeDeps());
    await check(library, length, whole.length);
    await library.close();
    for (const [one, bytes] of before) await writeFile(join(folder, one), bytes);
    await writeFile(join(folder, name), whole);
  }
}

describe('a power cut in the last write', () => {
  it('of the journal loses that entry and none before it', async () => {
    const places = await savedTwice();
    const { library } = await openLibrary(places.root, makeDeps());
    await library.openArticle(id);
    await library.appendJournal(id, typed(11, ', typed'));
    const first = (await readFile(join(places.folder, 'draft.journal'))).length;
    await library.appendJournal(id, typed(18, ' on'));
    await library.close();
    await cutEverywhere(places, 'draft.journal', first, async (again) => {
      expect((await again.openArticle(id)).draft).toBe('Saved twice, typed');
      expect(again.problems()).toEqual([]);
      // And it goes on from there.
      await again.appendJournal(id, typed(18, ' anew'));
      expect((await again.openArticle(id)).draft).toBe('Saved twice, typed anew');
    });
  }, 60_000);

  it('of a journal that is new leaves the saved draft', async () => {
    const places = await savedTwice();
    const { library } = await openLibrary(places.root, makeDeps());
    await library.openArticle(id);
    await library.appendJournal(id, typed(11, ', typed'));
    await library.close();
    await cutEverywhere(places, 'draft.journal', 0, async (again) => {
      expect((await again.openArticle(id)).draft).toBe('Saved twice');
    });
  }, 60_000);

  it('of the draft gives back what was saved', async () => {
    const places = await savedTwice();
    await cutEverywhere(places, 'draft.md', 0, async (again, length) => {
      const theirs = await again.takeOutside(id, true);
      const opened = await again.openArticle(id);
      expect(opened.draft, `cut at ${length}`).toBe('Saved twice');
      // What is left of a cut text looks like another program's version of it, and is kept as one.
      expect(theirs?.draft ?? '').toBe('Saved twice'.slice(0, length));
      expect(again.problems()).toHaveLength(length === 0 ? 1 : 0);
    });
  }, 60_000);

  it('of the article gives back what was saved', async () => {
    const places = await savedTwice();
    await cutEverywhere(places, 'article.json', 0, async (again, length, whole) => {
      const { article } = await again.openArticle(id);
      expect(article.fields.headline, `cut at ${length}`).toBe('Second');
      // Only the line end at the very end can be missing without damage.
      if (length < whole - 1) expect(again.problems()).toMatchObject([{ code: 'damaged' }]);
    });
  }, 120_000);

  it('of the audit log loses that record and none before it, and says so', async () => {
    const places = await savedTwice();
    const bytes = await readFile(join(places.folder, 'audit.jsonl'));
    const first = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1;
    await cutEverywhere(places, 'audit.jsonl', first, async (again, length) => {
      expect((await again.readAudit(id)).map(({ action }) => action)).toEqual([
        'article-stored',
        'received',
        'one',
      ]);
      if (length > first) {
        expect(await again.verifyAudit(id)).toMatchObject({ why: 'the last record is cut off' });
      }
      await again.appendAudit(id, [{ action: 'three', detail: {} }], editor, instant);
      expect(await again.verifyAudit(id)).toBe('intact');
      expect(again.problems()).toHaveLength(length > first ? 1 : 0);
    });
  }, 60_000);

  it('of a revision leaves the ones before it, and names the damaged file', async () => {
    const places = await savedTwice();
    const [name = ''] = (await readdir(join(places.folder, 'revisions'))).filter((one) =>
      one.startsWith('0002'),
    );
    await cutEverywhere(places, join('revisions', name), 0, async (again, length, whole) => {
      expect(await again.readRevision(id, 1)).toBe('The first revision\n'.repeat(20));
      const second = await again.readRevision(id, 2).catch((error: unknown) => error);
      // The line end at the very end can be missing without damage.
      if (length === whole - 1 && typeof second === 'string') return;
      expect(second, `cut at ${length}`).toMatchObject({
        error: { code: 'damaged', message: expect.stringContaining(name) },
      });
      expect((await again.openArticle(id)).draft).toBe('Saved twice');
    });
  }, 60_000);

  it('of the copy of what was last saved takes the draft as it is', async () => {
    const places = await savedTwice();
    await cutEverywhere(places, 'draft.md.last', 0, async (again) => {
      expect((await again.openArticle(id)).draft).toBe('Saved twice');
      expect(await again.takeOutside(id, true)).toBeNull();
      expect(again.problems()).toEqual([]);
    });
  }, 60_000);
});
