import { ensureModules } from './setup/modules.mjs';
import { tool } from './setup/run.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  await ensureModules();
  return tool('tsx/dist/cli.mjs', ['tests/fuzz/run.ts', ...process.argv.slice(2)]);
});
