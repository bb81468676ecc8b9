import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFallback, fallbackFits, fallbackFolder } from './fallback.mjs';
import { withLock } from './lock.mjs';
import { cacheFolder, modules } from './paths.mjs';
import { capture } from './run.mjs';
import { SetupError, say } from './say.mjs';

const electron = join(modules, 'electron');
/** Time for the official download as a whole; a network that is closed fails long before. */
const patience = 10 * 60_000;

/** The Electron executable that this machine has, or nothing. */
export function findRuntime() {
  return [overridden(), packaged(), cached()].find((path) => path && existsSync(path));
}

/** Makes sure that there is an Electron and returns its path. `retry` forgets that the official download failed before. */
export async function ensureRuntime({ retry = false } = {}) {
  const named = overridden();
  if (named && !existsSync(named)) {
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron: ${named}`);
  }
  const found = retry ? (named ?? existing(packaged())) : findRuntime();
  if (found) return found;
  if (await download(retry)) return packaged();
  if (!fallbackFits) {
    throw new SetupError('Electron can only come from its official download on this system.');
  }
  await ensureFallback();
  return cached();
}

function existing(path) {
  return path && existsSync(path) ? path : undefined;
}

function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return folder && join(folder, executable());
}

function packaged() {
  const record = join(electron, 'path.txt');
  return existsSync(record) ? join(electron, 'dist', readFileSync(record, 'utf8')) : undefined;
}

function cached() {
  return fallbackFits ? join(fallbackFolder(), 'electron') : undefined;
}

function executable() {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  return names[process.platform] ?? 'electron';
}

/** Tries the electron package's own download. A failure is remembered, so that it is not repeated at each start. */
async function download(retry) {
  const { version } = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8'));
  const failed = join(cacheFolder(), `electron-${version}-not-downloadable`);
  return withLock(electron, async () => {
    if (existing(packaged())) return true;
    if (fallbackFits && !retry && existsSync(failed)) return false;
    say(`Downloading Electron ${version} …`);
    const options = { timeout: patience };
    const { code } = await capture(process.execPath, [join(electron, 'install.js')], options);
    if (code === 0 && existing(packaged())) {
      await rm(failed, { force: true });
      return true;
    }
    say('Electron could not be downloaded from here. To try again later: npm run setup');
    await mkdir(cacheFolder(), { recursive: true });
    await writeFile(failed, '');
    return false;
  });
}
