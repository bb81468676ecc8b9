import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError, say } from './say.mjs';
import { hasDisplay } from './system.mjs';

/** Runs `work` with the environment of a screen: the machine's own or, where there is none, a virtual one (Xvfb). */
export async function withDisplay(work) {
  if (hasDisplay()) return work(process.env);
  say('There is no screen here: a virtual one (Xvfb) is used.');
  const folder = await mkdtemp(join(tmpdir(), 'proofdesk-screen-'));
  const XAUTHORITY = join(folder, 'key');
  await writeFile(XAUTHORITY, key(), { mode: 0o600 });
  const server = start(XAUTHORITY);
  try {
    const DISPLAY = `:${await number(server)}`;
    return await work({ ...process.env, DISPLAY, XAUTHORITY });
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Xvfb chooses a free display number itself and writes it to descriptor 3. Its own process group keeps Ctrl-C for the app. */
function start(authority) {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  return spawn('Xvfb', [...args, '-auth', authority], { stdio, detached: true });
}

function number(server) {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new SetupError('The virtual screen (Xvfb) did not start.'));
    server.once('error', fail);
    server.once('exit', fail);
    server.stdio[3].once('data', (text) => resolve(String(text).trim()));
  });
}

/** An Xauthority record that fits every display: family 0xffff, no address, no number, then name and secret. */
function key() {
  const field = (bytes) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const none = Buffer.alloc(0);
  const fields = [none, none, Buffer.from('MIT-MAGIC-COOKIE-1'), randomBytes(16)];
  return Buffer.concat([Buffer.from([0xff, 0xff]), ...fields.map(field)]);
}
