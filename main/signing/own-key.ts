import { z } from 'zod';
import { instantSchema, type Person } from '../../shared/model/primitives.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import {
  type KeyProtection,
  SHORTEST_PASSPHRASE,
  type Signer,
  signerSchema,
} from '../../shared/model/signing-key.ts';
import { makeKeyPair, publicKeyOf } from './ed25519.ts';
import { seal, sealedSchema, unseal } from './sealed.ts';

/** The ending of a file that holds a private key under a passphrase. */
export const OWN_KEY_ENDING = '.proofdesk-signing-key';

/** A file that holds a private key, protected by the system's store or by a passphrase. */
export const ownKeySchema = z
  .object({
    format: z.literal(1),
    kind: z.literal('proofdesk-signing-key'),
    ...signerSchema.unwrap().shape,
    madeAt: instantSchema,
    protection: z.discriminatedUnion('by', [
      z.object({ by: z.literal('system'), data: z.base64().max(8192) }).readonly(),
      z.object({ by: z.literal('passphrase'), sealed: sealedSchema }).readonly(),
    ]),
  })
  .readonly();
export type OwnKey = z.infer<typeof ownKeySchema>;

/** The system's store for secrets, as Electron's safeStorage gives it. */
export interface SecretStore {
  isAvailable(): boolean;
  encrypt(text: string): Uint8Array;
  /** Fails where the text was encrypted by another user or on another computer. */
  decrypt(bytes: Uint8Array): string;
}

/** A key that is open for signing. The private key is PKCS #8, DER. */
export interface OpenKey {
  readonly signer: Signer;
  readonly privateKey: Uint8Array;
}

/** How a fresh key is to be protected. */
export type WantedProtection =
  | { readonly by: 'system'; readonly store: SecretStore }
  | { readonly by: 'passphrase'; readonly passphrase: string };

/** Makes a key in somebody's name. `refused` where the protection would be none. */
export async function makeOwnKey(
  { name, role }: Person,
  madeAt: string,
  wanted: WantedProtection,
): Promise<OwnKey> {
  const { publicKey, privateKey } = makeKeyPair();
  const head = { format: 1, kind: 'proofdesk-signing-key', name, role, publicKey, madeAt } as const;
  if (wanted.by === 'system') {
    if (!wanted.store.isAvailable()) throw noSystemStore();
    const secret = Buffer.from(privateKey).toString('base64');
    const data = Buffer.from(wanted.store.encrypt(secret)).toString('base64');
    return { ...head, protection: { by: 'system', data } };
  }
  if ([...wanted.passphrase].length < SHORTEST_PASSPHRASE) throw shortPassphrase();
  const sealed = await seal(privateKey, wanted.passphrase, publicKey);
  return { ...head, protection: { by: 'passphrase', sealed } };
}

/**
 * Opens a key for signing. Fails with `refused` where a passphrase is missing or wrong or there
 * is no system store, and with `damaged` where what comes out is not this key.
 *
 * @param store null on the command line, which has none
 */
export async function openOwnKey(
  key: OwnKey,
  passphrase: string | null,
  store: SecretStore | null,
): Promise<OpenKey> {
  const privateKey = await opened(key, passphrase, store);
  if (publicKeyOf(privateKey) !== key.publicKey) throw damagedKey();
  const { name, role, publicKey } = key;
  return { signer: { name, role, publicKey }, privateKey };
}

async function opened(
  { protection, publicKey }: OwnKey,
  passphrase: string | null,
  store: SecretStore | null,
): Promise<Uint8Array> {
  if (protection.by === 'system') {
    if (!store?.isAvailable()) throw noSystemStore();
    try {
      const secret = store.decrypt(Buffer.from(protection.data, 'base64'));
      return new Uint8Array(Buffer.from(secret, 'base64'));
    } catch (cause) {
      if (cause instanceof Error) throw damagedKey(cause);
      throw cause;
    }
  }
  if (passphrase === null || passphrase === '') throw needsPassphrase();
  const privateKey = await unseal(protection.sealed, passphrase, publicKey);
  if (privateKey === null) throw wrongPassphrase();
  return privateKey;
}

/** Decodes a private key's file; null where it is none. */
export function decodeOwnKey(bytes: Uint8Array): OwnKey | null {
  try {
    const decoded = ownKeySchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return decoded.success ? decoded.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** How a key is protected, as it is shown. */
export function protectionOf({ protection }: OwnKey): KeyProtection {
  return protection.by;
}

function refused(message: string, advice: string): DeskFailure {
  return new DeskFailure({ code: 'refused', message, advice });
}

function noSystemStore(): DeskFailure {
  return refused(
    'This system has no store for secrets that a signing key could be kept in.',
    'Nothing was made or signed. Use a key that a passphrase protects, or export without a signature.',
  );
}

function shortPassphrase(): DeskFailure {
  return refused(
    `A passphrase needs at least ${SHORTEST_PASSPHRASE} characters.`,
    'No key was made. Take several words that you can remember and nobody would guess.',
  );
}

function needsPassphrase(): DeskFailure {
  return refused(
    'This signing key is protected by a passphrase, and none was given.',
    'Nothing was signed. Give the passphrase, or export without a signature.',
  );
}

function wrongPassphrase(): DeskFailure {
  return refused(
    'This is not the passphrase of the signing key, or the key’s file was changed.',
    'Nothing was signed or written. Type it again; it can’t be recovered, but a new key can be made.',
  );
}

function damagedKey(cause?: Error): DeskFailure {
  return new DeskFailure(
    {
      code: 'damaged',
      message: 'The signing key can’t be opened: it was made on another computer or is damaged.',
      advice:
        'Nothing was signed or written. Remove it in the settings and make a new one, or export without a signature.',
      ...(cause ? { detail: cause.message } : {}),
    },
    { cause },
  );
}
