import type { Page } from '@playwright/test';
import { LibraryPage } from '../../e2e/pages/library.ts';

const KEYS = 100;

// In the page only the timeline of measurements is used: no names of ours are left behind.

/** Measures each key from the event's own time to just after the next frame was painted. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          // Messages come after the frame's own work: style, layout and paint.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            performance.measure('key', { start: timeStamp, end: performance.now() });
            port1.close();
          };
          port2.postMessage(null);
        }),
      { capture: true },
    );
  });
}

/** Types words, one key after the other's frame and a pause, and gives the milliseconds of each. */
export async function typeKeys(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => performance.clearMeasures('key'));
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForFunction(
      (wanted) => performance.getEntriesByName('key').length >= wanted,
      key + 1,
    );
    // As fast typists type, and out of step with the frames.
    await page.waitForTimeout(40 + (key % 7) * 5);
  }
  return page.evaluate(() => performance.getEntriesByName('key').map(({ duration }) => duration));
}

/** Opens an article by its headline; milliseconds until its draft had the keyboard and was painted. */
export async function openTimed(page: Page, headline: string): Promise<number> {
  await page.evaluate(() => {
    performance.clearMeasures('open');
    window.addEventListener(
      'dblclick',
      ({ timeStamp }) => {
        const observer = new MutationObserver(() => {
          const draft = document.querySelector<HTMLElement>('[role=textbox][aria-label=Draft]');
          if (!draft) return;
          observer.disconnect();
          draft.focus();
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              performance.measure('open', { start: timeStamp, end: performance.now() }),
            ),
          );
        });
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      },
      { capture: true, once: true },
    );
  });
  await new LibraryPage(page).row(headline).dblclick();
  await page.waitForFunction(() => performance.getEntriesByName('open').length > 0);
  return page.evaluate(() => performance.getEntriesByName('open')[0]?.duration ?? Number.NaN);
}
