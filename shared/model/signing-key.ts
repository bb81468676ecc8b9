import { z } from 'zod';
import { instantSchema, personSchema, sha256Schema } from './primitives.ts';

/** An Ed25519 public key: its 32 bytes (RFC 8032) in base64. */
export const publicKeySchema = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/);

/** How long a passphrase must be, in characters. */
export const SHORTEST_PASSPHRASE = 10;
export const passphraseSchema = z.string().min(1).max(1000);

/** Whose key it is, as its holder says, and the key. */
export const signerSchema = personSchema.unwrap().extend({ publicKey: publicKeySchema }).readonly();
export type Signer = z.infer<typeof signerSchema>;

/** The ending of the small file that holds somebody's public key. */
export const KEY_FILE_ENDING = '.proofdesk-key';

/** The content of such a file: what others need to recognise somebody's signature. */
export const keyFileSchema = z
  .object({
    format: z.literal(1),
    kind: z.literal('proofdesk-key'),
    ...signerSchema.unwrap().shape,
    madeAt: instantSchema,
  })
  .readonly();
export type KeyFile = z.infer<typeof keyFileSchema>;

/** What protects a private key on this computer. */
export const keyProtections = ['system', 'passphrase'] as const;
export const keyProtectionSchema = z.enum(keyProtections);
export type KeyProtection = z.infer<typeof keyProtectionSchema>;

/** SHA-256 of a public key's 32 bytes, in lower-case hexadecimal. */
export const fingerprintSchema = sha256Schema;

/** A public key as it is shown. */
export interface ShownKey extends Signer {
  readonly fingerprint: string;
  readonly madeAt: string;
}

/** All about keys that the window shows; nothing in it is secret. */
export interface KeysState {
  readonly own: (ShownKey & { readonly protection: KeyProtection }) | null;
  /** Keys of people whose signatures count as known, by name. */
  readonly known: readonly ShownKey[];
  /** Whether this system has a store for secrets that a key can be protected with. */
  readonly hasSystemStore: boolean;
}

/**
 * A fingerprint as two people compare it aloud: the first 128 bits in groups of four. Finding
 * another key with the same would take some 2^128 tries.
 */
export function spokenFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}
