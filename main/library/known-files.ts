import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import type { FileLayer, FileStamp } from './files.ts';

interface Known {
  readonly stamp: FileStamp;
  readonly sha256: string;
}

/** Lower-case hexadecimal SHA-256 of the bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.mtimeMs === b.mtimeMs && a.size === b.size && a.inode === b.inode;
}

/** Remembers what each file held when it was last read or written here. */
export class KnownFiles {
  readonly #files: FileLayer;
  readonly #known = new Map<string, Known>();

  constructor(files: FileLayer) {
    this.#files = files;
  }

  /** Notes the content that was just read from or written to `path`. */
  note(path: string, stamp: FileStamp, bytes: Uint8Array): void {
    this.#known.set(path, { stamp, sha256: sha256(bytes) });
  }

  /** Reads a file and notes it. Null where there is none. */
  async read(path: string): Promise<Buffer | null> {
    // Stamp first: a change between the two calls then shows as a change later on.
    const stamp = await this.#files.stamp(path);
    const bytes = await this.#files.read(path);
    if (stamp !== null && bytes !== null) this.note(path, stamp, bytes);
    return bytes;
  }

  /** SHA-256 of what a file held when it was last noted; null where it never was. */
  hashOf(path: string): string | null {
    return this.#known.get(path)?.sha256 ?? null;
  }

  /** Forgets everything under a folder, after it was moved. */
  forgetFolder(folder: string): void {
    for (const path of this.#known.keys()) {
      if (path.startsWith(folder + sep)) this.#known.delete(path);
    }
  }

  /**
   * The content that another program put there since the last {@link note}, with its stamp;
   * null where the content is the known one, was never known, or the file is gone.
   */
  async changedOutside(path: string): Promise<{ bytes: Buffer; stamp: FileStamp } | null> {
    const known = this.#known.get(path);
    if (!known) return null;
    const stamp = await this.#files.stamp(path);
    if (stamp === null || sameStamp(stamp, known.stamp)) return null;
    const bytes = await this.#files.read(path);
    if (bytes === null) return null;
    if (sha256(bytes) !== known.sha256) return { bytes, stamp };
    this.note(path, stamp, bytes);
    return null;
  }
}
