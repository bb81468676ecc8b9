import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Seed } from './seeds.ts';

/** When every file of an archive was changed, so that its bytes are the same each time. */
export const FIXED = new Date(2026, 2, 5, 9);

/** A file of an archive or of itself as if it were made at a fixed time. */
export function atFixedTime(seed: Seed): Seed {
  if (seed.name.startsWith('bomb')) return seed;
  if (seed.format === 'pdf')
    return { ...seed, bytes: replaced(seed.bytes, /\(D:\d{14}/g, '(D:20260305090000') };
  if (!/^(?:docx|odt|zip)$/.test(seed.format)) return seed;
  const parts = Object.entries(unzipSync(seed.bytes)).map(([name, content]) => [
    name,
    [
      name === 'docProps/core.xml'
        ? replaced(content, /\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-03-05T09:00:00.000Z')
        : content,
      { level: name === 'mimetype' ? 0 : 6 },
    ],
  ]);
  const zippable: Zippable = Object.fromEntries(parts);
  return { ...seed, bytes: zipSync(zippable, { mtime: FIXED }) };
}

function replaced(bytes: Uint8Array, pattern: RegExp, by: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replace(pattern, by);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
