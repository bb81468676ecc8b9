import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, shell } from 'electron';
import type { Desk } from '../../desk.ts';
import { OpenLibrary } from '../../services/open-library.ts';
import { addSample } from '../../services/sample.ts';
import type { Handlers } from '../handle.ts';
import { askForFolder } from './desk.ts';

type LibraryChannels =
  | 'library:create'
  | 'library:open'
  | 'library:close'
  | 'library:list'
  | 'library:sources'
  | 'library:set-style'
  | 'library:rename'
  | 'library:show-folder'
  | 'article:trash'
  | 'article:untrash';

/** More are found by searching. */
const MOST_SOURCES = 300;

/** Libraries and their lists. */
export function libraryHandlers(desk: Desk): Pick<Handlers, LibraryChannels> {
  return {
    'library:create': async ({ folder, name, sample }) => {
      const parent =
        folder ??
        (sample
          ? app.getPath('documents')
          : await askForFolder('Where to keep the library', 'Keep it here'));
      if (parent === null) return null;
      const path = folder ?? (await freeFolder(parent, name));
      const person = desk.person();
      const opened = await desk.switchTo((events) =>
        OpenLibrary.create(path, name, desk.runner, events),
      );
      if (sample) await addSample(opened, desk.runner, person);
      return opened.info();
    },
    'library:open': async ({ folder, readOnly }) => {
      const path = folder ?? (await askForFolder('Open a library', 'Open'));
      if (path === null) return null;
      if (desk.current?.library.folder === path) return desk.current.info();
      const opened = await desk.switchTo((events) =>
        OpenLibrary.open(path, readOnly, desk.runner, events),
      );
      return opened.info();
    },
    'library:close': async () => {
      await desk.close();
      return null;
    },
    'library:list': async (query) => {
      const { library, rows } = desk.library();
      const page = await library.list(query);
      if (!library.readOnly) {
        rows.touch(page.rows.filter((row) => row.gatesUnmet < 0).map((row) => row.id));
      }
      desk.listAnswered();
      return page;
    },
    'library:sources': ({ text }) => desk.library().library.sources(text, MOST_SOURCES),
    'library:set-style': async (houseStyle) => {
      const { library, rows } = desk.library();
      await library.updateFile((file) => ({ ...file, houseStyle }));
      const { rows: shown } = await library.list({
        text: '',
        state: null,
        sort: 'updated',
        offset: 0,
        limit: 500,
      });
      rows.touch(shown.map((row) => row.id));
      return library.file();
    },
    'library:rename': async ({ name }) => {
      const { library } = desk.library();
      await library.updateFile((file) => ({ ...file, name }));
      desk.settings.rememberLibrary(library.folder, name);
      return library.file();
    },
    'library:show-folder': async () => {
      await shell.openPath(desk.library().library.folder);
      return null;
    },
    'article:trash': async ({ ids }) => {
      for (const id of ids) await desk.library().library.moveToTrash(id);
      desk.emit('library:changed', null);
      return null;
    },
    'article:untrash': async ({ ids }) => {
      const { library, rows } = desk.library();
      for (const id of ids) await library.restoreFromTrash(id);
      rows.touch(ids);
      desk.emit('library:changed', null);
      return null;
    },
  };
}

/** A folder below `parent` named after the library, numbered where the name is taken. */
async function freeFolder(parent: string, name: string): Promise<string> {
  const base =
    name
      .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim() || 'Library';
  await mkdir(parent, { recursive: true });
  const taken = new Set((await readdir(parent)).map((entry) => entry.toLowerCase()));
  let candidate = base;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1)
    candidate = `${base} ${number}`;
  return join(parent, candidate);
}
