import { join } from 'node:path';
import { ensureModules } from './setup/modules.mjs';
import { root } from './setup/paths.mjs';
import { tool } from './setup/run.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  await ensureModules();
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return tool('tsx/dist/cli.mjs', [join(root, 'main/cli.ts'), ...process.argv.slice(2)], { cwd });
});
