import { app, BrowserWindow, dialog, shell } from 'electron';
import { DeskFailure } from '../../../shared/model/result.ts';
import type { Desk } from '../../desk.ts';
import type { DeskMenu } from '../../menu.ts';
import type { DeskWindow } from '../../window.ts';
import type { Handlers } from '../handle.ts';

type DeskChannels =
  | 'app:state'
  | 'preferences:set'
  | 'task:cancel'
  | 'link:open'
  | 'menu:describe'
  | 'window:describe'
  | 'window:close-answer';

const platforms = new Set(['linux', 'darwin', 'win32']);

/** The program itself: state, preferences, window, links. */
export function deskHandlers(
  desk: Desk,
  deskWindow: () => DeskWindow,
  applyTheme: () => void,
  menu: DeskMenu,
): Pick<Handlers, DeskChannels> {
  return {
    'app:state': async () => {
      await desk.ready;
      const { crash, pendingFiles, openFailure } = desk;
      desk.pendingFiles = [];
      desk.openFailure = null;
      desk.crash = null;
      return {
        version: app.getVersion(),
        platform: platforms.has(process.platform)
          ? (process.platform as 'linux' | 'darwin' | 'win32')
          : 'other',
        preferences: desk.settings.get(),
        library: desk.current?.info() ?? null,
        pendingFiles,
        openFailure,
        crash,
      };
    },
    'preferences:set': (some) => {
      const given = Object.entries(some).filter(([, value]) => value !== undefined);
      const preferences = desk.settings.set(Object.fromEntries(given));
      applyTheme();
      return preferences;
    },
    'task:cancel': ({ taskId }) => {
      desk.running.get(taskId)?.abort();
      return null;
    },
    'link:open': async ({ url }) => {
      const parsed = URL.canParse(url) ? new URL(url) : null;
      if (!parsed || !['http:', 'https:', 'mailto:'].includes(parsed.protocol)) {
        throw new DeskFailure({
          code: 'refused',
          message: 'Only web and mail addresses can be opened from here.',
          advice: `“${url.slice(0, 200)}” was not opened.`,
        });
      }
      const { response } = await dialog.showMessageBox(deskWindow().window, {
        type: 'question',
        message: 'Open this address in your browser?',
        detail: `${parsed.href}\n\nProofdesk itself never uses the network.`,
        buttons: ['Open', 'Cancel'],
        defaultId: 1,
        cancelId: 1,
      });
      if (response === 0) await shell.openExternal(parsed.href);
      return null;
    },
    'menu:describe': ({ commands }) => {
      menu.show(commands);
      return null;
    },
    'window:describe': ({ title, unsaved, articleId }) => {
      desk.shownArticle = articleId;
      const { window } = deskWindow();
      window.setTitle(
        `${unsaved ? '• ' : ''}${title === '' ? 'Proofdesk' : `${title} – Proofdesk`}`,
      );
      window.setDocumentEdited(unsaved);
      return null;
    },
    'window:close-answer': ({ mayClose }) => {
      deskWindow().answerClosing(mayClose);
      return null;
    },
  };
}

/** Asks for a folder with the system's dialog; null where the user cancelled. */
export async function askForFolder(title: string, buttonLabel: string): Promise<string | null> {
  const window = BrowserWindow.getAllWindows()[0];
  const options = {
    title,
    buttonLabel,
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const { filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return filePaths[0] ?? null;
}

/** Asks for files with the system's dialog; null where the user cancelled. */
export async function askForFiles(
  title: string,
  filters: Electron.FileFilter[],
): Promise<string[] | null> {
  const window = BrowserWindow.getAllWindows()[0];
  const options = { title, filters, properties: ['openFile' as const, 'multiSelections' as const] };
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return canceled ? null : filePaths;
}
