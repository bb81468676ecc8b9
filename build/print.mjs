import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxArguments } from './setup/app.mjs';
import { withDisplay } from './setup/display.mjs';
import { root } from './setup/paths.mjs';
import { ensureRuntime } from './setup/runtime.mjs';
import { main } from './setup/say.mjs';

/** Prints pages with Electron until standard input ends: see build/print/pages.cjs. */
await main(async () => {
  const runtime = await ensureRuntime();
  const userData = await mkdtemp(join(tmpdir(), 'proofdesk-printer-'));
  const args = [...sandboxArguments(), join(root, 'build/print/pages.cjs'), userData];
  try {
    return await withDisplay(
      (env) =>
        new Promise((resolve, reject) => {
          const child = spawn(runtime, args, { env, stdio: 'inherit' });
          child.once('error', reject);
          child.once('exit', (code) => resolve(code ?? 1));
        }),
    );
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
});
