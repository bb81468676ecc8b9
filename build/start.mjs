import { ensureBuilt, sandboxArguments } from './setup/app.mjs';
import { withDisplay } from './setup/display.mjs';
import { setUp } from './setup/index.mjs';
import { root } from './setup/paths.mjs';
import { run } from './setup/run.mjs';
import { main } from './setup/say.mjs';

// Chromium tells of parts of a desktop that are not there, as D-Bus; nobody can do anything with it.
const quiet = '--log-level=3';

await main(async () => {
  const electron = await setUp();
  await ensureBuilt();
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const args = [...sandboxArguments(), quiet, root, ...process.argv.slice(2)];
  return withDisplay((env) => run(electron, args, { cwd, env }));
});
