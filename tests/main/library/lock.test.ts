import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../../../main/library/files.ts';
import {
  acquireLock,
  type LockHolder,
  type LockOwner,
  thisMachine,
} from '../../../main/library/lock.ts';
import { temporaryFolder } from './fixtures.ts';
import { makeDeps } from './material.ts';

const owner = (changes: Partial<LockOwner> = {}): LockOwner => makeDeps(changes);
const at = (clock: string): Partial<LockOwner> => ({ clock: () => clock });
const take = (folder: string, by: LockOwner = owner()) => acquireLock(realFiles, folder, by);

async function leaveLock(folder: string, changes: Partial<LockHolder>): Promise<void> {
  const holder: LockHolder = {
    host: 'desk-one',
    user: 'jon',
    pid: process.ppid,
    since: '2026-03-04T10:40:00.000Z',
    heartbeat: '2026-03-04T10:40:00.000Z',
    token: 'theirs',
    ...changes,
  };
  await writeFile(join(folder, 'lock'), JSON.stringify(holder));
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the lock', () => {
  it('is refused to the second, who is told who has it, and free after release', async () => {
    const folder = await temporaryFolder();
    const first = await take(folder);
    const attempt = take(folder, owner({ user: 'jon' }));
    await expect(attempt).rejects.toMatchObject({
      error: { code: 'locked', message: expect.stringContaining('mara on desk-one') },
    });
    await first.release();
    expect(await readdir(folder)).toEqual([]);
    const second = await take(folder);
    expect(second.formerEnd).toBe('closed');
    await second.release();
  });

  it('goes to exactly one of many who ask at once', async () => {
    const folder = await temporaryFolder();
    await leaveLock(folder, { pid: await deadPid() });
    const attempts = await Promise.allSettled(Array.from({ length: 12 }, () => take(folder)));
    const got = attempts.filter((attempt) => attempt.status === 'fulfilled');
    expect(got).toHaveLength(1);
    const { token } = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
    expect(token).not.toBe('theirs');
    await got[0]?.value.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is kept by a live program of this machine and by its own process', async () => {
    const folder = await temporaryFolder();
    await leaveLock(folder, {});
    await expect(take(folder)).rejects.toMatchObject({ error: { code: 'locked' } });
    expect(thisMachine.isRunning(process.pid)).toBe(true);
  });

  it.each([
    ['a dead program', async () => ({ pid: await deadPid() }), 'program-died'],
    ['an earlier process with our number', async () => ({ pid: process.pid }), 'program-died'],
    [
      'another machine, silent for six minutes',
      async () => ({ host: 'desk-two', heartbeat: '2026-03-04T10:35:00.000Z' }),
      'program-died',
    ],
    [
      'a time before this machine started',
      async () => ({ heartbeat: '2001-03-04T10:35:00.000Z' }),
      'machine-restarted',
    ],
  ] as const)('is taken over from %s', async (_, holder, formerEnd) => {
    const folder = await temporaryFolder();
    await leaveLock(folder, await holder());
    const lock = await take(folder);
    expect(lock.formerEnd).toBe(formerEnd);
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({
      user: 'mara',
    });
    await lock.release();
  });

  it('is left to another machine that spoke four minutes ago', async () => {
    const folder = await temporaryFolder();
    await leaveLock(folder, { host: 'desk-two', heartbeat: '2026-03-04T10:37:00.000Z' });
    await expect(take(folder)).rejects.toMatchObject({ error: { code: 'locked' } });
  });

  it('is taken over when its file is garbled', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'lock'), '{"host":');
    await (await take(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken again when somebody cleared the caches away', async () => {
    const root = await temporaryFolder();
    const folder = join(root, '.proofdesk');
    await mkdir(folder);
    let now = '2026-03-04T10:41:00.000Z';
    const lock = await take(folder, owner({ clock: () => now }));
    await rm(folder, { recursive: true });
    now = '2026-03-04T10:43:00.000Z';
    await lock.ensureHeld();
    await expect(take(folder)).rejects.toMatchObject({ error: { code: 'locked' } });
    await rm(root, { recursive: true });
    now = '2026-03-04T10:45:00.000Z';
    await lock.ensureHeld();
    expect(await realFiles.stamp(root)).toBeNull();
    await lock.release();
  });

  it('that was taken over during a sleep stops the sleeper from writing', async () => {
    const folder = await temporaryFolder();
    let now = '2026-03-04T10:41:00.000Z';
    const sleeper = await take(folder, owner({ clock: () => now }));
    await sleeper.ensureHeld();
    now = '2026-03-04T11:41:00.000Z';
    await sleeper.ensureHeld();
    now = '2026-03-04T12:41:00.000Z';
    const other = await take(folder, owner({ host: 'desk-two', user: 'jon', ...at(now) }));
    now = '2026-03-04T12:42:00.000Z';
    await expect(sleeper.ensureHeld()).rejects.toMatchObject({
      error: { code: 'locked', message: expect.stringContaining('jon on desk-two') },
    });
    await sleeper.release();
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ user: 'jon' });
    await other.release();
  });
});
