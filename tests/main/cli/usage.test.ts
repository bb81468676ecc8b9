import { describe, expect, it } from 'vitest';
import { runCli } from '../../../main/cli/run.ts';

/** Runs a command line in this process; enough for what stops before any work. */
async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    result: (line: string) => out.push(line),
    message: (line: string) => err.push(line),
  };
  const status = await runCli(args, terminal, new AbortController().signal);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

describe('desk, used wrongly', () => {
  it.each([
    [[], 'Missing: a command'],
    [['publish'], 'No such command: publish'],
    [['toString'], 'No such command: toString'],
    [['init'], 'Missing: LIBRARY'],
    [['init', 'a', 'b'], 'Not expected: b'],
    [['import', 'library'], 'Missing: FILE'],
    [['list', 'library', '--state', 'lost'], 'No such state: lost'],
    [['check'], 'Missing: FILE'],
    [['check', 'a.txt', '--fast'], '--fast'],
    [['export', 'library', 'id', '--format', 'md'], 'Missing: --out FOLDER'],
    [['export', 'library', 'id', '--out', 'x'], 'Missing: --format'],
    [['export', 'library', 'id', '--out', 'x', '--format', 'md,doc'], 'No such format: doc'],
    [['verify'], 'Missing: FILE or FOLDER'],
    [['search', 'library', 'words'], 'not in this version'],
    [['doctor', 'library'], 'not in this version'],
  ])('%j says what is wrong, shows the usage and ends with 2', async (args, words) => {
    const { status, out, err } = await run(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err).toContain('desk verify FILE|FOLDER');
  });

  it('explains itself when asked, and only what is there', async () => {
    for (const args of [['--help'], ['help'], ['check', '--help']]) {
      const { status, out } = await run(...args);
      expect(status).toBe(0);
      expect(out).toContain('desk check  FILE…');
      expect(out).not.toMatch(/desk (?:search|doctor)/);
    }
  });
});
