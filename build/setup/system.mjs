import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture, run } from './run.mjs';
import { SetupError, say } from './say.mjs';

const packages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libnotify4',
  'libsecret-1-0',
  'xdg-utils',
];
/** These got another name in Debian 13 and Ubuntu 24.04. */
const renamed = new Set(['libgtk-3-0', 'libasound2']);

/** Whether windows can be shown on a screen here. */
export function hasDisplay() {
  return process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Makes sure that the libraries Electron needs are there and, without a screen, a virtual one. */
export async function ensureSystem(electron) {
  if (process.platform !== 'linux') return;
  const missing = await missingParts(electron);
  if (missing.length === 0) return;
  say(`Electron needs these, and this machine lacks them: ${missing.join(', ')}.`);
  if (!inPath('apt-get')) {
    throw new SetupError("Install them with your system's package manager and start again.");
  }
  if (process.getuid() === 0) await install();
  else await advise();
  const still = await missingParts(electron);
  if (still.length > 0) throw new SetupError(`Still missing: ${still.join(', ')}.`);
}

async function install() {
  say('Installing them with apt-get, as this runs as root …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 2] };
  await run('apt-get', ['update', '-q'], quiet);
  const args = ['install', '-y', '-q', '--no-install-recommends', ...(await packageNames())];
  if ((await run('apt-get', args, quiet)) !== 0) {
    throw new SetupError(
      `apt-get could not install them. The command was: apt-get ${args.join(' ')}`,
    );
  }
}

async function advise() {
  const names = (await packageNames()).join(' ');
  throw new SetupError(
    `Run this once, then start again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
  );
}

async function missingParts(electron) {
  const { stdout } = await capture('ldd', [electron]).catch(() => ({ stdout: '' }));
  const libraries = [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  const screen = hasDisplay() || inPath('Xvfb') ? [] : ['Xvfb (a virtual screen)'];
  return [...new Set(libraries), ...screen];
}

async function packageNames() {
  const { code } = await capture('apt-cache', ['show', '--no-all-versions', 'libasound2t64']);
  const names = packages.map((name) => (code === 0 && renamed.has(name) ? `${name}t64` : name));
  return hasDisplay() ? names : [...names, 'xvfb'];
}

function inPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, program)));
}
