import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { libraryFileSchema } from '../../shared/model/library.ts';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs, articleFolder, sampleFolder, storedArticle } from './support/files.ts';
import { expect, test } from './support/launch.ts';

test('an article is marked as a fact check, rated, checked, signed off and exported', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  const library = sampleFolder(desk);

  await test.step('the house style holds the scale and where articles stand', async () => {
    await page.getByRole('button', { name: 'House style', exact: true }).click();
    const save = page.getByRole('button', { name: 'Save', exact: true });
    const ratings = page.getByRole('region', { name: 'Ratings' });
    await ratings.getByLabel('Rating 3: name').fill('true');
    await expect(ratings.getByRole('alert')).toContainText('two ratings of the name');
    await expect(save).toBeDisabled();
    await ratings.getByLabel('Rating 3: name').fill('Misleading');
    await expect(ratings.getByRole('alert')).toHaveCount(0);
    const publisher = page.getByRole('region', { name: 'Publisher' });
    await publisher.getByLabel('Name').fill('The Ellery Courier');
    const address = publisher.getByLabel('Address of an article');
    await address.fill('https://courier.example/news');
    await expect(publisher).toContainText('All articles would have one address');
    await expect(save).toBeDisabled();
    await address.fill('https://courier.example/{year}/{slug}');
    await expect(publisher).toContainText('https://courier.example/2026/harbour-levy');
    await save.click();
    await expect(page.getByText('House style saved')).toBeVisible();
    const file = JSON.parse(await readFile(join(library, 'library.json'), 'utf8'));
    const { ratingScale } = libraryFileSchema.parse(file).houseStyle;
    expect(ratingScale[2]).toEqual({ name: 'Misleading', score: 3 });
  });

  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await new LibraryPage(page).open('Port Ellery');
  const folder = await articleFolder(library, 'port-ellery');
  const claims = async () => (await storedArticle(folder)).claims;

  await test.step('for an ordinary article the format is greyed, and says why', async () => {
    await page.getByRole('button', { name: 'Export…' }).click();
    const format = page.getByRole('checkbox', { name: /^ClaimReview/ });
    await expect(format).toBeDisabled();
    await expect(format).toHaveAccessibleDescription(/not marked as a fact check\. Mark it/);
    await page.keyboard.press('Escape');
  });

  await test.step('it is marked by a key, which can be undone; a gate says what is missing', async () => {
    const mark = page.getByRole('checkbox', { name: 'Fact check' });
    await mark.focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await storedArticle(folder)).isFactCheck).toBe(true);
    await review.undoToast('Marked as a fact check');
    await expect.poll(async () => (await storedArticle(folder)).isFactCheck).toBe(false);
    await expect(mark).not.toBeChecked();
    await mark.focus();
    await page.keyboard.press('Space');
    await expect(mark).toBeChecked();
    await review.showGates();
    await review.gates.getByRole('button', { name: /No claim of this fact check/ }).click();
    await expect(mark).toBeFocused();
  });

  await test.step('a claim is rated with the keyboard alone', async () => {
    await page.getByRole('button', { name: /^Accept as a claim: The levy is expected/ }).click();
    await expect.poll(async () => (await claims()).length).toBe(1);
    await page.locator('article[data-claim]').getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('t');
    const form = page.getByRole('form', { name: 'Review for readers' });
    const rating = form.getByRole('button', { name: /Rating$/ });
    await expect(rating).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada Quill');
    await page.keyboard.press('Enter');
    await expect(form.getByRole('alert')).toContainText('Choose a rating');
    await expect(rating).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option', { name: 'Misleading' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(form).toBeVisible();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Misleading' }).focus();
    await page.keyboard.press('Enter');
    await form.getByLabel('Where it stands on the web').fill('council.example');
    await page.keyboard.press('Enter');
    await expect(form).toContainText('begins with https://');
    await form.getByLabel('Where it stands on the web').fill('https://council.example/12');
    await form.getByLabel('When it was made').fill('2026-02-27');
    await form.getByLabel('Why, in a sentence or two').fill('Only the board says so.');
    await form.getByLabel('Role').focus();
    await page.keyboard.type('Councillor');
    await page.keyboard.press('Enter');
    await expect(form).toBeHidden();
    await expect(page.locator('article[data-claim]').getByRole('button').first()).toBeFocused();
    const [claim] = await claims();
    expect(claim?.review).toEqual({
      claimant: { kind: 'person', name: 'Ada Quill', role: 'Councillor', url: '' },
      appearance: { date: '2026-02-27', url: 'https://council.example/12' },
      rating: { name: 'Misleading', score: { value: 3, worst: 1, best: 5 } },
      conclusion: 'Only the board says so.',
    });
    await expect(page.locator('article[data-claim]')).toContainText('rated Misleading');
  });

  await test.step('another rating opens the verified claim again; Escape changes nothing', async () => {
    await page.keyboard.press('v');
    await expect.poll(async () => (await claims())[0]?.decision.state).toBe('verified');
    await openClaim(page);
    await page.keyboard.press('t');
    const form = page.getByRole('form', { name: 'Review for readers' });
    await expect(form).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    expect((await claims())[0]?.decision.state).toBe('verified');
    await page.keyboard.press('t');
    await form.getByRole('button', { name: /Rating$/ }).click();
    await page.getByRole('option', { name: 'Mostly false' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Its review for readers was changed.')).toBeVisible();
    await review.showGates();
    await expect(review.gates).toContainText('is rated “Mostly false”, but reopened');
    await page.keyboard.press('Escape');
    await openClaim(page);
    await page.keyboard.press('v');
    await expect.poll(async () => (await claims())[0]?.decision.state).toBe('verified');
  });

  await test.step('it is signed off with its ratings, and then they are closed', async () => {
    await review.show('Checks');
    const open = review.inspector.locator('input[type="checkbox"]:not(:checked):enabled');
    await expect(open.first()).toBeAttached();
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().click();
      await expect(open).toHaveCount(left - 1);
    }
    await page.getByRole('button', { name: 'Sign off…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign off' });
    await expect(dialog.getByRole('list', { name: 'Ratings that are signed' })).toContainText(
      'Mostly false',
    );
    await dialog.getByRole('button', { name: 'Sign off', exact: true }).click();
    await expect.poll(async () => (await storedArticle(folder)).state).toBe('approved');
    await expect(page.getByRole('checkbox', { name: 'Fact check' })).toBeDisabled();
    await review.show('Claims');
    await openClaim(page);
    const told = page.getByRole('region', { name: 'Review for readers' });
    await expect(told).toContainText('Mostly false');
    await expect(told.getByRole('button')).toHaveCount(0);
    await page.keyboard.press('t');
    await expect(page.getByRole('form', { name: 'Review for readers' })).toHaveCount(0);
  });

  await test.step('its ClaimReview is exported, and in the web page too', async () => {
    const out = join(desk.userData, 'out');
    await mkdir(out);
    await answerDialogs(desk, [out]);
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('checkbox', { name: /^ClaimReview/ }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('textbox', { name: 'Preview of ClaimReview' })).toHaveValue(
      /"alternateName": "Mostly false"/,
    );
    await page.getByRole('button', { name: 'Export 3 files' }).click();
    await expect(page.getByRole('button', { name: 'Show folder' })).toBeVisible();
    const names = await readdir(out);
    const read = (ending: string) =>
      readFile(join(out, names.find((name) => name.endsWith(ending)) ?? ''), 'utf8');
    const [claimReview] = JSON.parse(await read('.claimreview.jsonld'))['@graph'];
    const { fields } = await storedArticle(folder);
    expect(claimReview).toMatchObject({
      '@type': 'ClaimReview',
      url: `https://courier.example/2026/${fields.slug}`,
      claimReviewed: 'The levy is expected to bring in about 1.2 million crowns a year',
      author: { name: 'The Ellery Courier' },
      itemReviewed: { author: { name: 'Ada Quill' }, datePublished: '2026-02-27' },
      reviewRating: { ratingValue: 2, alternateName: 'Mostly false' },
      creativeWorkStatus: 'Published',
    });
    expect(await read('.html')).toContain('"@type":"ClaimReview"');
  });
});

async function openClaim(page: Page): Promise<void> {
  const settled = page.getByRole('button', { name: /^Settled/ });
  const head = page.locator('article[data-claim]').getByRole('button').first();
  await expect(head.or(settled).first()).toBeVisible();
  if (!(await head.isVisible())) await settled.click();
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  await head.focus();
}
