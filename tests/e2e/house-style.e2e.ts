import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { sampleFolder } from './support/files.ts';
import { expect, test } from './support/launch.ts';

test('published policies are kept, and only with an address that leads somewhere', async ({
  desk,
}) => {
  const { page } = desk;
  const library = sampleFolder(desk);
  await new WelcomePage(page).trySample();
  await page.getByRole('button', { name: 'House style', exact: true }).click();
  const form = page.getByRole('region', { name: 'Published policies' });
  await form.getByRole('button', { name: 'New policy' }).click();
  await form.getByRole('textbox', { name: 'Title' }).fill('How we correct');
  const address = form.getByRole('textbox', { name: 'Web address' });
  await address.fill('javascript:alert(1)');
  await expect(form).toContainText('An address that opens with https://');
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await address.fill('https://courier.example/corrections');
  await form.getByRole('button', { name: /Policy on/ }).click();
  await page.getByRole('option', { name: 'Corrections' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => JSON.parse(await readFile(join(library, 'library.json'), 'utf8')))
    .toMatchObject({
      houseStyle: {
        policies: [
          {
            kind: 'correctionsPolicy',
            title: 'How we correct',
            url: 'https://courier.example/corrections',
          },
        ],
      },
    });
});

test('the house style is edited as YAML, and its rule files in the app', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const library = sampleFolder(desk);
  await new WelcomePage(page).trySample();
  await page.getByRole('button', { name: 'House style', exact: true }).click();

  await test.step('the style as text: a mistake is named with its line, and not saved', async () => {
    await page.getByRole('button', { name: 'Edit as YAML' }).click();
    const text = page.getByRole('textbox', { name: 'House style as YAML' });
    const written = await text.inputValue();
    await text.fill(written.replace('fourEyes: false', 'fourEyes: perhaps'));
    await expect(page.getByRole('alert')).toContainText('fourEyes');
    await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
    await text.fill(written.replace('fourEyes: false', 'fourEyes: true'));
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => JSON.parse(await readFile(join(library, 'library.json'), 'utf8')))
      .toMatchObject({ houseStyle: { fourEyes: true } });
    await page.getByRole('button', { name: 'Edit in the form' }).click();
    await expect(page.getByRole('checkbox', { name: /^Four eyes/ })).toBeChecked();
  });

  await test.step('a new rule is written in the app and stored in the style folder', async () => {
    await page.getByRole('button', { name: 'New rule file' }).click();
    const dialog = page.getByRole('dialog', { name: 'New rule file' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('House/Ties.yml');
    const text = dialog.getByRole('textbox', { name: 'Text of the file' });
    await text.fill('extends: nonsense\nmessage: x\n');
    await expect(dialog.getByRole('alert')).toContainText('Line 1');
    await text.fill('extends: existence\nmessage: "No ties: %s"\ntokens:\n  - closer ties\n');
    await expect(dialog.getByRole('alert')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    expect(await readFile(join(library, 'style', 'House', 'Ties.yml'), 'utf8')).toContain(
      'closer ties',
    );
  });

  await test.step('it reports in an article at once, and no more once it is taken away', async () => {
    const review = new ReviewPage(page);
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    await new LibraryPage(page).open('Kestria');
    await review.show('Findings');
    const found = review.inspector.getByRole('listitem').filter({ hasText: 'No ties' });
    await expect(found).toHaveCount(1);
    await page.getByRole('button', { name: 'House style', exact: true }).click();
    await page.getByRole('button', { name: 'Edit House/Ties.yml' }).click();
    await page.getByRole('button', { name: 'Take it away' }).click();
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    await new LibraryPage(page).open('Kestria');
    await review.show('Findings');
    await expect(review.inspector.getByRole('listitem').first()).toBeVisible();
    await expect(found).toHaveCount(0);
  });
});
