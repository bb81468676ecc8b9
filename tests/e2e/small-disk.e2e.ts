import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeLibrary, makeUserData } from '../support/make-library.ts';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { type Desk, expect, test } from './support/launch.ts';

const run = promisify(execFile);
const body = 'The harbour levy will rise in June, the council of Port Ansgar said.\n';

/** The disk that is mounted for a test; what stays mounted would keep its folder. */
let disk = '';

test.afterEach(async ({ desk }) => {
  await desk.quit();
  if (disk !== '') await run('umount', ['-l', disk]);
  disk = '';
});

test('on a disk that is full it says what to do, and saves everything once there is room', async ({
  desk,
}) => {
  const { review, draft } = await openOnDisk(desk);
  // Fills what is left, to the last block.
  await writeFile(join(disk, 'ballast'), Buffer.alloc(8_000_000)).catch(() => undefined);
  await review.caretAfter('levy');
  await desk.page.keyboard.type(' on boats');
  const note = desk.page.getByRole('region', { name: 'Not saved' });
  await expect(note).toContainText('the disk is full');
  await expect(note).toContainText('Nothing was lost');
  await expect(note).toContainText('Free some space');
  await desk.page.keyboard.type(' and barges');
  expect(await readFile(draft, 'utf8')).toBe(body);

  await rm(join(disk, 'ballast'));
  await note.getByRole('button', { name: 'Save again' }).click();
  await expect(note).toBeHidden();
  await expect(review.saved).toBeVisible();
  expect(await readFile(draft, 'utf8')).toContain('The harbour levy on boats and barges will');
});

test('in a folder that becomes read-only it says so, and saves everything once it may', async ({
  desk,
}) => {
  const { review, draft } = await openOnDisk(desk);
  // Over itself: the disk as a whole is in use by the list of articles.
  const articles = join(disk, 'Gazette', 'articles');
  await run('mount', ['--bind', articles, articles]);
  await run('mount', ['-o', 'remount,bind,ro', articles]);
  await review.caretAfter('levy');
  await desk.page.keyboard.type(' on boats');
  const note = desk.page.getByRole('region', { name: 'Not saved' });
  await expect(note).toContainText('the disk is read-only');
  await expect(note).toContainText('Make the disk writable');

  await run('umount', [articles]);
  await note.getByRole('button', { name: 'Save again' }).click();
  await expect(note).toBeHidden();
  await expect(review.saved).toBeVisible();
  expect(await readFile(draft, 'utf8')).toContain('The harbour levy on boats will');
});

/** Opens an article of a library on a disk of its own; skips the test where none can be had. */
async function openOnDisk(
  desk: Desk,
): Promise<{ readonly review: ReviewPage; readonly draft: string }> {
  await desk.quit();
  const place = join(desk.userData, 'disk');
  await mkdir(place);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'proofdesk-test', place]);
  } catch (error) {
    test.skip(true, `no file system can be mounted here: ${String(error)}`);
  }
  disk = place;
  const folder = join(disk, 'Gazette');
  await makeLibrary(folder, [{ headline: 'Harbour levy', submission: body, draft: body }]);
  await makeUserData(desk.userData, folder);
  await desk.relaunch();
  await new LibraryPage(desk.page).open('Harbour levy');
  const [id = ''] = await readdir(join(folder, 'articles'));
  const review = new ReviewPage(desk.page);
  await expect(review.draft).toContainText('harbour levy');
  return { review, draft: join(folder, 'articles', id, 'draft.md') };
}
