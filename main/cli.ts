import { runCli } from './cli/run.ts';
import { processTerminal } from './cli/terminal.ts';

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

process.exitCode = await runCli(process.argv.slice(2), processTerminal(), interrupted.signal);
