import type { Locator, Page } from '@playwright/test';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage, type Tab } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { paintedContrast } from './support/contrast.ts';
import { type Desk, expect, test } from './support/launch.ts';

const size = { width: 1440, height: 900 };
const tabs: readonly Tab[] = ['Claims', 'Checks', 'Findings', 'Sources', 'Comments', 'History'];
const rail = ['Library', 'Sources', 'House style', 'Settings'];

test.use({ launch: { size } });

/** Makes everything so many times as large, as the menu's Zoom In does. */
async function zoom(desk: Desk, factor: number): Promise<void> {
  const window = await desk.app.browserWindow(desk.page);
  await window.evaluate((it, wanted) => it.webContents.setZoomFactor(wanted), factor);
  await expect.poll(() => desk.page.evaluate(() => innerWidth)).toBe(size.width / factor);
}

/** All of it is in the window as it stands, nothing lies over it and none of its words is cut. */
async function expectInSight(name: string, thing: Locator): Promise<void> {
  await expect.soft(thing, `${name} is in sight`).toBeInViewport({ ratio: 0.99, timeout: 2000 });
  const cut = await thing.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const atMiddle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isCovered = !element.contains(atMiddle);
    return { isCovered, by: element.scrollWidth - element.clientWidth };
  });
  expect.soft(cut, `${name} is whole and free`).toEqual({ isCovered: false, by: 0 });
}

/** The window as a whole doesn't scroll, neither by its bars nor because something took the focus. */
async function expectNoScrolling(page: Page, when: string): Promise<void> {
  const beyond = await page.evaluate(() =>
    [document.documentElement, document.body].flatMap((it) => [
      it.scrollWidth - it.clientWidth,
      it.scrollLeft,
    ]),
  );
  expect.soft(beyond, `${when}: nothing scrolls sideways`).toEqual([0, 0, 0, 0]);
  for (const name of rail) {
    await expectInSight(`${when}: ${name}`, page.getByRole('button', { name, exact: true }));
  }
}

async function expectLibrary(page: Page): Promise<void> {
  const library = new LibraryPage(page);
  await expectNoScrolling(page, 'library');
  await expectInSight('Bring in', page.getByRole('button', { name: 'Bring in', exact: true }));
  await expectInSight('the order', page.getByRole('button', { name: /Order$/ }));
  await expectInSight('the search', page.getByRole('searchbox'));
  for (const words of ['Kestria', 'Port Ellery', 'corals']) {
    const box = await library.row(words).getByText(words).first().boundingBox();
    expect.soft(box?.width, `room for the headline about ${words}`).toBeGreaterThan(150);
  }
}

/** Opens the first article by the keyboard: Playwright's mouse does not know of the zoom. */
async function openFirst(page: Page): Promise<void> {
  await new LibraryPage(page).list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Draft' })).toBeVisible();
}

async function expectReview(page: Page): Promise<void> {
  const review = new ReviewPage(page);
  await expect(page.getByRole('button', { name: /gates? left$/ })).toBeVisible();
  await expectNoScrolling(page, 'review');
  for (const name of ['Back to the library', 'Sign off…', 'Export…', 'More for this article']) {
    await expectInSight(name, page.getByRole('button', { name }));
  }
  await expectInSight('the gates', page.getByRole('button', { name: /gates? left$/ }));
  const headline = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect.soft(headline?.width, 'room for the headline').toBeGreaterThan(60);
  const draft = await review.draft.boundingBox();
  expect.soft(draft?.width, 'room for the draft').toBeGreaterThan(200);
}

async function expectInspector(page: Page): Promise<void> {
  const review = new ReviewPage(page);
  const show = page.getByRole('button', { name: 'Show the inspector' });
  if ((await show.count()) > 0) {
    await expectInSight('Show the inspector', show);
    await show.press('Enter');
  }
  for (const name of tabs) {
    const tab = page.getByRole('tab', { name: new RegExp(`^${name}`) });
    await tab.press('Space');
    await expectInSight(`the tab ${name}`, tab);
    await expect.soft(review.inspector).toBeInViewport({ ratio: 0.99 });
    const wider = await review.inspector.evaluate((it) => it.scrollWidth - it.clientWidth);
    expect.soft(wider, `${name} scrolls sideways`).toBe(0);
  }
  await expectNoScrolling(page, 'inspector');
}

test('at twice the size nothing that matters is cut', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await new WelcomePage(page).trySample();
  await zoom(desk, 2);
  await expectLibrary(page);
  await openFirst(page);
  await expectReview(page);
  await expectInspector(page);
});

test('in forced colours nothing that matters is lost', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const review = new ReviewPage(page);
  const library = new LibraryPage(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await new WelcomePage(page).trySample();
  await expectLibrary(page);

  await test.step('the words of the main action can be read', async () => {
    const words = page.getByRole('button', { name: 'Bring in' }).getByText('Bring in');
    expect
      .soft(await paintedContrast(words, { top: 1, right: 1, bottom: 1, left: 1 }))
      .toBeGreaterThan(4.5);
  });

  await test.step('the row where the keyboard is stands out', async () => {
    await library.list.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const edge = async (place: number) => {
      const row = library.list.getByRole('option').nth(place);
      const box = await row.boundingBox();
      // Its left edge, without the line below it and the outline of the list.
      return paintedContrast(row, { top: 4, bottom: 4, left: 2, right: (box?.width ?? 0) - 12 });
    };
    expect.soft(await edge(1)).toBeGreaterThan(3);
    expect.soft(await edge(2)).toBeLessThan(1.2);
  });

  await openFirst(page);
  await expectReview(page);
  await expectInspector(page);

  await test.step('the chosen tab stands out', async () => {
    const underline = async (name: Tab) => {
      const tab = page.getByRole('tab', { name: new RegExp(`^${name}`) });
      const box = await tab.boundingBox();
      return paintedContrast(tab, { top: (box?.height ?? 0) - 5, bottom: 0.5 });
    };
    await review.show('Checks');
    expect.soft(await underline('Checks')).toBeGreaterThan(3);
    expect.soft(await underline('Sources')).toBeLessThan(1.2);
  });
});
