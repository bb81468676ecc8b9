import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyStore } from '../../main/signing/key-store.ts';
import type { SecretStore } from '../../main/signing/own-key.ts';
import type { Person } from '../../shared/model/primitives.ts';
import { mara, teodor, testNow } from './articles.ts';

export const passphrase = 'nine lamps on the mole';

/** A system without a keyring. */
export const noSecrets: SecretStore = {
  isAvailable: () => false,
  encrypt: () => {
    throw new Error('There is no store for secrets');
  },
  decrypt: () => {
    throw new Error('There is no store for secrets');
  },
};

/** A key store with a key under {@link passphrase}. */
export async function storeWithKey(folder: string, person: Person): Promise<KeyStore> {
  const keys = new KeyStore(folder, noSecrets, () => testNow);
  await keys.make(person, 'passphrase', passphrase);
  return keys;
}

/** Files with Mara's signing key and public key, and the public key of somebody else. */
export async function makeKeys(folder: string) {
  await mkdir(folder, { recursive: true });
  const maras = await storeWithKey(join(folder, 'keys-of-mara'), mara);
  const teodors = await storeWithKey(join(folder, 'keys-of-teodor'), teodor);
  const own = join(folder, 'mara.proofdesk-signing-key');
  const shared = join(folder, 'mara.proofdesk-key');
  const stranger = join(folder, 'teodor.proofdesk-key');
  await writeFile(own, (await maras.protectedCopy()).bytes);
  await writeFile(shared, (await maras.publicKeyFile()).bytes);
  await writeFile(stranger, (await teodors.publicKeyFile()).bytes);
  return { own, shared, stranger };
}
