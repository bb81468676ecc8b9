import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs, articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

test('an article is refused, then signed off, exported, and voided by an edit', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  await new LibraryPage(page).open('Port Ellery');
  const folder = await articleFolder(sampleFolder(desk), 'port-ellery');
  const dialog = page.getByRole('dialog', { name: 'Sign off' });
  const openSignOff = () => page.getByRole('button', { name: 'Sign off…' }).click();

  await test.step('sign-off names what is left; a reason leads to its place', async () => {
    await openSignOff();
    await expect(dialog).toContainText('can’t be signed off yet');
    await expect(dialog.getByRole('button', { name: 'Sign off', exact: true })).toBeDisabled();
    await dialog.getByRole('button', { name: /Every name was checked/ }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('checkbox', { name: /Every name was checked/ })).toBeFocused();
  });

  await test.step('every other reason leads to a place of its own, too', async () => {
    await openSignOff();
    const reasons = dialog.getByRole('list').getByRole('listitem').getByRole('button');
    const count = await reasons.count();
    expect(count).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    const places = new Set<string>();
    for (let reason = 0; reason < count; reason += 1) {
      await openSignOff();
      await reasons.nth(reason).click();
      await expect(dialog).toBeHidden();
      const focused = page.locator(':focus');
      await expect(focused).toHaveCount(1);
      places.add(
        await focused.evaluate((element) => element.closest('li, section')?.textContent ?? ''),
      );
    }
    expect(places.size).toBe(count);
  });

  await test.step('the checklist is ticked', async () => {
    const open = review.inspector.locator('input[type="checkbox"]:not(:checked):enabled');
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().click();
      await expect(open).toHaveCount(left - 1);
    }
  });

  await test.step('with every gate met it is signed off', async () => {
    await openSignOff();
    await expect(dialog).toContainText('Every gate is met');
    await dialog.getByRole('button', { name: 'Sign off', exact: true }).click();
    await expect.poll(async () => (await storedArticle(folder)).state).toBe('approved');
    const [signOff] = (await storedArticle(folder)).signOffs;
    expect(signOff).toMatchObject({ by: { name: 'Mara Lindqvist' }, voided: null });
    expect(signOff?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  await test.step('it is exported; the files are on disk', async () => {
    const out = join(desk.userData, 'out');
    await mkdir(out);
    await answerDialogs(desk, [out]);
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('button', { name: 'Export 2 files' }).click();
    await expect(page.getByRole('button', { name: 'Show folder' })).toBeVisible();
    const files = await readdir(out);
    expect(files.some((name) => name.startsWith('DRAFT'))).toBe(false);
    const html = await readFile(
      join(out, files.find((name) => name.endsWith('.html')) ?? ''),
      'utf8',
    );
    const markdown = await readFile(
      join(out, files.find((name) => name.endsWith('.md')) ?? ''),
      'utf8',
    );
    const { fields } = await storedArticle(folder);
    expect(html).toContain('"@type":"NewsArticle"');
    expect(html).toContain(fields.headline);
    expect(markdown).toContain(fields.headline);
    await expect.poll(async () => (await storedArticle(folder)).state).toBe('exported');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
  });

  await test.step('editing signed copy asks, voids and records', async () => {
    await review.caretAfter('July');
    await page.keyboard.type('x');
    const ask = page.getByRole('alertdialog');
    await expect(ask).toContainText('void the sign-off');
    expect((await storedArticle(folder)).signOffs[0]?.voided).toBeNull();
    await ask.getByRole('button', { name: 'Edit', exact: true }).click();
    await review.caretAfter('July');
    await page.keyboard.type(' And so it was.');
    await expect.poll(async () => (await storedArticle(folder)).state).toBe('in-review');
    expect((await storedArticle(folder)).signOffs[0]?.voided?.by.name).toBe('Mara Lindqvist');
    expect(await readFile(join(folder, 'audit.jsonl'), 'utf8')).toContain('sign-off voided');
  });
});
