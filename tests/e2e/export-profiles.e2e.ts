import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryFileSchema } from '../../shared/model/library.ts';
import { desk as cli } from '../main/cli/run-desk.ts';
import { LibraryPage } from './pages/library.ts';
import { approvedSlug, startApproved } from './support/approved.ts';
import { answerDialogs } from './support/files.ts';
import { expect, test } from './support/launch.ts';

test('a profile of the house style says what goes out and how it is named', async ({ desk }) => {
  test.setTimeout(120_000);
  const folder = await startApproved(desk, 2);
  const { page } = desk;
  const library = new LibraryPage(page);
  const out = join(desk.userData, 'out');
  await mkdir(out);

  await test.step('it is made in the house style, with the name that results', async () => {
    await page.getByRole('button', { name: 'House style', exact: true }).click();
    const profiles = page.getByRole('region', { name: 'Export profiles' });
    await profiles.getByRole('button', { name: 'New profile' }).click();
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await expect(save).toBeDisabled();
    await profiles.getByLabel('Profile’s name').last().fill('Partner');
    const names = profiles.getByLabel('File names').last();
    await names.fill('{section}-{slug}');
    await expect(profiles).toContainText('“{section}” stands for nothing');
    await expect(save).toBeDisabled();
    await names.fill('partner-{date}-{slug}');
    await expect(profiles).toContainText('partner-2026-03-04-harbour-levy.html');
    const partner = profiles.getByRole('group', { name: 'Partner' });
    await partner.getByText('Web page (HTML)').click();
    await partner.getByText('Markdown', { exact: true }).click();
    await save.click();
    await expect(page.getByText('House style saved')).toBeVisible();
    const file = JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'));
    expect(libraryFileSchema.parse(file).houseStyle.exportProfiles.at(-1)).toEqual({
      name: 'Partner',
      formats: ['md'],
      fileName: 'partner-{date}-{slug}',
      bundle: null,
    });
  });

  await test.step('it is chosen in the dialog, remembered, and its files are named so', async () => {
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    await answerDialogs(desk, [out]);
    await library.choose('report 1', 'report 2');
    await library.chosen.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export 2 articles' });
    await dialog.getByRole('button', { name: /Profile$/ }).click();
    await page.getByRole('option', { name: 'Partner' }).click();
    await expect(dialog).toContainText(`partner-2026-03-04-${approvedSlug(1)}.md`);
    await dialog.getByRole('button', { name: 'Export 2 files' }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    const names = [1, 2].map((number) => `partner-2026-03-04-${approvedSlug(number)}.md`);
    expect((await readdir(out)).sort()).toEqual(names);
    await library.chosen.getByRole('button', { name: 'Export…' }).click();
    await expect(dialog.getByRole('button', { name: /Profile$/ })).toContainText('Partner');
    await expect(dialog.getByLabel('File names')).toHaveValue('partner-{date}-{slug}');
    await page.keyboard.press('Escape');
  });

  await test.step('the command line writes the same files by its name', async () => {
    await desk.quit();
    const [id = ''] = (await readdir(join(folder, 'articles'))).sort();
    const there = join(desk.userData, 'there');
    const run = await cli('export', folder, id, '--profile', 'partner', '--out', there);
    expect(run).toMatchObject({ status: 0, err: '' });
    const [name = ''] = await readdir(there);
    expect(name).toBe(`partner-2026-03-04-${approvedSlug(1)}.md`);
    expect(await readFile(join(there, name))).toEqual(await readFile(join(out, name)));
    const unknown = await cli('export', folder, id, '--profile', 'radio', '--out', there);
    expect(unknown.status).toBe(2);
    expect(unknown.err).toContain('Web, Wire, Print, Archive, Partner');
  });
});
