import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DeskFailure } from '../../shared/model/result.ts';
import { type KeyFile, keyFileSchema, type ShownKey } from '../../shared/model/signing-key.ts';
import { isFileSystemError } from '../library/files.ts';
import { encodeJson } from '../library/json-file.ts';
import { fingerprintOf } from './ed25519.ts';
import { decodeOwnKey, type OwnKey } from './own-key.ts';

/** No key's file is longer. Bytes. */
const MOST_BYTES = 64 * 1024;

/** The bytes of somebody's public key as a small file to give to others. */
export function encodeKeyFile({ name, role, publicKey, madeAt }: Omit<KeyFile, 'format' | 'kind'>) {
  return encodeJson({ format: 1, kind: 'proofdesk-key', name, role, publicKey, madeAt });
}

/** A public key as it is shown. */
export function shownKey({ name, role, publicKey, madeAt }: Omit<KeyFile, 'format' | 'kind'>) {
  const shown: ShownKey = { name, role, publicKey, madeAt, fingerprint: fingerprintOf(publicKey) };
  return shown;
}

/** Reads somebody's public key. Fails with `unreadable-file`, which names the file. */
export async function readKeyFile(path: string): Promise<KeyFile> {
  const bytes = await keyBytes(path);
  const decoded = keyFileSchema.safeParse(parsed(bytes));
  if (decoded.success) return decoded.data;
  if (decodeOwnKey(bytes)) {
    throw unreadable(
      path,
      'holds a private key, which nobody should give to others.',
      'It was not taken in. Ask for the file that ends in .proofdesk-key.',
    );
  }
  throw notKey(path);
}

/** Reads a private key that a passphrase protects. Fails with `unreadable-file`. */
export async function readOwnKeyFile(path: string): Promise<OwnKey> {
  const key = decodeOwnKey(await keyBytes(path));
  if (!key) throw notKey(path);
  if (key.protection.by === 'passphrase') return key;
  throw unreadable(
    path,
    'is protected by the secret store of the app and can be opened only there.',
    'Make a key with a passphrase in the settings and save a copy of that.',
  );
}

async function keyBytes(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (!info.isFile() || info.size > MOST_BYTES) throw notKey(path);
    return await readFile(path);
  } catch (cause) {
    if (!isFileSystemError(cause)) throw cause;
    throw unreadable(
      path,
      'could not be read.',
      'See whether the file is still there and you may read it.',
      cause,
    );
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function notKey(path: string): DeskFailure {
  return unreadable(
    path,
    'is no key of Proofdesk, or it is damaged.',
    'Ask whoever gave it to you to save it again from the settings.',
  );
}

function unreadable(path: string, what: string, next: string, cause?: Error): DeskFailure {
  return new DeskFailure(
    {
      code: 'unreadable-file',
      message: `“${basename(path)}” ${what}`,
      advice: `Nothing was changed. ${next}`,
      file: path,
      ...(cause ? { detail: cause.message } : {}),
    },
    { cause },
  );
}
