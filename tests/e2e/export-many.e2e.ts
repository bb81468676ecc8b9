import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { approvedBody, approvedSlug, startApproved } from './support/approved.ts';
import { answerDialogs, storedArticle } from './support/files.ts';
import { type Desk, expect, test } from './support/launch.ts';

/** The articles of a library as they are on disk, by slug. */
async function storedArticles(library: string) {
  const ids = await readdir(join(library, 'articles'));
  const all = await Promise.all(ids.map((id) => storedArticle(join(library, 'articles', id))));
  return new Map(all.map((article) => [article.fields.slug, article]));
}

test('chosen articles are exported together, and taken names are asked about', async ({ desk }) => {
  test.setTimeout(120_000);
  const folder = await startApproved(desk, 5);
  const { page } = desk;
  const library = new LibraryPage(page);
  const out = join(desk.userData, 'out');
  await mkdir(out);
  await answerDialogs(desk, [out]);
  const names = [2, 3, 5].flatMap((number) => [
    `${approvedSlug(number)}.html`,
    `${approvedSlug(number)}.md`,
  ]);

  await test.step('three of five are chosen and exported; the others are not', async () => {
    await library.choose('report 2', 'report 3', 'report 5');
    await expect(library.chosen).toContainText('3 articles chosen');
    await library.chosen.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export 3 articles' });
    await expect(dialog).not.toContainText('DRAFT');
    await dialog.getByRole('button', { name: 'Export 6 files' }).click();
    const done = page.getByRole('dialog', { name: 'Exported' });
    await expect(done).toContainText('6 files written to');
    await expect(done).toContainText(out);
    await done.getByRole('button', { name: 'Done', exact: true }).click();
    expect((await readdir(out)).sort()).toEqual(names);
  });

  await test.step('each file holds its own article, whole', async () => {
    for (const number of [2, 3, 5]) {
      const html = await readFile(join(out, `${approvedSlug(number)}.html`), 'utf8');
      const markdown = await readFile(join(out, `${approvedSlug(number)}.md`), 'utf8');
      expect(markdown).toContain(approvedBody(number).trim());
      expect(html).toContain(`will rise to ${number} crowns`);
      expect(html).toContain(`Harbour levy, report ${number}`);
      expect(html.trimEnd()).toMatch(/<\/html>$/);
    }
  });

  await test.step('the record of each says that it went out, and what', async () => {
    const stored = await storedArticles(folder);
    for (const number of [1, 2, 3, 4, 5]) {
      const article = stored.get(approvedSlug(number));
      const isExported = [2, 3, 5].includes(number);
      expect(article?.state).toBe(isExported ? 'exported' : 'approved');
      expect(article?.exports.length).toBe(isExported ? 1 : 0);
    }
    // The list puts what changed last first: it has to have done so before rows are clicked.
    for (const number of [2, 3, 5]) {
      await expect(library.row(`report ${number}`)).toContainText('Exported');
    }
    await library.clear();
  });

  await test.step('names that are taken are asked about; nothing is touched before', async () => {
    const taken = join(out, `${approvedSlug(3)}.md`);
    await writeFile(taken, 'My own notes.\n');
    const html = join(out, `${approvedSlug(3)}.html`);
    const before = await stat(html);
    await library.choose('report 3', 'report 4');
    await library.chosen.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export 2 articles' });
    await dialog.getByRole('button', { name: 'Export 4 files' }).click();
    const ask = page.getByRole('alertdialog', { name: 'Files exist already' });
    await expect(ask.getByRole('listitem')).toHaveText([
      `${approvedSlug(3)}.html`,
      `${approvedSlug(3)}.md`,
    ]);
    expect(await readFile(taken, 'utf8')).toBe('My own notes.\n');
    expect((await stat(html)).mtimeMs).toBe(before.mtimeMs);
    await ask.getByRole('button', { name: 'Replace all 2' }).click();
    const done = page.getByRole('dialog', { name: 'Exported' });
    await expect(done).toBeVisible();
    await done.getByRole('button', { name: 'Done', exact: true }).click();
    expect(await readFile(taken, 'utf8')).toContain(approvedBody(3).trim());
    expect(await readFile(join(out, `${approvedSlug(4)}.md`), 'utf8')).toContain(
      approvedBody(4).trim(),
    );
    expect((await readdir(out)).length).toBe(names.length + 2);
  });
});

