import { basename } from 'node:path';
import type { Desk } from '../../desk.ts';
import { addToLibrary } from '../../services/bring-in.ts';
import { isWhole } from '../../services/bring-in-whole.ts';
import { errorOf, type Handlers } from '../handle.ts';
import { askForFiles } from './desk.ts';

type BringInChannels =
  | 'bring-in:read'
  | 'bring-in:paste'
  | 'bring-in:add'
  | 'bring-in:discard'
  | 'draft:pasted';

const copyFiles = [
  {
    name: 'News copy',
    extensions: [
      'docx',
      'odt',
      'rtf',
      'txt',
      'md',
      'markdown',
      'html',
      'htm',
      'xhtml',
      'json',
      'xml',
      'nitf',
    ],
  },
  { name: 'Bundles', extensions: ['zip'] },
  { name: 'All files', extensions: ['*'] },
];

/** Copy on its way into the library. */
export function bringInHandlers(desk: Desk): Pick<Handlers, BringInChannels> {
  return {
    'bring-in:read': async ({ taskId, paths }) => {
      const chosen = paths ?? (await askForFiles('Bring in', copyFiles));
      if (chosen === null) return null;
      return desk.cancellable(taskId, async (signal) => {
        const items = [];
        const failures = [];
        const whole = [];
        for (const [done, path] of chosen.entries()) {
          if (signal.aborted) break;
          desk.emit('progress', { taskId, label: basename(path), done, total: chosen.length });
          try {
            if (await isWhole(path)) whole.push(path);
            else items.push(await desk.pendingCopy.read(path));
          } catch (cause) {
            failures.push({ file: path, error: errorOf(cause, 'bring-in:read') });
          }
        }
        return { items, failures, whole };
      });
    },
    'bring-in:paste': ({ text, html }) => desk.pendingCopy.paste(text, html),
    'draft:pasted': ({ html, text }) => desk.runner.run('pastedMarkdown', { html, text }),
    'bring-in:add': async ({ items }) => {
      const { library, rows } = desk.library();
      const by = desk.person();
      const ids: string[] = [];
      for (const { token, fields, body } of items) {
        const { intake, received, bytes, markup } = desk.pendingCopy.take(token);
        const accepted = { fields, body, intake, markup, received, bytes };
        ids.push(await addToLibrary(library, accepted, by));
        desk.pendingCopy.discard([token]);
      }
      rows.touch(ids);
      desk.emit('library:changed', null);
      return ids;
    },
    'bring-in:discard': ({ tokens }) => {
      desk.pendingCopy.discard(tokens);
      return null;
    },
  };
}
