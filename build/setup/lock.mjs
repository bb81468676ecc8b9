import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './say.mjs';

/**
 * Runs `work` while no other process runs one of the same name.
 * The lock is a socket name held by the process, so that it goes away with it, however it ends.
 * Systems without such names (macOS) run unlocked.
 */
export async function withLock(name, work) {
  const prefix = { linux: '\0', win32: '\\\\?\\pipe\\' }[process.platform];
  if (prefix === undefined) return work();
  const id = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const address = `${prefix}proofdesk-${id}`;
  let server = await hold(address);
  if (!server) say('Another set-up is at work; waiting for it.');
  while (!server) {
    await sleep(300);
    server = await hold(address);
  }
  try {
    return await work();
  } finally {
    server.close();
  }
}

function hold(address) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}
