import { build } from './setup/app.mjs';
import { ensureModules } from './setup/modules.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  await ensureModules();
  await build();
});
