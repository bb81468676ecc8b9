import { isFileSystemError } from '../library/files.ts';

/** Where a command writes: results to standard output, messages to standard error. */
export interface Terminal {
  result(line: string): void;
  message(line: string): void;
}

/** The terminal of this process. A reader that stops reading (`| head`) ends it quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error) => {
    if (isFileSystemError(error) && error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    result: (line) => {
      process.stdout.write(`${line}\n`);
    },
    message: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}
