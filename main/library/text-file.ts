import { asidePath, durableWrite, previousPath } from './durable.ts';
import { sha256 } from './known-files.ts';
import type { StoreContext } from './store-context.ts';

const BOM = '\uFEFF';
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 to text without its byte order mark; null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** `\r\n` and `\r` to `\n`: offsets are counted in such text. */
function normaliseLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * Text to the bytes of its file: UTF-8, `\n` line ends. Never zero bytes: an empty text is a
 * byte order mark alone, so that a file emptied by a crash or a full disk shows as damaged.
 */
export function encodeText(text: string): Uint8Array {
  const marked = text === '' || text.startsWith(BOM) ? BOM + text : text;
  return Buffer.from(normaliseLines(marked), 'utf8');
}

export type DecodedText =
  | { readonly kind: 'good'; readonly text: string }
  | { readonly kind: 'damaged'; readonly why: string };

/** The text of a file's bytes; damaged where empty, not UTF-8, or holding NUL characters. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { kind: 'damaged', why: 'the file is empty' };
  const text = decodeUtf8(bytes);
  if (text === null) return { kind: 'damaged', why: 'not UTF-8 text' };
  // Blocks of NULs are what some file systems leave of a file after a power cut.
  if (text.includes('\0')) return { kind: 'damaged', why: 'NUL characters in the text' };
  return { kind: 'good', text: normaliseLines(text) };
}

/** Hash of a text as it would be stored. */
export function textHash(text: string): string {
  return sha256(encodeText(text));
}

export interface TextFallback {
  readonly text: string;
  /** Where it comes from, e.g. `the version saved before`. */
  readonly from: string;
}

/** Gives a text to restore, or null where it has none. */
export type Fallback = () => Promise<TextFallback | null>;

export interface TextFileRequest {
  readonly path: string;
  readonly articleId: string;
  /** In a user's words: `The draft`. */
  readonly what: string;
  /** The hash the file must have, where one is recorded. */
  readonly sha256: string | null;
  /** What may stand in for a damaged or missing file, best first. */
  readonly fallbacks: readonly Fallback[];
}

function judge(bytes: Uint8Array | null, hash: string | null): DecodedText | null {
  if (bytes === null) return null;
  if (hash !== null && sha256(bytes) !== hash) {
    return { kind: 'damaged', why: 'the content is not what was stored' };
  }
  return decodeText(bytes);
}

/** The version of a text that was kept when it was last saved; it must have the hash, if any. */
export function previousVersion(
  context: StoreContext,
  path: string,
  hash: string | null = null,
): Fallback {
  return async () => {
    const decoded = judge(await context.files.read(previousPath(path)), hash);
    return decoded?.kind === 'good'
      ? { text: decoded.text, from: 'the version saved before' }
      : null;
  };
}

/**
 * Reads a text of an article. A damaged or missing file is kept aside, replaced by the first
 * fallback that there is, and reported; without any fallback the text is empty and the file
 * stays where it is. Nothing is written in a library opened for reading.
 */
export async function readTextFile(
  context: StoreContext,
  request: TextFileRequest,
): Promise<string> {
  const { files, known, readOnly } = context;
  const { path, what } = request;
  const decoded = judge(await known.read(path), request.sha256);
  if (decoded?.kind === 'good') return decoded.text;

  let fallback: TextFallback | null = null;
  for (const next of request.fallbacks) fallback ??= await next();
  let aside: string | null = null;
  if (!readOnly && fallback !== null) {
    if (decoded !== null) {
      aside = await asidePath(files, path, 'damaged', context.clock());
      await files.rename(path, aside);
    }
    const bytes = encodeText(fallback.text);
    await durableWrite(files, path, bytes, {
      replaced: (stamp) => known.note(path, stamp, bytes),
    });
  }
  const keptAs = aside === null ? '' : `; the damaged file is kept as ${aside}`;
  context.report({
    code: decoded === null ? 'missing' : 'damaged',
    file: path,
    articleId: request.articleId,
    what: decoded === null ? `${what} was missing.` : `${what} was damaged: ${decoded.why}.`,
    saved:
      fallback === null
        ? 'Nothing could be restored; the file was left as it is.'
        : `Restored from ${fallback.from}${keptAs}.`,
    advice: 'Compare it with the revisions and the received file before going on.',
  });
  return fallback?.text ?? '';
}
