import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage, type Tab } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs } from './support/files.ts';
import { expect, test } from './support/launch.ts';

const tabs: readonly Tab[] = ['Checks', 'Findings', 'Sources', 'Comments', 'History', 'Claims'];

/** What axe holds against the page as it stands, as rule and place. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } });

    test('axe has nothing against any screen', async ({ desk }) => {
      test.setTimeout(180_000);
      const { page } = desk;
      await expect(page.getByLabel('Your name')).toBeVisible();
      expect(await violations(page), 'welcome').toEqual([]);

      await new WelcomePage(page).trySample();
      expect(await violations(page), 'library').toEqual([]);
      for (const screen of ['Sources', 'House style', 'Settings']) {
        await page.getByRole('button', { name: screen, exact: true }).click();
        await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible();
        expect(await violations(page), screen).toEqual([]);
      }
      await page.getByRole('button', { name: 'Library', exact: true }).click();

      await new LibraryPage(page).bringIn();
      await expect(page.getByRole('dialog', { name: 'Bring in' })).toBeVisible();
      expect(await violations(page), 'bring in').toEqual([]);
      await page.keyboard.press('Escape');

      await new LibraryPage(page).open('Kestria');
      const review = new ReviewPage(page);
      for (const tab of tabs) {
        await review.show(tab);
        expect(await violations(page), tab).toEqual([]);
      }
      await page.getByRole('button', { name: /^Accept as a claim: According to the CDF/ }).click();
      await review.inspector.locator('[data-claim] > button').click();
      await expect(page.getByRole('region', { name: 'In the sources' })).toContainText('134');
      await page.keyboard.press('o');
      await expect(page.locator('.cm-desk-differs')).toBeVisible();
      expect(await violations(page), 'evidence').toEqual([]);
      const mark = page.getByRole('checkbox', { name: 'Fact check' });
      await mark.focus();
      await page.keyboard.press('Space');
      await expect(mark).toBeChecked();
      await review.inspector.locator('[data-claim] > button').focus();
      await page.keyboard.press('t');
      await page.getByRole('form').getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('alert')).toContainText('Choose a rating');
      expect(await violations(page), 'rating').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog', { name: 'Guide' })).toBeVisible();
      expect(await violations(page), 'guide').toEqual([]);
      await page.keyboard.press('Escape');
      for (const dialog of ['Sign off', 'Export'] as const) {
        await page.getByRole('button', { name: `${dialog}…` }).click();
        await expect(page.getByRole('dialog', { name: dialog, exact: true })).toBeVisible();
        if (dialog === 'Export') await page.getByText('As one signed bundle').click();
        expect(await violations(page), dialog).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Control+p');
      const print = page.getByRole('dialog', { name: 'Print' });
      await expect(print.getByRole('img').first()).toBeVisible();
      expect(await violations(page), 'print').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: 'Commands and articles' })).toBeVisible();
      expect(await violations(page), 'palette').toEqual([]);
      await answerDialogs(desk, [join(desk.userData, 'preferences.json')]);
      await page.keyboard.type('Verify a bundle');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: /^UNKNOWN/ })).toBeVisible();
      expect(await violations(page), 'verify').toEqual([]);
    });
  });
}
