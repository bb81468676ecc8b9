import { safeStorage } from 'electron';
import type { SecretStore } from './signing/own-key.ts';

/**
 * The system's store for secrets. On Linux without a keyring Electron would encrypt with a
 * password that stands in its own source, which protects nothing: that counts as none.
 */
export const secretStore: SecretStore = {
  isAvailable: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
  encrypt: (text) => safeStorage.encryptString(text),
  decrypt: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
};
