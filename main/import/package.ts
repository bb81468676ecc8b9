import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { zipSync } from 'fflate';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** What a document may unfold to. Bytes; a book without pictures comes to a few million. */
const MOST_UNPACKED = 200 * 1024 * 1024;
/** Paragraphs and tables are objects in memory, many times the size of their XML. Bytes. */
const MOST_XML = 40 * 1024 * 1024;

/** The files in a Word document by name, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A document's parts, or why it can't be opened. */
export type Opened =
  | { readonly kind: 'opened'; readonly parts: Parts }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large' };

const inflate = promisify(inflateRaw);

/**
 * Unpacks a Word document. It is measured by its directory before it is unfolded, and every file
 * in it has to have the size that the directory says. Never fails.
 */
export async function openPackage(bytes: Uint8Array): Promise<Opened> {
  const entries = zipEntries(bytes);
  if (!entries) return { kind: 'damaged' };
  if (isTooLarge(entries)) return { kind: 'too-large' };
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const content = await unpacked(entry);
    if (!content) return { kind: 'damaged' };
    parts.set(entry.name, content);
  }
  return { kind: 'opened', parts };
}

/** A document of these parts, not compressed: made for a reader that takes whole files. */
export function packParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function isTooLarge(entries: readonly ZipEntry[]): boolean {
  const total = (some: readonly ZipEntry[]) => some.reduce((sum, { size }) => sum + size, 0);
  return total(entries) > MOST_UNPACKED || total(entries.filter(isXml)) > MOST_XML;
}

function isXml({ name }: ZipEntry): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** Null where it is not what the directory says. */
async function unpacked({ method, packed, size }: ZipEntry): Promise<Uint8Array | null> {
  if (method === 0) return packed.length === size ? packed : null;
  try {
    const content = await inflate(packed, { maxOutputLength: Math.max(1, size) });
    return content.length === size ? content : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
