import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import {
  answerDialogs,
  articleFolder,
  dropFile,
  sampleFolder,
  storedArticle,
} from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

const copy = `Harbour fund paid 156 fishers

Hale Bay (Courier) - The harbour fund paid 165 fishers for the lost season, its director Lena Brandt said on Monday.

Nearly 20,000 crates were landed before the storm. The catch was shockingly poor, one skipper said.

The season was shockingly short. Photo by A. Reed
`;

async function bringIn(page: Page, folder: string): Promise<void> {
  const file = join(folder, 'fund.txt');
  await writeFile(file, copy);
  await dropFile(page, file);
}

test('a dropped file is brought in, and its findings are settled one by one', async ({ desk }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  const library = sampleFolder(desk);
  await new WelcomePage(page).trySample();

  await test.step('a file dropped on the window is understood and brought in', async () => {
    await bringIn(page, desk.userData);
    const dialog = page.getByRole('dialog', { name: 'Bring in' });
    await expect(dialog.getByRole('textbox', { name: 'Headline' })).toHaveValue(
      'Harbour fund paid 156 fishers',
    );
    await dialog.getByRole('button', { name: 'Add to the library' }).click();
    await expect(dialog).toBeHidden();
  });
  const folder = await articleFolder(library, 'harbour-fund');
  const finding = (words: string) =>
    review.inspector.getByRole('listitem').filter({ hasText: words });

  await test.step('both places of a contradiction stand side by side and become a claim', async () => {
    await review.show('Findings');
    const conflict = finding('156 fishers').first();
    await conflict.getByRole('button').first().click();
    await expect(conflict.locator('mark')).toHaveText([/156/, /165/]);
    await conflict.getByRole('button', { name: 'Make it a claim' }).click();
    await expect
      .poll(async () => (await storedArticle(folder)).claims)
      .toMatchObject([{ note: expect.stringContaining('156') }]);
  });

  await test.step('a finding is dismissed at one place and stays at the other', async () => {
    await review.show('Findings');
    const loaded = finding('shockingly');
    await expect(loaded).toHaveCount(2);
    await loaded.first().getByRole('button').first().click();
    await page.keyboard.press('Alt+i');
    const dialog = page.getByRole('dialog', { name: 'Dismiss the finding' });
    await dialog.getByText('At this place only').click();
    await dialog.getByRole('textbox').fill('The skipper’s word');
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await expect(finding('shockingly')).toHaveCount(1);
  });

  await test.step('another is dismissed in every article of the library', async () => {
    await finding('shockingly').getByRole('button').first().click();
    await page.keyboard.press('Alt+i');
    const dialog = page.getByRole('dialog', { name: 'Dismiss the finding' });
    await dialog.getByText('In every article of this library').click();
    await dialog.getByRole('textbox').fill('Our columnist’s word');
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await expect(finding('shockingly')).toHaveCount(0);
    await expect
      .poll(async () => JSON.parse(await readFile(join(library, 'library.json'), 'utf8')))
      .toMatchObject({
        houseStyle: { dismissals: [{ text: 'shockingly', reason: 'Our columnist’s word' }] },
      });
    await review.back();
    await new LibraryPage(page).open('Kestria');
    await review.show('Findings');
    await expect(finding('Repeated').or(finding('headline')).first()).toBeVisible();
    await expect(finding('shockingly')).toHaveCount(0);
  });
});

test('an approximation turns against its source when its word changes', async ({ desk }) => {
  test.setTimeout(150_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  await bringIn(page, desk.userData);
  const dialog = page.getByRole('dialog', { name: 'Bring in' });
  await dialog.getByRole('button', { name: 'Add to the library' }).click();
  await expect(dialog).toBeHidden();
  const evidence = page.getByRole('region', { name: 'In the sources' });

  const landings = join(desk.userData, 'landings.csv');
  await writeFile(landings, 'season,crates landed before the storm\n2026,"19,546 crates"\n');
  await answerDialogs(desk, [landings]);
  await review.show('Sources');
  await page.getByRole('button', { name: 'Add source' }).click();
  await page.getByRole('menuitem', { name: 'Dataset' }).click();
  const form = page.getByRole('dialog', { name: /source/i });
  await form.getByLabel('Title').fill('Landings');
  await form.getByRole('button', { name: /^Add/ }).click();
  await expect(form).toBeHidden();
  await review.inspector.getByRole('button', { name: /^Attach/ }).click();

  await review.show('Claims');
  await page.getByRole('button', { name: /^Accept as a claim: Nearly 20,000/ }).click();
  const card = review.inspector.locator('[data-claim]').filter({ hasText: '20,000' });
  await card.getByRole('button').first().click();
  await expect(evidence).toContainText('consistent with its approximation');

  await review.select('Nearly');
  await page.keyboard.type('More than');
  await expect(evidence).toContainText('differs');
  await expect(evidence).toContainText('19,546');
});

test('residue is fixed by one key each, from finding to finding', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, review } = await openKestria(desk);
  const draft = join(await articleFolder(sampleFolder(desk), 'kestria'), 'draft.md');

  await review.show('Findings');
  const fixes = review.inspector.getByRole('button', { name: /^(?:Take it out|Change to)/ });
  await expect(fixes.first()).toBeVisible();
  const count = await fixes.count();
  for (let left = count; left > 0; left -= 1) {
    const row = review.inspector
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /^(?:Take it out|Change to)/ }) })
      .first();
    await row.getByRole('button').first().click();
    await page.keyboard.press('Alt+Enter');
    await expect(fixes).toHaveCount(left - 1);
  }
  const text = () => readFile(draft, 'utf8');
  await expect.poll(text).not.toContain('Pictures from Kestria');
  expect(await text()).toMatch(/^Kestria has sharpened/);
});

test('a scraped report shows what to check and what is wrong with it', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, review } = await openKestria(desk);

  const proposed: readonly (readonly [words: string, kind: RegExp])[] = [
    ['thousands of children', /^Figure · priority 1/],
    ['made public on Tuesday', /^Date/],
    ['143 “schools”', /^Figure/],
    ['reportedly spread over the occupied districts', /^Name/],
    ['remains undisclosed', /^Figure/],
    ['A representative of the CDF', /^Attribution/],
    ['Ansel Bay', /^Name/],
    ['march before breakfast', /^Quotation · priority 1/],
    ['survey ship in 1974', /^Allegation · priority 1/],
    ['eastern border in 2023', /^Date/],
    ['nearly 8,000 children', /^Figure/],
    ['admits that it has moved', /^Attribution/],
    ['issued orders against', /^Date/],
    ['has yet to comment', /^Other/],
  ];
  for (const [words, kind] of proposed) {
    const row = page.locator('[data-proposal]').filter({ hasText: words });
    await expect(row.first().locator('span').last(), words).toHaveText(kind);
  }

  await review.show('Findings');
  for (const words of [
    '“news” names nobody',
    'The dek breaks off in mid-sentence',
    '“20 hours ago” means nothing to a later reader',
    'The headline stands in the body again',
    'The body opens with another headline',
    '“thousands of children” is given here, yet the copy says',
    '“A representative of the CDF” is described but not named',
    '“reportedly” leaves open who says so',
    '“Pictures from Kestria” looks like a photo credit',
    '“shockingly” tells the reader what to feel',
  ]) {
    await expect(review.inspector.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
  }
});
