import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

/** Cost of the key derivation as OWASP's cheat sheet on password storage advises for scrypt. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
/** A file may ask for no more memory than this, in bytes. */
const MOST_MEMORY = 512 * 1024 * 1024;

const base64Schema = z.base64().max(4096);

/** Bytes that only a passphrase opens: scrypt (RFC 7914) and AES-256-GCM. */
export const sealedSchema = z
  .object({
    kdf: z.literal('scrypt'),
    N: z
      .int()
      .min(2)
      .max(2 ** 20),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
    salt: base64Schema,
    cipher: z.literal('aes-256-gcm'),
    iv: base64Schema,
    tag: base64Schema,
    data: base64Schema,
  })
  .readonly()
  .refine(({ N, r }) => 128 * N * r <= MOST_MEMORY / 2, 'it asks for too much memory');
export type Sealed = z.infer<typeof sealedSchema>;

/** @param about is not secret, but what is opened must have been sealed with the same */
export async function seal(bytes: Uint8Array, passphrase: string, about: string): Promise<Sealed> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await derived(passphrase, salt, COST), iv);
  cipher.setAAD(Buffer.from(about, 'utf8'));
  const data = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return {
    kdf: 'scrypt',
    ...COST,
    salt: salt.toString('base64'),
    cipher: 'aes-256-gcm',
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
}

/** What was sealed; null where the passphrase is another one or anything was changed. */
export async function unseal(
  sealed: Sealed,
  passphrase: string,
  about: string,
): Promise<Uint8Array | null> {
  const part = (text: string) => Buffer.from(text, 'base64');
  const iv = part(sealed.iv);
  const tag = part(sealed.tag);
  if (iv.length !== 12 || tag.length !== 16) return null;
  const key = await derived(passphrase, part(sealed.salt), sealed);
  const cipher = createDecipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(about, 'utf8'));
  cipher.setAuthTag(tag);
  try {
    return new Uint8Array(Buffer.concat([cipher.update(part(sealed.data)), cipher.final()]));
  } catch (error) {
    // The tag does not fit; node:crypto's message differs between its versions.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The same words typed on another system give the same key. */
function derived(
  passphrase: string,
  salt: Uint8Array,
  { N, r, p }: Pick<Sealed, 'N' | 'r' | 'p'>,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(
      passphrase.normalize('NFKC'),
      salt,
      32,
      { N, r, p, maxmem: MOST_MEMORY },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}
