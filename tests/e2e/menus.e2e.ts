import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { type Desk, expect, test } from './support/launch.ts';

/** One item of the native menus by its command; null where it is absent. */
function item(desk: Desk, id: string) {
  return desk.app.evaluate(({ Menu }, wanted) => {
    const found = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    return found
      ? { label: found.label, enabled: found.enabled, accelerator: found.accelerator ?? null }
      : null;
  }, id);
}

function choose(desk: Desk, id: string) {
  return desk.app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

test('the native menus carry the commands of the screen, with their keys, and grey what makes no sense', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();

  await test.step('in the library the review’s commands are absent', async () => {
    await expect
      .poll(() => item(desk, 'library.search'))
      .toEqual({ label: 'Search headlines', enabled: true, accelerator: '/' });
    expect(await item(desk, 'review.verify')).toBeNull();
  });

  await test.step('in the review they are there; without a claim, greyed', async () => {
    await new LibraryPage(page).open('Kestria');
    await expect.poll(() => item(desk, 'review.verify')).toMatchObject({ enabled: false });
    expect(await item(desk, 'review.find')).toMatchObject({ accelerator: 'CmdOrCtrl+F' });
    expect(await item(desk, 'review.add-claim')).toMatchObject({ enabled: false });
    await review.select('143');
    await expect.poll(() => item(desk, 'review.add-claim')).toMatchObject({ enabled: true });
    await choose(desk, 'review.add-claim');
    await expect.poll(() => item(desk, 'review.verify')).toMatchObject({ enabled: true });
    await choose(desk, 'review.view-unified');
    await expect(page.getByRole('button', { name: /^Unified/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(review.draft).toBeVisible();
  });

  await test.step('a dialog greys them; a changed key is shown', async () => {
    await choose(desk, 'desk.keys');
    const map = page.getByRole('dialog', { name: 'Map of keys' });
    await expect(map).toBeVisible();
    await expect.poll(() => item(desk, 'review.save')).toMatchObject({ enabled: false });
    await map.getByRole('button', { name: 'Change Ctrl+S, the key of' }).press('Enter');
    await page.keyboard.press('F4');
    await expect(map.getByRole('button', { name: 'Change F4, the key of' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => item(desk, 'review.save'))
      .toEqual({ label: 'Save now', enabled: true, accelerator: 'F4' });
  });

  await test.step('undo and copy stay the system’s own', async () => {
    const roles = await desk.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.flatMap((one) => one.submenu?.items.map(({ role }) => role)),
    );
    expect(roles).toEqual(expect.arrayContaining(['undo', 'copy', 'paste', 'selectall']));
  });
});
