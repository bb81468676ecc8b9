import { check } from './setup/checks.mjs';
import { ensureModules } from './setup/modules.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  await ensureModules();
  return (await check(process.argv.slice(2))).length > 0 ? 1 : 0;
});
