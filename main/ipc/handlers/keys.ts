import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { safeStem } from '../../../shared/export/file-name.ts';
import type { FileFailure } from '../../../shared/ipc/file-failure.ts';
import { KEY_FILE_ENDING } from '../../../shared/model/signing-key.ts';
import type { Desk } from '../../desk.ts';
import { durableWrite } from '../../library/durable.ts';
import { realFiles } from '../../library/files.ts';
import { OWN_KEY_ENDING } from '../../signing/own-key.ts';
import { errorOf, type Handlers } from '../handle.ts';
import { askForFiles } from './desk.ts';

type KeyChannels =
  | 'keys:state'
  | 'keys:make'
  | 'keys:remove'
  | 'keys:save-public'
  | 'keys:save-protected'
  | 'keys:learn'
  | 'keys:forget';

const keyFiles = [{ name: 'Public keys', extensions: [KEY_FILE_ENDING.slice(1)] }];

/** The user's signing key and the keys of people they know. */
export function keyHandlers(desk: Desk): Pick<Handlers, KeyChannels> {
  const { keys } = desk;
  return {
    'keys:state': () => keys.state(),
    'keys:make': async ({ protection, passphrase }) => {
      await keys.make(desk.person(), protection, passphrase);
      return keys.state();
    },
    'keys:remove': async () => {
      await keys.removeOwn();
      return keys.state();
    },
    'keys:save-public': async () => save(await keys.publicKeyFile(), KEY_FILE_ENDING),
    'keys:save-protected': async () => save(await keys.protectedCopy(), OWN_KEY_ENDING),
    'keys:learn': async () => {
      const paths = await askForFiles('Take in public keys', keyFiles);
      if (paths === null) return null;
      const failures: FileFailure[] = [];
      for (const path of paths) {
        try {
          await keys.learn(path);
        } catch (cause) {
          failures.push({ file: path, error: errorOf(cause, 'keys:learn') });
        }
      }
      return { state: await keys.state(), failures };
    },
    'keys:forget': async ({ fingerprint }) => {
      await keys.forget(fingerprint);
      return keys.state();
    },
  };
}

/** Saves a file where the user says; the system's dialog asks before it replaces one. */
async function save(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  ending: string,
): Promise<string | null> {
  const window = BrowserWindow.getAllWindows()[0];
  const options = {
    defaultPath: join(app.getPath('documents'), `${safeStem(name) || 'key'}${ending}`),
    filters: [{ name: 'Key', extensions: [ending.slice(1)] }],
  };
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  if (canceled || filePath === '') return null;
  await durableWrite(realFiles, filePath, bytes);
  return filePath;
}
