import { join } from 'node:path';
import { ensureBuilt } from './setup/app.mjs';
import { withDisplay } from './setup/display.mjs';
import { setUp } from './setup/index.mjs';
import { root } from './setup/paths.mjs';
import { tool } from './setup/run.mjs';
import { main } from './setup/say.mjs';

const script = join(root, 'tests/e2e/support/pictures.ts');

await main(async () => {
  await setUp();
  await ensureBuilt();
  return withDisplay((env) => tool('tsx/dist/cli.mjs', [script], { env }));
});
