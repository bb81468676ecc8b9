/** Takes the pictures in build/pictures: the app on its sample library, at work on one article. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LibraryPage } from '../pages/library.ts';
import { ReviewPage } from '../pages/review.ts';
import { WelcomePage } from '../pages/welcome.ts';
import { Desk } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../../build/pictures');
const userData = await mkdtemp(join(tmpdir(), 'proofdesk-pictures-'));
const desk = new Desk(userData, { size: { width: 1440, height: 900 } });

async function take(name: string): Promise<void> {
  await desk.page.mouse.move(0, 0);
  await desk.page.screenshot({ path: join(pictures, name), animations: 'disabled', caret: 'hide' });
}

try {
  await mkdir(pictures, { recursive: true });
  await desk.launch();
  const { page } = desk;
  await new WelcomePage(page).trySample();
  const library = new LibraryPage(page);
  await library.open('Kestria');
  await take('review.png');
} finally {
  await desk.quit();
  await rm(userData, { recursive: true, force: true });
}
