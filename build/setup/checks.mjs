import { tool } from './run.mjs';

const sources = ['main', 'renderer', 'shared'];
const steps = {
  types: ['typescript/bin/tsc', '-p', '.'],
  lint: ['@biomejs/biome/bin/biome', 'check', '--config-path=build', '--error-on-warnings'],
  layers: [
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'build/layers.cjs',
    '--output-type',
    'err-long',
    ...sources,
  ],
};

/** Runs the checks of the named kinds (all of them if none is named) and returns the names of those that failed. */
export async function check(wanted = []) {
  const failed = [];
  for (const [name, [script, ...args]] of Object.entries(steps)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = performance.now();
    const code = await tool(script, args);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (code !== 0) failed.push(name);
  }
  return failed;
}
