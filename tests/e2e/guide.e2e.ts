import { WelcomePage } from './pages/welcome.ts';
import { expect, test } from './support/launch.ts';

test('the guide tells of the work and of each rule, and its pages lead to one another', async ({
  desk,
}) => {
  const { page } = desk;
  await new WelcomePage(page).trySample();
  await page.keyboard.press('F1');
  const guide = page.getByRole('dialog', { name: 'Guide', exact: true });
  const shown = guide.getByRole('tabpanel');
  await expect(shown).toContainText('Each file is kept under received/ exactly as it came');
  await guide.getByRole('tab', { name: 'House style' }).focus();
  await page.keyboard.press('Enter');
  await expect(shown.getByRole('cell', { name: /target length of an article/ })).toBeVisible();
  await shown.getByRole('button', { name: 'export profiles' }).focus();
  await page.keyboard.press('Enter');
  await expect(guide.getByRole('tab', { selected: true })).toHaveText(
    'Export profiles and file names',
  );
  await expect(shown).toContainText('A profile says what goes out for one purpose');
  await guide.getByRole('tab', { name: 'Quotations' }).click();
  await expect(shown).toContainText('The desk pairs quotation marks of many kinds');
});
