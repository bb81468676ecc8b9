import type { Page } from '@playwright/test';
import { LibraryPage } from '../pages/library.ts';
import { ReviewPage } from '../pages/review.ts';
import { WelcomePage } from '../pages/welcome.ts';
import { articleFolder, sampleFolder } from './files.ts';
import type { Desk } from './launch.ts';

/** The sample's article on Kestria, open, and its folder. */
export async function openKestria(
  desk: Desk,
): Promise<{ readonly page: Page; readonly review: ReviewPage; readonly folder: string }> {
  const { page } = desk;
  await new WelcomePage(page).trySample();
  await new LibraryPage(page).open('Kestria');
  // The text rests once what the analysis marks in it is there.
  await page.locator('[data-proposal]').first().waitFor();
  const folder = await articleFolder(sampleFolder(desk), 'kestria');
  return { page, review: new ReviewPage(page), folder };
}
