import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** The head of an Ed25519 public key's SubjectPublicKeyInfo (RFC 8410); its 32 bytes follow. */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** A fresh key pair. */
export function makeKeyPair(): {
  /** The 32 bytes in base64. */
  readonly publicKey: string;
  /** PKCS #8, DER. */
  readonly privateKey: Uint8Array;
} {
  const pair = generateKeyPairSync('ed25519');
  return {
    publicKey: rawPublicKey(pair.publicKey),
    privateKey: new Uint8Array(pair.privateKey.export({ format: 'der', type: 'pkcs8' })),
  };
}

/** The public key of a private one (PKCS #8, DER), in base64. Null where it is no Ed25519 key. */
export function publicKeyOf(privateKey: Uint8Array): string | null {
  try {
    const key = decodePrivate(privateKey);
    return key.asymmetricKeyType === 'ed25519' ? rawPublicKey(createPublicKey(key)) : null;
  } catch (error) {
    // node:crypto's errors for bytes that are no key differ between its versions.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The Ed25519 signature of bytes, in base64: the same key and bytes give the same signature. */
export function signBytes(privateKey: Uint8Array, bytes: Uint8Array): string {
  return sign(null, bytes, decodePrivate(privateKey)).toString('base64');
}

/** Whether a signature (base64) of bytes was made with the private key of a public one (base64). */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== 32) return false;
  const key = createPublicKey({
    key: Buffer.concat([SPKI_HEAD, raw]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, bytes, key, Buffer.from(signature, 'base64'));
}

/** What a public key is recognised by: the SHA-256 of its 32 bytes, in hexadecimal. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
}

function decodePrivate(privateKey: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
}

function rawPublicKey(key: KeyObject): string {
  const spki = key.export({ format: 'der', type: 'spki' });
  return spki.subarray(SPKI_HEAD.length).toString('base64');
}
