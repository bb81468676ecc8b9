import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { withDisplay } from './setup/display.mjs';
import { root } from './setup/paths.mjs';
import { ensureRuntime } from './setup/runtime.mjs';
import { main } from './setup/say.mjs';

/** Prints one page with Electron: `node build/print.mjs JOB.json` (see build/print/page.cjs). */
await main(async () => {
  const runtime = await ensureRuntime();
  const isRoot = process.getuid?.() === 0;
  const args = [...(isRoot ? ['--no-sandbox'] : []), join(root, 'build/print/page.cjs')];
  return withDisplay(
    (env) =>
      new Promise((resolve, reject) => {
        const child = spawn(runtime, [...args, process.argv[2]], {
          env,
          stdio: ['ignore', 'ignore', 'pipe'],
        });
        child.stderr.pipe(process.stderr);
        child.once('error', reject);
        child.once('exit', (code) => resolve(code ?? 1));
      }),
  );
});
