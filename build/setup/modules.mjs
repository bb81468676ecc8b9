import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { modules, root } from './paths.mjs';
import { npm, run } from './run.mjs';
import { SetupError, say } from './say.mjs';

/** Installs the packages of package-lock.json unless exactly these are there. */
export async function ensureModules() {
  if (await inStep()) return;
  await withLock(root, async () => {
    if (await inStep()) return;
    say('Installing the packages that package-lock.json names (npm ci) …');
    const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional'];
    const quiet = ['--engine-strict=false', '--loglevel=error', '--no-audit', '--no-fund'];
    const code = await run(npm.command, [...args, ...quiet], {
      shell: npm.shell,
      stdio: ['ignore', 2, 2],
    });
    if (code !== 0) {
      throw new SetupError('The packages could not be installed; npm says why above.');
    }
  });
}

/** Compares the lock file with npm's own record of what it put into node_modules. */
async function inStep() {
  const wanted = await packages(join(root, 'package-lock.json'));
  const present = await packages(join(modules, '.package-lock.json')).catch(() => undefined);
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return path in present ? present[path].version === version : optional === true;
  });
}

async function packages(file) {
  return JSON.parse(await readFile(file, 'utf8')).packages;
}
