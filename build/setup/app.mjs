import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { tool } from './run.mjs';
import { SetupError, say } from './say.mjs';

const sources = ['main', 'renderer', 'shared', 'electron.config.ts', 'package-lock.json'];
const stamp = join(root, 'out', 'built');

/** Compiles the app into out/. Standard output is kept out of it. */
export async function build() {
  const started = new Date();
  const options = { stdio: ['ignore', 2, 2] };
  const args = ['build', '--config', 'electron.config.ts', '--logLevel', 'warn'];
  if ((await tool('electron-vite/bin/electron-vite.js', args, options)) !== 0) {
    throw new SetupError('The app could not be compiled.');
  }
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(stamp, '');
  await utimes(stamp, started, started);
}

/** Compiles the app unless out/ is newer than every source. */
export async function ensureBuilt() {
  if (existsSync(stamp) && (await newest()) < (await stat(stamp)).mtimeMs) return;
  say('Compiling the app …');
  await build();
}

/** The time of the last change to a source file or folder; a folder's own tells of removed files. */
async function newest() {
  const paths = [];
  for (const name of sources.map((source) => join(root, source))) {
    paths.push(name);
    if (!name.endsWith('.ts') && !name.endsWith('.json')) {
      paths.push(...(await readdir(name, { recursive: true })).map((path) => join(name, path)));
    }
  }
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return Math.max(...times);
}

/** Arguments that Electron needs before the app's path: as root its sandbox cannot start. */
export function sandboxArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
