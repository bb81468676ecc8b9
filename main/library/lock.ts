import { randomUUID } from 'node:crypto';
import { uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { instantSchema } from '../../shared/model/primitives.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { temporaryPath } from './durable.ts';
import { type FileLayer, isFileSystemError } from './files.ts';

const holderSchema = z.object({
  host: z.string(),
  user: z.string(),
  pid: z.int(),
  since: instantSchema,
  /** When the holder last said that it is alive. */
  heartbeat: instantSchema,
  /** Tells one holding of the lock from every other. */
  token: z.string(),
});

/** The content of .proofdesk/lock. */
export type LockHolder = z.infer<typeof holderSchema>;

/** Who asks for the lock. */
export interface LockOwner {
  readonly host: string;
  readonly user: string;
  readonly pid: number;
  /** Now, ISO 8601 in UTC. */
  clock(): string;
}

/** What the lock asks the machine. */
export interface Machine {
  isRunning(pid: number): boolean;
  /** Seconds since the machine started. */
  uptimeSeconds(): number;
}

/** This machine. */
export const thisMachine: Machine = {
  isRunning: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // EPERM: it runs, as another user.
      if (isFileSystemError(error)) return error.code === 'EPERM';
      throw error;
    }
  },
  uptimeSeconds: uptime,
};

/** How the library was left by whoever had it before. */
export type FormerEnd = 'closed' | 'program-died' | 'machine-restarted';

const HEARTBEAT_MS = 60_000;
/** A holder on another machine that was silent for so long is taken to be gone. */
const SILENCE_MS = 5 * HEARTBEAT_MS;
/** The lock is read again before a write when the last look is older: the laptop slept. */
const RECHECK_MS = 30_000;

/** Locks that this process holds: a lock with our own pid and another token is a dead one's. */
const heldHere = new Set<string>();

function lockedFailure(path: string, holder: LockHolder | null): DeskFailure {
  const who = holder ? `${holder.user} on ${holder.host}` : 'another program';
  return new DeskFailure({
    code: 'locked',
    message: `This library is open already: ${who} has it.`,
    advice: 'Close it there, or open it here for reading only. Nothing was changed.',
    file: path,
    ...(holder ? { detail: `process ${holder.pid}, since ${holder.since}` } : {}),
  });
}

