import { ensureModules } from './setup/modules.mjs';
import { tool } from './setup/run.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  await ensureModules();
  return tool('@biomejs/biome/bin/biome', ['check', '--write', '--config-path=build']);
});
