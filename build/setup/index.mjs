import { ensureModules } from './modules.mjs';
import { ensureRuntime } from './runtime.mjs';
import { ensureSystem } from './system.mjs';

/** Brings in whatever this machine lacks to run the app, and returns the Electron to run it with. */
export async function setUp(options) {
  await ensureModules();
  const electron = await ensureRuntime(options);
  await ensureSystem(electron);
  return electron;
}
