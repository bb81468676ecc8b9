import { z } from 'zod';
import {
  fingerprintSchema,
  type KeysState,
  keyProtectionSchema,
  passphraseSchema,
} from '../../model/signing-key.ts';
import { channel, nothing } from '../channel.ts';
import type { FileFailure } from '../file-failure.ts';

/** The key that this user signs with, and the keys of people they know. */
export const keysChannels = {
  /** The key that this user signs with, and the keys of people they know. */
  'keys:state': channel<KeysState>()(nothing),
  'keys:make': channel<KeysState>()(
    z.object({ protection: keyProtectionSchema, passphrase: passphraseSchema.nullable() }),
  ),
  /** Removes the signing key for good. */
  'keys:remove': channel<KeysState>()(nothing),
  /** Saves the public key, or the protected private one, where the user says; null: cancelled. */
  'keys:save-public': channel<string | null>()(nothing),
  'keys:save-protected': channel<string | null>()(nothing),
  /** Takes in public keys from files that the user chooses; null: cancelled. */
  'keys:learn': channel<{
    readonly state: KeysState;
    readonly failures: readonly FileFailure[];
  } | null>()(nothing),
  'keys:forget': channel<KeysState>()(z.object({ fingerprint: fingerprintSchema })),
} as const;
