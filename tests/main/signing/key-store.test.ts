import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, isSignedBy, signBytes } from '../../../main/signing/ed25519.ts';
import { readOwnKeyFile } from '../../../main/signing/key-files.ts';
import { KeyStore } from '../../../main/signing/key-store.ts';
import { openOwnKey, type SecretStore } from '../../../main/signing/own-key.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import { spokenFingerprint } from '../../../shared/model/signing-key.ts';
import { mara, teodor, testNow } from '../../support/articles.ts';
import { noSecrets, passphrase, storeWithKey } from '../../support/keys.ts';

const message = Buffer.from('what is signed');

/** Stands for a keyring, which this machine may not have: it turns each byte over. */
const turn = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0xff);
const keyring: SecretStore = {
  isAvailable: () => true,
  encrypt: (text) => turn(Buffer.from(text)),
  decrypt: (bytes) => Buffer.from(turn(bytes)).toString(),
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-keys-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const store = (secrets: SecretStore) => new KeyStore(join(folder, 'keys'), secrets, () => testNow);

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error instanceof DeskFailure) return error.error.code;
  throw new Error('It did not fail as expected', { cause: error });
}

describe('KeyStore', () => {
  it('makes a key under a passphrase that signs what its public key verifies', async () => {
    const keys = store(noSecrets);
    await keys.make(mara, 'passphrase', passphrase);
    const { own, hasSystemStore } = await keys.state();
    expect(own).toMatchObject({ ...mara, madeAt: testNow, protection: 'passphrase' });
    expect(own?.fingerprint).toBe(fingerprintOf(own?.publicKey ?? ''));
    expect(hasSystemStore).toBe(false);
    const { signer, privateKey } = await keys.open(passphrase);
    const signature = signBytes(privateKey, message);
    expect(isSignedBy(signer.publicKey, message, signature)).toBe(true);
    expect(isSignedBy(signer.publicKey, Buffer.from('something else'), signature)).toBe(false);
  });

  it('keeps nothing of the private key readable on the disk', async () => {
    for (const secrets of [noSecrets, keyring]) {
      const keys = store(secrets);
      await keys.make(mara, secrets === keyring ? 'system' : 'passphrase', passphrase);
      const { privateKey } = await keys.open(passphrase);
      const raw = Buffer.from(privateKey);
      const stored = await readFile(join(folder, 'keys', 'own.json'));
      for (const form of [raw.subarray(-32), raw.toString('base64'), raw.toString('hex')]) {
        expect(stored.includes(form)).toBe(false);
      }
      expect(stored.includes(passphrase)).toBe(false);
      await keys.removeOwn();
    }
  });

  it('refuses to pretend where the system has no store, and makes nothing', async () => {
    const keys = store(noSecrets);
    expect(await codeOf(keys.make(mara, 'system', null))).toBe('refused');
    expect((await keys.state()).own).toBeNull();
    expect(await codeOf(keys.open(null))).toBe('refused');
  });

  it('signs by the system’s store without a passphrase, and does not let that key out', async () => {
    const keys = store(keyring);
    await keys.make(mara, 'system', null);
    const { signer, privateKey } = await keys.open(null);
    expect(isSignedBy(signer.publicKey, message, signBytes(privateKey, message))).toBe(true);
    expect(await codeOf(keys.protectedCopy())).toBe('refused');
    // On a computer without that store it says so rather than signing anyhow.
    expect(await codeOf(store(noSecrets).open(null))).toBe('refused');
  });

  it('refuses a wrong passphrase, none, and one that is too short', async () => {
    const keys = store(noSecrets);
    expect(await codeOf(keys.make(mara, 'passphrase', 'short'))).toBe('refused');
    await keys.make(mara, 'passphrase', passphrase);
    expect(await codeOf(keys.open('another phrase'))).toBe('refused');
    expect(await codeOf(keys.open(null))).toBe('refused');
    expect(await codeOf(keys.make(teodor, 'passphrase', passphrase))).toBe('refused');
    expect((await keys.state()).own?.name).toBe(mara.name);
  });

  it('gives the protected key as a file that the command line opens', async () => {
    const keys = store(noSecrets);
    await keys.make(mara, 'passphrase', passphrase);
    const path = join(folder, 'copy');
    await writeFile(path, (await keys.protectedCopy()).bytes);
    const copy = await openOwnKey(await readOwnKeyFile(path), passphrase, null);
    expect(copy).toEqual(await keys.open(passphrase));
    const text = await readFile(path, 'utf8');
    const other = Buffer.from(new Uint8Array(32)).toString('base64');
    await writeFile(path, text.replace(copy.signer.publicKey, other));
    expect(
      await codeOf(readOwnKeyFile(path).then((key) => openOwnKey(key, passphrase, null))),
    ).toBe('refused');
  });

  it('learns people’s public keys from their files and forgets them', async () => {
    const theirs = await storeWithKey(join(folder, 'theirs'), teodor);
    const path = join(folder, 'teodor.proofdesk-key');
    await writeFile(path, (await theirs.publicKeyFile()).bytes);
    const keys = store(noSecrets);
    await keys.learn(path);
    await keys.learn(path);
    const [known, ...others] = await keys.known();
    expect(others).toEqual([]);
    expect(known).toMatchObject(teodor);
    expect(known?.publicKey).toBe((await theirs.state()).own?.publicKey);
    await keys.forget(known?.fingerprint ?? '');
    expect(await keys.known()).toEqual([]);
  });

  it('does not take in a private key, or anything else that is no public one', async () => {
    const keys = store(noSecrets);
    await keys.make(mara, 'passphrase', passphrase);
    const secret = join(folder, 'secret.proofdesk-key');
    await writeFile(secret, (await keys.protectedCopy()).bytes);
    const other = join(folder, 'other.proofdesk-key');
    await writeFile(other, '{"format":1,"kind":"proofdesk-key","publicKey":"../../x"}');
    for (const path of [secret, other, join(folder, 'gone'), folder]) {
      expect(await codeOf(keys.learn(path))).toBe('unreadable-file');
    }
    expect(await readdir(join(folder, 'keys', 'people'))).toEqual([]);
  });
});

describe('spokenFingerprint', () => {
  it('gives 128 bits in groups of four', () => {
    expect(spokenFingerprint('0123456789abcdef'.repeat(4))).toBe(
      '0123 4567 89ab cdef 0123 4567 89ab cdef',
    );
  });
});
