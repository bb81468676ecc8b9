import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replayJournal } from '../../main/library/journal.ts';
import { openKestria } from './support/kestria.ts';
import { type Desk, expect, test } from './support/launch.ts';

test('a page that is killed starts again at the same article, with what was typed', async ({
  desk,
}) => {
  const { page, review, folder } = await openKestria(desk);
  await review.caretAfter('Kestria');
  await page.keyboard.type(' typed before the page died');
  // Going on typing keeps the draft from being saved: only the journal has it.
  let known = '';
  while (known === '') {
    await page.keyboard.type('.', { delay: 40 });
    known = typedWords(await journalText(folder));
  }
  await killPage(desk);

  await expect.poll(() => shownText(desk), { timeout: 30_000 }).toContain('Kestria typed');
  await expect
    .poll(() => shownText(desk))
    .toContain('The window stopped unexpectedly and was started again.');
  expect(await shownText(desk)).toContain('Everything typed is back in the draft.');
  // The journal may have got more before the page died, never less.
  const recovered = typedWords(await readFile(join(folder, 'draft.md'), 'utf8'));
  expect(recovered.startsWith(known)).toBe(true);
  expect(recovered).toMatch(/^[ a-z]+\.*$/);
});

test('a page that dies twice in a row starts again at the library', async ({ desk }) => {
  await openKestria(desk);
  await killPage(desk);
  await expect.poll(() => shownText(desk), { timeout: 30_000 }).toContain('stopped unexpectedly');
  await killPage(desk);
  await expect.poll(() => shownText(desk), { timeout: 30_000 }).toContain('Bring in');
  expect(await shownText(desk)).toContain('The window stopped unexpectedly');
});

/** The draft as its journal has it; empty where there is none. */
async function journalText(folder: string): Promise<string> {
  if (!(await readdir(folder)).includes('draft.journal')) return '';
  return replayJournal(await readFile(join(folder, 'draft.journal')))?.text ?? '';
}

/** What was typed behind the first word of the headline. */
function typedWords(text: string): string {
  return /^Kestria(.*?) Says Orlan/.exec(text)?.[1] ?? '';
}

/** Kills the process of the page, as the system does when memory is short; till it is there again. */
async function killPage(desk: Desk): Promise<void> {
  await desk.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('There is no window');
    const again = new Promise((resolve) => contents.once('did-finish-load', () => resolve(null)));
    process.kill(contents.getOSProcessId(), 'SIGKILL');
    await again;
  });
}

/** The words on the screen, asked for by main: Playwright's page does not outlive its process. */
async function shownText(desk: Desk): Promise<string> {
  return desk.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return String(await contents?.executeJavaScript('document.body.innerText'));
  });
}
