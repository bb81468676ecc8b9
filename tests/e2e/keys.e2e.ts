import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { expect, test } from './support/launch.ts';

test('a key is changed, taken over, refused with the reason, reset, and kept', async ({ desk }) => {
  test.setTimeout(150_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  const stored = async () =>
    JSON.parse(await readFile(join(desk.userData, 'preferences.json'), 'utf8')).preferences.keys;
  await new WelcomePage(page).trySample();
  await new LibraryPage(page).open('Kestria');
  await expect(review.saved).toBeVisible();

  const map = page.getByRole('dialog', { name: 'Map of keys' });
  const find = map.getByRole('searchbox', { name: 'Find a command or a key' });
  const open = async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Commands and articles' })).toBeVisible();
    await page.keyboard.type('Map of keys');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(map).toBeVisible();
  };

  await test.step('a reserved key is refused, one that is had is named and taken over', async () => {
    await open();
    await find.fill('settings');
    await map.getByRole('button', { name: 'Change Ctrl+,' }).press('Enter');
    const field = map.getByRole('textbox', { name: 'Press the new key of “Go to the settings”' });
    await expect(field).toBeFocused();
    await page.keyboard.press('Control+c');
    await expect(map).toContainText('Ctrl+C is taken. The system or the menus use it.');
    await page.keyboard.press('Control+s');
    await expect(map).toContainText('Ctrl+S is taken. It belongs to “Save now”.');
    await map.getByRole('button', { name: 'Take it over' }).click();
    await expect(map.getByRole('button', { name: 'Change Ctrl+S, the key of' })).toBeVisible();
    await expect.poll(stored).toEqual({ 'desk.settings': ['Mod+S'], 'review.save': [] });
  });

  await test.step('the new key works at once, the old one no more', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await page.getByRole('button', { name: 'Settings' }).focus();
    await expect(page.getByRole('tooltip')).toContainText('Ctrl+S');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Commands and articles' })).toBeVisible();
    await page.keyboard.type('Go to the settings');
    await expect(page.getByRole('option', { name: 'Go to the settings' })).toContainText('Ctrl+S');
    await page.keyboard.press('Escape');
  });

  await test.step('it is still there after a restart', async () => {
    await desk.relaunch();
    await expect(desk.page.getByRole('button', { name: 'Settings' })).toBeVisible();
    await desk.page.keyboard.press('Control+s');
    await expect(desk.page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  });

  await test.step('all keys are reset, and the reset is undone', async () => {
    const now = desk.page;
    await now.keyboard.press('?');
    await now.getByRole('button', { name: 'Reset all keys' }).click();
    await expect.poll(stored).toEqual({});
    await now.getByRole('button', { name: 'Undo the reset' }).click();
    await expect.poll(stored).toEqual({ 'desk.settings': ['Mod+S'], 'review.save': [] });
    await now.getByRole('searchbox', { name: 'Find a command or a key' }).fill('Ctrl+S');
    await now.getByRole('button', { name: 'Reset the keys of “Go to the settings”' }).click();
    await expect.poll(stored).toEqual({ 'review.save': [] });
  });
});
