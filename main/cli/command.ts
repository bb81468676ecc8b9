import type { Terminal } from './terminal.ts';

export interface CommandContext {
  readonly terminal: Terminal;
  /** Given when the user interrupts. */
  readonly signal: AbortSignal;
}

/**
 * One verb. Gives the exit status: 0 done, 1 something does not hold or failed. Fails with a
 * UsageError, or with a DeskFailure where nothing could be done.
 */
export type Command = (args: readonly string[], context: CommandContext) => Promise<0 | 1>;
