import { inflateRawSync } from 'node:zlib';
import { isInnerPath } from '../../../shared/export/manifest.ts';
import { zipped } from '../../../shared/export/zip.ts';
import { type ZipEntry, zipEntries } from '../../import/zip-entries.ts';
import { isFileSystemError } from '../../library/files.ts';
import type { FileSet } from './file-set.ts';
import { MOST_ENTRIES, MOST_PACKED, MOST_UNPACKED } from './limits.ts';

/** A file of an archive that unfolds to more than this many times its packed size is not read. */
const MOST_RATIO = 200;

/** An archive as it was read. */
export interface Archive extends FileSet {
  /** What is wrong with the archive around the files; empty where it is as this program writes it. */
  readonly damage: string;
}

/**
 * Reads an archive within bounds. Gives why it can't be read at all, as the rest of a sentence on
 * it, where its directory is damaged, names files twice or outside of it, or holds far too much.
 */
export function readArchive(place: string, bytes: Uint8Array): Archive | string {
  if (bytes.length > MOST_PACKED) return 'is far too large for a bundle';
  const entries = zipEntries(bytes);
  if (entries === null) return 'is damaged: the archive’s directory can’t be read';
  if (entries.length > MOST_ENTRIES) return 'is an archive of far too many files for a bundle';
  // Names of folders, which other programs put in.
  const files = entries.filter(({ name, size }) => !(name.endsWith('/') && size === 0));
  const outside = files.find(({ name }) => !isInnerPath(name));
  if (outside)
    return `is an archive that names a file outside of it: “${outside.name.slice(0, 100)}”`;
  const names = new Set(files.map(({ name }) => name.toLowerCase()));
  if (names.size < files.length) return 'is an archive that names a file twice';
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UNPACKED) return 'is an archive that unfolds to far more than a bundle can be';
  const contents = new Map(files.map((entry) => [entry.name, unpacked(entry)]));
  return {
    place,
    read: async (path) => contents.get(path) ?? null,
    paths: async () => [...contents.keys()],
    damage: damageOf(bytes, files, contents),
  };
}

/** A file's content; null where it can't be unfolded to what its entry says. */
function unpacked({ method, packed, packedSize, size }: ZipEntry): Uint8Array | null {
  if (method === 0) return packedSize === size ? packed : null;
  if (method !== 8 || size > packedSize * MOST_RATIO + 1024) return null;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return content.length === size ? new Uint8Array(content) : null;
  } catch (error) {
    // zlib's errors have codes as those of the file system; a RangeError is one too many bytes.
    if (isFileSystemError(error) || error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Writes the archive again from its files: not a byte may differ, so that changed times, sizes,
 * checksums and hidden bytes between the files are found as well.
 */
function damageOf(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  contents: ReadonlyMap<string, Uint8Array | null>,
): string {
  if ([...contents.values()].includes(null)) return 'a file in the archive can’t be unfolded';
  const again = zipped(
    [...contents].map(([path, content]) => ({
      path,
      content: content ?? new Uint8Array(),
      stored: true,
    })),
  );
  const at = firstDifference(bytes, again);
  if (at === null) return '';
  const what = 'the archive around the files differs from what Proofdesk writes';
  const entry = entryAt(bytes, entries, at);
  const where = entry === null ? 'in its directory' : `at its entry “${entry}”`;
  return `${what}, ${where} (byte ${at})`;
}

/** The name of the entry whose head or content a byte belongs to; null for the directory. */
function entryAt(bytes: Uint8Array, entries: readonly ZipEntry[], at: number): string | null {
  const found = entries.find(({ packed, packedSize }) => {
    const end = packed.byteOffset - bytes.byteOffset + packedSize;
    return at < end;
  });
  return found?.name ?? null;
}

function firstDifference(one: Uint8Array, other: Uint8Array): number | null {
  if (Buffer.compare(one, other) === 0) return null;
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at;
  return length;
}
