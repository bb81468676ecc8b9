import type { LookedAt } from '../../../shared/ipc/channels/bring-in.ts';
import type { FileFailure } from '../../../shared/ipc/file-failure.ts';
import type { Desk } from '../../desk.ts';
import { bringInWhole, lookAt } from '../../services/bring-in-whole.ts';
import { errorOf, type Handlers } from '../handle.ts';
import { askForFiles } from './desk.ts';

type WholeChannels = 'whole:choose' | 'whole:look' | 'whole:bring-in';

const bundles = [
  { name: 'Bundles and manifests', extensions: ['zip', 'json'] },
  { name: 'All files', extensions: ['*'] },
];

/** Bundles and other libraries' articles: verified, and brought in whole. */
export function wholeHandlers(desk: Desk): Pick<Handlers, WholeChannels> {
  return {
    'whole:choose': () => askForFiles('Verify', bundles),
    'whole:look': async ({ paths }) => {
      const known = await desk.keys.signers();
      const looked: LookedAt[] = [];
      const failures: FileFailure[] = [];
      for (const path of paths) {
        try {
          looked.push(await lookAt(desk.runner, path, known));
        } catch (cause) {
          failures.push({ file: path, error: errorOf(cause, 'whole:look') });
        }
      }
      return { looked, failures };
    },
    'whole:bring-in': async ({ path }) => {
      const known = await desk.keys.signers();
      const by = desk.person();
      const broughtIn = await bringInWhole(desk.library(), desk.runner, path, known, by);
      desk.emit('library:changed', null);
      return broughtIn;
    },
  };
}
