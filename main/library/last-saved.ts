import { z } from 'zod';
import { asidePath, durableWrite } from './durable.ts';
import type { FileLayer } from './files.ts';
import { sha256 } from './known-files.ts';
import type { StoreContext } from './store-context.ts';
import { decodeText, decodeUtf8, type Fallback } from './text-file.ts';

const lastSavedSchema = z.object({
  format: z.literal(1),
  /** SHA-256 of what stood there before; empty where that is not known. */
  before: z.string(),
  /** What was saved, as it is in the file. */
  content: z.string(),
});
type LastSaved = z.infer<typeof lastSavedSchema>;

/** Where it is kept what Proofdesk last saved under a name. */
export function lastSavedPath(path: string): string {
  return `${path}.last`;
}

/**
 * Keeps what is about to be saved, so that a change by another program is recognised later and
 * what was saved is at hand then. To be called before the file itself is written: after a crash
 * in between the file is as it was before.
 */
export async function keepLastSaved(
  context: StoreContext,
  path: string,
  content: Uint8Array,
): Promise<void> {
  const text = decodeUtf8(content);
  if (text === null) throw new Error(`Not a text: ${path}`);
  const before = context.known.hashOf(path) ?? '';
  const bytes = Buffer.from(JSON.stringify({ format: 1, before, content: text }), 'utf8');
  await durableWrite(context.files, lastSavedPath(path), bytes);
}

/** What was last saved under a name; null where that is not known or can't be read. */
export async function readLastSaved(files: FileLayer, path: string): Promise<LastSaved | null> {
  const bytes = await files.read(lastSavedPath(path));
  const text = bytes === null ? null : decodeUtf8(bytes);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return lastSavedSchema.safeParse(value).data ?? null;
}

/** What was last saved of a text, to stand in for it where it is damaged or missing. */
export function lastSaved(files: FileLayer, path: string): Fallback {
  return async () => {
    const last = await readLastSaved(files, path);
    const decoded = last && decodeText(Buffer.from(last.content, 'utf8'));
    return decoded?.kind === 'good' ? { text: decoded.text, from: 'what was last saved' } : null;
  };
}

/** What another program put under a name, and the file in which it is kept. */
export interface Outside {
  readonly bytes: Uint8Array;
  readonly keptAs: string;
}

/**
 * Where another program changed a file since it was last saved here, keeps its version in a file
 * of its own, puts back what was saved, and gives the other version. Null where nobody did, and
 * where what is there is damaged: that is for whoever reads it.
 *
 * @param fresh compares with what was saved in earlier sessions too, not only in this one
 * @param isGood whether bytes are what such a file may hold
 */
export async function takeOutside(
  context: StoreContext,
  path: string,
  fresh: boolean,
  isGood: (bytes: Uint8Array) => boolean,
): Promise<Outside | null> {
  const { files, known } = context;
  const bytes = fresh ? await files.read(path) : (await known.changedOutside(path))?.bytes;
  if (!bytes || !isGood(bytes)) return null;
  const last = await readLastSaved(files, path);
  if (last === null) {
    await keepLastSaved(context, path, bytes);
    return null;
  }
  const ours = Buffer.from(last.content, 'utf8');
  const hash = sha256(bytes);
  if (hash === sha256(ours) || (fresh && hash === last.before)) return null;
  const keptAs = await asidePath(files, path, 'outside', context.clock());
  await durableWrite(files, keptAs, bytes);
  await durableWrite(files, path, ours, { replaced: (stamp) => known.note(path, stamp, ours) });
  return { bytes, keptAs };
}
