import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendAuditLog, readAuditLog, verifyAuditLog } from '../../../main/library/audit.ts';
import { type FileLayer, realFiles } from '../../../main/library/files.ts';
import { filesWith, makeContext, systemError, temporaryFolder } from './fixtures.ts';
import { editor, instant } from './material.ts';

const stamp = { by: editor, at: instant };
const entry = (n: number) => ({ action: 'claim-verified', detail: { claim: `claim-${n}` } });

async function log(count: number, files: FileLayer = realFiles) {
  const path = join(await temporaryFolder(), 'audit.jsonl');
  const context = makeContext(files);
  for (let n = 1; n <= count; n += 1) {
    await appendAuditLog(context, path, 'levy', [entry(n)], stamp);
  }
  return {
    path,
    context,
    append: (n: number) => appendAuditLog(context, path, 'levy', [entry(n)], stamp),
  };
}
const linesOf = async (path: string) => (await readFile(path, 'utf8')).trimEnd().split('\n');

describe('audit log', () => {
  it('chains its records', async () => {
    const { path, context } = await log(3);
    const records = await readAuditLog(context, path);
    expect(records.map(({ seq, detail }) => [seq, detail])).toEqual([
      [1, { claim: 'claim-1' }],
      [2, { claim: 'claim-2' }],
      [3, { claim: 'claim-3' }],
    ]);
    expect(records[0]?.previous).toBe('');
    expect(records[2]?.previous).toBe(records[1]?.hash);
    expect(await verifyAuditLog(context, path)).toBe('intact');
  });

  it('finds any change of any character', async () => {
    const { path } = await log(3);
    const whole = await readFile(path);
    for (let index = 0; index < whole.length; index += 1) {
      const bytes = Buffer.from(whole);
      bytes[index] = whole[index] === 0x31 ? 0x32 : 0x31;
      const changed = makeContext(filesWith({ read: async () => bytes }));
      expect(await verifyAuditLog(changed, path), `byte ${index}`).not.toBe('intact');
    }
    expect(await verifyAuditLog(makeContext(), path)).toBe('intact');
  });

  it.each([
    ['removed', 2, (lines: string[]) => lines.toSpliced(1, 1)],
    ['doubled', 3, (lines: string[]) => lines.toSpliced(1, 0, lines[1] ?? '')],
    ['swapped', 2, ([a, b, c]: string[]) => [a, c, b].map((line) => line ?? '')],
  ])('says where a record was %s', async (_, brokenAt, change) => {
    const { path, context, append } = await log(3);
    await writeFile(path, `${change(await linesOf(path)).join('\n')}\n`);
    expect(await verifyAuditLog(context, path)).toMatchObject({ brokenAt });
    // A log that goes on does not heal.
    await append(4);
    expect(await verifyAuditLog(context, path)).toMatchObject({ brokenAt });
  });

  it('says that a missing log is missing', async () => {
    const path = join(await temporaryFolder(), 'audit.jsonl');
    expect(await verifyAuditLog(makeContext(), path)).toMatchObject({ brokenAt: 1 });
  });

  it('sets a record that a power cut tore aside, and goes on', async () => {
    const { path, context, append } = await log(2);
    await appendFile(path, '{"seq":3,"at":"2026-');
    expect(await verifyAuditLog(context, path)).toMatchObject({ brokenAt: 3 });
    await append(3);
    expect(await verifyAuditLog(context, path)).toBe('intact');
    expect(context.problems.list()).toMatchObject([{ code: 'damaged', file: path }]);
    const aside = (await readdir(join(path, '..'))).find((name) => name.includes('damaged'));
    expect(await readFile(join(path, '..', aside ?? ''), 'utf8')).toBe('{"seq":3,"at":"2026-');
  });

  it.each(['ENOSPC', 'EIO'])('leaves no half record when an append fails with %s', async (code) => {
    let failing = false;
    const { path, context, append } = await log(
      1,
      filesWith({
        openAppend: async (target) => {
          const file = await realFiles.openAppend(target);
          if (!failing) return file;
          const fail = () => Promise.reject(systemError(code));
          if (code === 'EIO') return { ...file, sync: fail };
          return { ...file, write: (data) => file.write(data.subarray(0, 30)).then(fail) };
        },
      }),
    );
    failing = true;
    await expect(append(2)).rejects.toMatchObject({ error: { code: 'disk', file: path } });
    expect(await linesOf(path)).toHaveLength(1);
    failing = false;
    await append(2);
    expect(await verifyAuditLog(context, path)).toBe('intact');
    expect(await linesOf(path)).toHaveLength(2);
  });
});
