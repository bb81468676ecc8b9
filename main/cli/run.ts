import { DeskFailure } from '../../shared/model/result.ts';
import type { Command } from './command.ts';
import { reportError } from './report.ts';
import type { Terminal } from './terminal.ts';
import { UsageError, usage } from './usage.ts';

/** Each verb, loaded when it is asked for: `check` starts without a database. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).init,
  import: async () => (await import('./import.ts')).importFiles,
  list: async () => (await import('./list.ts')).list,
  check: async () => (await import('./check.ts')).check,
  export: async () => (await import('./export.ts')).exportArticles,
  verify: async () => (await import('./verify.ts')).verify,
};

/** Verbs that a later version has. */
const later = new Set(['search', 'doctor']);

/**
 * Runs one command line.
 *
 * @param args the words behind `desk`
 * @returns the exit status: 0 done, 1 something does not hold or failed, 2 wrong usage
 */
export async function runCli(
  args: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<0 | 1 | 2> {
  const [verb = '', ...rest] = args;
  if (verb === 'help' || verb === '--help' || verb === '-h' || rest.includes('--help')) {
    terminal.result(usage);
    return 0;
  }
  try {
    const load = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
    if (later.has(verb)) throw new UsageError(`“${verb}” is not in this version.`);
    if (!load)
      throw new UsageError(verb === '' ? 'Missing: a command' : `No such command: ${verb}`);
    const command = await load();
    return await command(rest, { terminal, signal });
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.message(`desk: ${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof DeskFailure) {
      reportError(terminal, error.error);
      return 1;
    }
    throw error;
  }
}
