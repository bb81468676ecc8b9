import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface DeskRun {
  readonly status: number;
  /** Lines of standard output. */
  readonly out: readonly string[];
  readonly err: string;
}

/** Runs the real command line in a process of its own. */
export function desk(...args: readonly string[]): Promise<DeskRun> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'main/cli.ts', ...args],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error && typeof child.exitCode !== 'number') return reject(error);
        const out = stdout.split('\n').filter((line) => line !== '');
        resolve({ status: child.exitCode ?? 0, out, err: stderr });
      },
    );
  });
}