test('two articles with one slug both reach the disk', async ({ desk }) => {
  await startApproved(desk, 2, () => 'harbour-levy');
  const { page } = desk;
  const library = new LibraryPage(page);
  const out = join(desk.userData, 'out');
  await mkdir(out);
  await answerDialogs(desk, [out]);
  await library.choose('report 1', 'report 2');
  await library.chosen.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('button', { name: 'Export 4 files' }).click();
  await expect(page.getByRole('dialog', { name: 'Exported' })).toContainText('4 files written to');
  const files = await readdir(out, { recursive: true });
  const texts = await Promise.all(
    files.filter((name) => name.endsWith('.md')).map((name) => readFile(join(out, name), 'utf8')),
  );
  for (const number of [1, 2]) {
    expect(texts.filter((text) => text.includes(approvedBody(number).trim()))).toHaveLength(1);
  }
});

/** Starts an export of so many articles by the keyboard; returns once files come. */
async function exportAll(desk: Desk, count: number): Promise<{ folder: string; out: string }> {
  const folder = await startApproved(desk, count);
  const { page } = desk;
  const library = new LibraryPage(page);
  const out = join(desk.userData, 'out');
  await mkdir(out);
  await answerDialogs(desk, [out]);
  await library.list.focus();
  await expect(library.row('report').first()).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(library.chosen).toContainText(`${count} articles chosen`);
  await library.chosen.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('button', { name: `Export ${count * 2} files` }).press('Enter');
  await expect.poll(async () => (await readdir(out)).length).toBeGreaterThan(4);
  return { folder, out };
}

test('Escape cancels an export that runs, and what became of it is said', async ({ desk }) => {
  test.setTimeout(180_000);
  await exportAll(desk, 600);
  const { page } = desk;
  await expect(page.getByRole('button', { name: 'Cancel', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  const done = page.getByRole('dialog', { name: 'Export cancelled' });
  await expect(done).toContainText('before it was cancelled. No file is half-written.');
  await page.keyboard.press('Escape');
  await expect(done).toBeHidden();
});

test('a large export is cancelled; what is written is whole, and no more is', async ({ desk }) => {
  test.setTimeout(180_000);
  const count = 600;
  const { folder, out } = await exportAll(desk, count);
  const { page } = desk;
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel', exact: true }).click();

  const done = page.getByRole('dialog', { name: 'Export cancelled' });
  await expect(done).toContainText('before it was cancelled. No file is half-written.');
  const files = await readdir(out);
  await expect(done).toContainText(`${files.length} files written to`);
  expect(files.length).toBeLessThan(count * 2);
  const slugs = new Set(files.map((name) => name.replace(/\.(?:html|md)$/, '')));
  expect(files.toSorted()).toEqual(
    [...slugs].flatMap((slug) => [`${slug}.html`, `${slug}.md`]).toSorted(),
  );
  const stored = await storedArticles(folder);
  for (const [slug, article] of stored) {
    expect(article.state, slug).toBe(slugs.has(slug) ? 'exported' : 'approved');
  }
  for (const slug of slugs) {
    const number = slug.slice(slug.lastIndexOf('-') + 1);
    const html = await readFile(join(out, `${slug}.html`), 'utf8');
    expect(html.trimEnd(), slug).toMatch(/<\/html>$/);
    expect(await readFile(join(out, `${slug}.md`), 'utf8')).toContain(
      approvedBody(Number(number)).trim(),
    );
  }
});
