import { emitKeypressEvents, type Key } from 'node:readline';
import { readOwnKeyFile } from '../signing/key-files.ts';
import { type OpenKey, openOwnKey } from '../signing/own-key.ts';
import { UsageError } from './usage.ts';

/** The environment variable that a script gives the passphrase in. */
const VARIABLE = 'PROOFDESK_PASSPHRASE';

/**
 * Opens a signing key from its file, with the passphrase from the environment or typed here. Fails
 * as readOwnKeyFile and openOwnKey do, and with a UsageError where nobody can be asked.
 */
export async function openKeyFile(path: string): Promise<OpenKey> {
  const key = await readOwnKeyFile(path);
  const passphrase = process.env[VARIABLE] ?? (await typedPassphrase(key.name));
  return openOwnKey(key, passphrase, null);
}

/** Asks on standard error, and shows nothing of what is typed. */
async function typedPassphrase(name: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) throw new UsageError(`Missing: the passphrase of the key, in ${VARIABLE}`);
  stderr.write(`Passphrase of the key of ${name}: `);
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  try {
    return await new Promise<string>((resolve, reject) => {
      let typed = '';
      const press = (characters: string | undefined, { name: key, ctrl }: Key) => {
        if (ctrl && key === 'c') reject(new UsageError('No passphrase was given.'));
        else if (key === 'return' || key === 'enter') resolve(typed);
        else if (key === 'backspace') typed = [...typed].slice(0, -1).join('');
        else if (!ctrl) typed += characters ?? '';
      };
      stdin.on('keypress', press);
    });
  } finally {
    stdin.removeAllListeners('keypress');
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}
