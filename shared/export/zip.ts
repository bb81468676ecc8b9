import { type Zippable, zipSync } from 'fflate';
import { contentBytes } from './exporter.ts';

/** One file in an archive. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Not compressed, as EPUB wants its first entry. */
  readonly stored?: boolean;
}

/** A time of day without meaning, so that an archive's bytes depend on its content only. */
const NO_TIME = new Date(1980, 0, 1);

/** An archive of files in their order; the same files give the same bytes. */
export function zipped(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const entry of entries) {
    files[entry.path] = [contentBytes(entry), { level: entry.stored ? 0 : 6, mtime: NO_TIME }];
  }
  return zipSync(files);
}
