import { sandboxArguments } from './setup/app.mjs';
import { withDisplay } from './setup/display.mjs';
import { setUp } from './setup/index.mjs';
import { tool } from './setup/run.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  const ELECTRON_EXEC_PATH = await setUp();
  const root = sandboxArguments().length > 0 ? ['--noSandbox'] : [];
  const args = ['dev', '--watch', '--config', 'electron.config.ts', ...root, '--'];
  return withDisplay((env) =>
    tool('electron-vite/bin/electron-vite.js', [...args, ...process.argv.slice(2)], {
      env: { ...env, ELECTRON_EXEC_PATH },
    }),
  );
});
