import { join } from 'node:path';
import type { KnownSigner } from '../../shared/export/verification.ts';
import type { Person } from '../../shared/model/primitives.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import {
  fingerprintSchema,
  KEY_FILE_ENDING,
  type KeyProtection,
  type KeysState,
  keyFileSchema,
  type ShownKey,
} from '../../shared/model/signing-key.ts';
import { durableWrite } from '../library/durable.ts';
import { diskFailure } from '../library/failures.ts';
import { realFiles } from '../library/files.ts';
import { decodeJson, encodeJson } from '../library/json-file.ts';
import { fingerprintOf } from './ed25519.ts';
import { encodeKeyFile, readKeyFile, shownKey } from './key-files.ts';
import {
  decodeOwnKey,
  makeOwnKey,
  type OpenKey,
  type OwnKey,
  openOwnKey,
  protectionOf,
  type SecretStore,
} from './own-key.ts';

/**
 * The keys of whoever uses this computer, in a folder of the user's own and never in a library:
 * their signing key, protected, and the public keys of people they know. Fails with `disk` where
 * the folder can't be read or written.
 */
export class KeyStore {
  readonly #ownPath: string;
  readonly #people: string;
  readonly #secrets: SecretStore;
  readonly #clock: () => string;

  constructor(folder: string, secrets: SecretStore, clock: () => string) {
    this.#ownPath = join(folder, 'own.json');
    this.#people = join(folder, 'people');
    this.#secrets = secrets;
    this.#clock = clock;
  }

  /** What the window shows. */
  async state(): Promise<KeysState> {
    const own = await this.#own();
    return {
      own: own && { ...shownKey(own), protection: protectionOf(own) },
      known: await this.known(),
      hasSystemStore: this.#secrets.isAvailable(),
    };
  }

  /** Makes the signing key; `refused` where there is one already or nothing would protect it. */
  async make(by: Person, protection: KeyProtection, passphrase: string | null): Promise<void> {
    if (await this.#own()) {
      throw refused('There is a signing key already.', 'It is as it was. Remove it first.');
    }
    const wanted =
      protection === 'system'
        ? ({ by: 'system', store: this.#secrets } as const)
        : ({ by: 'passphrase', passphrase: passphrase ?? '' } as const);
    const key = await makeOwnKey(by, this.#clock(), wanted);
    await this.#onDisk(this.#ownPath, async () => {
      await realFiles.makeFolder(this.#people);
      await durableWrite(realFiles, this.#ownPath, encodeJson(key));
    });
  }

  /** Removes the signing key for good. */
  removeOwn(): Promise<void> {
    return this.#onDisk(this.#ownPath, () => realFiles.remove(this.#ownPath));
  }

  /** The public key as a file for others, and what to call it. */
  async publicKeyFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const own = await this.#required();
    return { name: own.name, bytes: encodeKeyFile(own) };
  }

  /** The signing key as a file for the command line; `refused` where no passphrase protects it. */
  async protectedCopy(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const own = await this.#required();
    if (own.protection.by === 'passphrase') return { name: own.name, bytes: encodeJson(own) };
    throw refused(
      'This key is kept by the system’s secret store and can’t leave this computer.',
      'Nothing was saved. For the command line make a key with a passphrase.',
    );
  }

  /** Opens the signing key. `refused` where there is none or its passphrase is another one. */
  async open(passphrase: string | null): Promise<OpenKey> {
    return openOwnKey(await this.#required(), passphrase, this.#secrets);
  }

  /** Takes in somebody's public key from a file. */
  async learn(path: string): Promise<void> {
    const key = await readKeyFile(path);
    await this.#onDisk(this.#people, async () => {
      await realFiles.makeFolder(this.#people);
      const target = this.#personPath(fingerprintOf(key.publicKey));
      await durableWrite(realFiles, target, encodeKeyFile(key));
    });
  }

  /** Forgets somebody's public key. */
  forget(fingerprint: string): Promise<void> {
    const path = this.#personPath(fingerprintSchema.parse(fingerprint));
    return this.#onDisk(path, () => realFiles.remove(path));
  }

  /** Keys of people whose signatures count as known, by name. */
  async known(): Promise<readonly ShownKey[]> {
    return this.#onDisk(this.#people, async () => {
      if ((await realFiles.stamp(this.#people)) === null) return [];
      const keys: ShownKey[] = [];
      for (const { name } of await realFiles.list(this.#people)) {
        const bytes = name.endsWith(KEY_FILE_ENDING)
          ? await realFiles.read(join(this.#people, name))
          : null;
        const kind = { what: 'the key', schema: keyFileSchema, format: 1 };
        const decoded = bytes && decodeJson(bytes, kind);
        if (decoded?.kind === 'good') keys.push(shownKey(decoded.data));
      }
      return keys.sort((a, b) => a.name.localeCompare(b.name, 'en'));
    });
  }

  /** All keys whose signatures are recognised, the user's own among them. */
  async signers(): Promise<readonly KnownSigner[]> {
    const own = await this.#own();
    const people = (await this.known()).map(({ name, publicKey }) => ({ name, publicKey }));
    return [
      ...(own ? [{ name: own.name, publicKey: own.publicKey, isYou: true }] : []),
      ...people
        .filter(({ publicKey }) => publicKey !== own?.publicKey)
        .map((one) => ({ ...one, isYou: false })),
    ];
  }

  #personPath(fingerprint: string): string {
    return join(this.#people, `${fingerprint}${KEY_FILE_ENDING}`);
  }

  async #own(): Promise<OwnKey | null> {
    const bytes = await this.#onDisk(this.#ownPath, () => realFiles.read(this.#ownPath));
    if (bytes === null) return null;
    const key = decodeOwnKey(bytes);
    if (key) return key;
    throw new DeskFailure({
      code: 'damaged',
      message: 'The file that holds your signing key is damaged.',
      advice: 'It was left as it is. Put back a copy of it, or move it away and make a new key.',
      file: this.#ownPath,
    });
  }

  async #required(): Promise<OwnKey> {
    const own = await this.#own();
    if (own) return own;
    throw refused(
      'There is no signing key on this computer yet.',
      'Nothing was signed or written. Make one in the settings, or export without a signature.',
    );
  }

  async #onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw diskFailure(error, path);
    }
  }
}

function refused(message: string, advice: string): DeskFailure {
  return new DeskFailure({ code: 'refused', message, advice });
}
