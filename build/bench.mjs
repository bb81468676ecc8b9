import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from './setup/app.mjs';
import { withDisplay } from './setup/display.mjs';
import { setUp } from './setup/index.mjs';
import { root } from './setup/paths.mjs';
import { tool } from './setup/run.mjs';
import { main, say } from './setup/say.mjs';

const folder = join(root, 'tests/bench');
const filters = process.argv.slice(2);

await main(async () => {
  await setUp();
  await ensureBuilt();
  const all = (await readdir(folder)).filter((name) => name.endsWith('.bench.ts')).sort();
  const wanted = all.filter(
    (name) => filters.length === 0 || filters.some((part) => name.includes(part)),
  );
  return withDisplay(async (env) => {
    let failed = 0;
    for (const name of wanted) {
      say(name);
      if ((await tool('tsx/dist/cli.mjs', [join(folder, name)], { env: asWorker(env) })) !== 0) {
        failed += 1;
      }
    }
    return failed > 0 || wanted.length === 0 ? 1 : 0;
  });
});

/** What is measured in plain Node has the young generation that the app's worker has. */
function asWorker(env) {
  return { ...env, NODE_OPTIONS: '--max-semi-space-size=64' };
}
