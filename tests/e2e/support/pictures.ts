/** Takes the pictures in build/pictures: the app on its sample library, at work on one article. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { LibraryPage } from '../pages/library.ts';
import { ReviewPage } from '../pages/review.ts';
import { WelcomePage } from '../pages/welcome.ts';
import { Desk } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../../build/pictures');
const userData = await mkdtemp(join(tmpdir(), 'proofdesk-pictures-'));
const desk = new Desk(userData, { size: { width: 1440, height: 900 } });

async function take(name: string): Promise<void> {
  await desk.page.mouse.move(0, 0);
  await desk.page.screenshot({ path: join(pictures, name), animations: 'disabled' });
}

/** Edits the draft as an editor would: a figure set right, a loaded word out. */
async function edit(review: ReviewPage, page: Page): Promise<void> {
  await review.select('143');
  await page.keyboard.type('134');
  await review.select(' and now, shockingly, Dray');
  await page.keyboard.type(' and Dray');
}

/** Accepts suggestions, cites the interview for the quotation and verifies that. */
async function checkClaims(page: Page): Promise<void> {
  for (const words of ['march before breakfast', '1974', '8,000', '9,400', '134']) {
    const name = new RegExp(`^Accept as a claim: .*${words}`);
    await page.getByRole('button', { name }).first().click();
  }
  const quotation = page.locator('[data-claim]').filter({ hasText: 'march before breakfast' });
  await quotation.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Cite a source' }).click();
  await page.getByRole('menuitem', { name: /Interview/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('The words of the source that bear on it')
    .fill('We had to march before breakfast and sing for a country that is not ours.');
  await dialog.getByLabel('Page number').fill('1');
  await dialog.getByRole('button', { name: /^Cite/ }).last().click();
  await dialog.waitFor({ state: 'hidden' });
  await quotation.getByRole('button', { name: /^Verify/ }).click();
}

try {
  await mkdir(pictures, { recursive: true });
  await desk.launch();
  const { page } = desk;
  // tsx keeps the names of functions with a helper that a function sent to the page lacks.
  await page.evaluate('globalThis.__name = (it) => it');
  await new WelcomePage(page).trySample();
  const library = new LibraryPage(page);
  await library.open('Kestria');
  const review = new ReviewPage(page);
  await page.locator('[data-proposal]').first().waitFor();
  await edit(review, page);
  await page.getByRole('button', { name: /^Accept as a claim: .*134/ }).waitFor();
  await checkClaims(page);
  await review.saved.waitFor();
  await take('review.png');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take('review-dark.png');
  await page.emulateMedia({ colorScheme: 'light' });
  await review.back();
  await library.row('Kestria').click();
  await take('library.png');
} finally {
  await desk.quit();
  await rm(userData, { recursive: true, force: true });
}
