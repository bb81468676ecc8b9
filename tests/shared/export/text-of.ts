import { strFromU8, unzipSync } from 'fflate';
import type { ExportedFile } from '../../../shared/export/exporter.ts';

/** All that can be read in a file: its text, or that of every entry of an archive. */
export function textOf({ content }: ExportedFile): string {
  if (typeof content === 'string') return content;
  return Object.values(unzipSync(content))
    .map((entry) => strFromU8(entry))
    .join('\n');
}
