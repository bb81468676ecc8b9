import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './setup/app.mjs';
import { check } from './setup/checks.mjs';
import { withDisplay } from './setup/display.mjs';
import { setUp } from './setup/index.mjs';
import { ensureModules } from './setup/modules.mjs';
import { root } from './setup/paths.mjs';
import { tool } from './setup/run.mjs';
import { main, SetupError } from './setup/say.mjs';

const results = join(root, 'test-results');
const [part, ...filters] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };

await main(async () => {
  if (part !== undefined && !['check', 'unit', 'e2e'].includes(part)) {
    throw new SetupError('Usage: npm test [-- check|unit|e2e [filter …]]');
  }
  await stage('set-up', part === undefined || part === 'e2e' ? setUp : ensureModules);
  if (wanted('check'))
    await stage('check', async () => add({ failed: (await check(filters)).length }));
  if (wanted('unit')) await stage('unit tests', unit);
  if (wanted('e2e') && (await stage('build', compile))) await stage('end-to-end tests', endToEnd);
  const { passed, failed, skipped } = total;
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  const ran = part === 'check' || passed + failed > 0;
  return failed === 0 && ran ? 0 : 1;
});

function wanted(name) {
  return part === undefined || part === name;
}

async function stage(name, work) {
  const started = performance.now();
  console.log(`\n=== ${name}`);
  const result = await work();
  console.log(`=== ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

async function compile() {
  try {
    await build();
    return true;
  } catch (error) {
    console.log(`${error.message} The end-to-end tests cannot run.`);
    add({ failed: 1 });
    return false;
  }
}

async function unit() {
  const args = ['run', '--config', 'tests/vitest.config.ts', ...filters];
  await count(
    'unit.json',
    () => tool('vitest/vitest.mjs', args),
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  );
}

async function endToEnd() {
  const args = ['test', '--config', 'tests/playwright.config.ts', ...filters];
  const run = () => withDisplay((env) => tool('@playwright/test/cli.js', args, { env }));
  await count('e2e.json', run, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** Runs a runner and adds its report; a run that failed without a failed test (or without a report) counts as one failure. */
async function count(file, run, read) {
  const report = join(results, file);
  await rm(report, { force: true });
  const code = await run();
  const text = await readFile(report, 'utf8').catch(() => undefined);
  const found = text === undefined ? { failed: 0 } : read(JSON.parse(text));
  if (code !== 0 && found.failed === 0) found.failed = 1;
  add(found);
}

function add(found) {
  for (const name of Object.keys(found)) total[name] += found[name];
}
