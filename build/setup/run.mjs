import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { modules, root } from './paths.mjs';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program in the project's folder, passes signals on, and resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    for (const signal of forwarded) process.on(signal, pass);
    const watch = whenOrphaned(() => child.kill('SIGTERM'));
    const done = (settle) => (value, signal) => {
      clearInterval(watch);
      for (const name of forwarded) process.off(name, pass);
      settle(value ?? 128 + constants.signals[signal]);
    };
    child.once('error', done(reject));
    child.once('exit', done(resolve));
  });
}

/** A signal for `npm start` ends npm and the shell that it uses, but that shell does not pass it on. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const check = () => process.ppid !== parent && act();
  return process.env.npm_lifecycle_event ? setInterval(check, 500) : undefined;
}

/** Runs a program without showing what it prints; resolves to its exit code and its output. */
export async function capture(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => {
      chunks[name] += text;
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (value) => resolve(value ?? 1));
  });
  return { code, ...chunks };
}

/** The name npm's own program has on this system, and whether a shell is needed to start it. */
export const npm =
  process.platform === 'win32' ? { command: 'npm.cmd', shell: true } : { command: 'npm' };

/** Runs the script of an installed package, for instance `tool('vitest/vitest.mjs', ['run'])`. */
export function tool(script, args, options) {
  return run(process.execPath, [join(modules, script), ...args], options);
}