function parseHolder(bytes: Uint8Array): LockHolder | null {
  try {
    return holderSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function judge(holder: LockHolder, owner: LockOwner, machine: Machine): FormerEnd | 'alive' {
  const now = Date.parse(owner.clock());
  const heartbeat = Date.parse(holder.heartbeat);
  if (holder.host !== owner.host) return now - heartbeat > SILENCE_MS ? 'program-died' : 'alive';
  if (heartbeat < now - machine.uptimeSeconds() * 1000) return 'machine-restarted';
  if (heldHere.has(holder.token)) return 'alive';
  if (holder.pid === owner.pid) return 'program-died';
  return machine.isRunning(holder.pid) ? 'alive' : 'program-died';
}

/** The lock of a library while this program has it. */
export class LibraryLock {
  /** How the library was left before. */
  readonly formerEnd: FormerEnd;
  readonly #files: FileLayer;
  readonly #path: string;
  readonly #owner: LockOwner;
  readonly #timer: NodeJS.Timeout;
  #holder: LockHolder;
  #checkedAt: number;
  #released = false;

  constructor(
    files: FileLayer,
    path: string,
    owner: LockOwner,
    holder: LockHolder,
    formerEnd: FormerEnd,
  ) {
    this.#files = files;
    this.#path = path;
    this.#owner = owner;
    this.#holder = holder;
    this.#checkedAt = Date.parse(holder.heartbeat);
    this.formerEnd = formerEnd;
    heldHere.add(holder.token);
    this.#timer = setInterval(() => void this.#beat(), HEARTBEAT_MS);
    this.#timer.unref();
  }

  /** `locked` where another program took the lock over, as while this machine slept. */
  async ensureHeld(): Promise<void> {
    const now = Date.parse(this.#owner.clock());
    if (Math.abs(now - this.#checkedAt) < RECHECK_MS) return;
    const bytes = await this.#files.read(this.#path);
    if (bytes === null) {
      await this.#takeAgain();
    } else {
      const holder = parseHolder(bytes);
      if (holder?.token !== this.#holder.token) throw lockedFailure(this.#path, holder);
    }
    this.#checkedAt = now;
  }

  /** Somebody cleared the caches away, as they may; but never make a library's folder anew. */
  async #takeAgain(): Promise<void> {
    const cacheFolder = dirname(this.#path);
    if ((await this.#files.stamp(dirname(cacheFolder))) === null) return;
    await this.#files.makeFolder(cacheFolder);
    if (await tryCreate(this.#files, this.#path, this.#holder)) return;
    throw lockedFailure(this.#path, null);
  }

  async #beat(): Promise<void> {
    try {
      await this.ensureHeld();
      if (this.#released) return;
      const holder = { ...this.#holder, heartbeat: this.#owner.clock() };
      const temporary = temporaryPath(this.#path);
      const file = await this.#files.create(temporary);
      await file.write(encodeHolder(holder)).finally(() => file.close());
      await this.#files.rename(temporary, this.#path);
      this.#holder = holder;
    } catch (error) {
      // A lost lock is told at the next write, which checks again; a disk that refuses the
      // heartbeat refuses the next save too, and that one is shown.
      if (!(error instanceof DeskFailure) && !isFileSystemError(error)) throw error;
    }
  }

  /** Gives the lock back. A lock that another program took over is left to it. */
  async release(): Promise<void> {
    this.#released = true;
    clearInterval(this.#timer);
    heldHere.delete(this.#holder.token);
    const bytes = await this.#files.read(this.#path);
    if (bytes === null || parseHolder(bytes)?.token !== this.#holder.token) return;
    await this.#files.remove(this.#path);
  }
}

function encodeHolder(holder: LockHolder): Uint8Array {
  return Buffer.from(`${JSON.stringify(holder)}\n`, 'utf8');
}

/** Makes the lock file whole under its name; false where there is one already. */
async function tryCreate(files: FileLayer, path: string, holder: LockHolder): Promise<boolean> {
  const temporary = temporaryPath(path);
  const file = await files.create(temporary);
  try {
    await file.write(encodeHolder(holder)).finally(() => file.close());
    await files.link(temporary, path);
    return true;
  } catch (error) {
    if (isFileSystemError(error) && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await files.remove(temporary);
  }
}

/**
 * Takes a dead holder's lock away. Two programs may try at once: each moves the file and looks
 * at what it got; whoever got a live lock puts it back.
 */
async function removeDead(files: FileLayer, path: string, dead: Buffer): Promise<void> {
  const moved = temporaryPath(path);
  try {
    await files.rename(path, moved);
  } catch (error) {
    if (isFileSystemError(error) && error.code === 'ENOENT') return;
    throw error;
  }
  const bytes = await files.read(moved);
  if (bytes === null || !bytes.equals(dead)) {
    await files.rename(moved, path);
    return;
  }
  await files.remove(moved);
}

/**
 * Takes the library's lock. A lock left by a program that died on this machine, by a machine
 * that was restarted, or by one that was silent for five minutes is taken over. Otherwise
 * fails with `locked`, naming who has it.
 */
export async function acquireLock(
  files: FileLayer,
  cacheFolder: string,
  owner: LockOwner,
  machine: Machine = thisMachine,
): Promise<LibraryLock> {
  const path = join(cacheFolder, 'lock');
  const { host, user, pid } = owner;
  const now = owner.clock();
  const holder = { host, user, pid, since: now, heartbeat: now, token: randomUUID() };
  let formerEnd: FormerEnd = 'closed';
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await tryCreate(files, path, holder)) {
      return new LibraryLock(files, path, owner, holder, formerEnd);
    }
    const bytes = await files.read(path);
    if (bytes === null) continue;
    // Locks appear whole under their name; one that can't be read was damaged, not half written.
    const present = parseHolder(bytes);
    const verdict = present === null ? 'machine-restarted' : judge(present, owner, machine);
    if (verdict === 'alive') throw lockedFailure(path, present);
    formerEnd = verdict;
    await removeDead(files, path, bytes);
  }
  throw lockedFailure(path, null);
}
