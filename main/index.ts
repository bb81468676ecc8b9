import { join, resolve } from 'node:path';
import { app, nativeTheme, session, utilityProcess } from 'electron';
import type { DeskError } from '../shared/model/result.ts';
import { Desk } from './desk.ts';
import { errorOf, handleAll, send } from './ipc/handle.ts';
import { analysisHandlers } from './ipc/handlers/analysis.ts';
import { articleHandlers } from './ipc/handlers/articles.ts';
import { bringInHandlers } from './ipc/handlers/bring-in.ts';
import { deskHandlers } from './ipc/handlers/desk.ts';
import { exportHandlers, previewAsPage } from './ipc/handlers/export.ts';
import { keyHandlers } from './ipc/handlers/keys.ts';
import { libraryHandlers } from './ipc/handlers/libraries.ts';
import { printHandlers } from './ipc/handlers/print.ts';
import { styleHandlers } from './ipc/handlers/style.ts';
import { wholeHandlers } from './ipc/handlers/whole.ts';
import { DeskMenu } from './menu.ts';
import { WindowPrinter } from './print/window-printer.ts';
import { registerScheme, serveApp } from './protocol.ts';
import { secretStore } from './secret-store.ts';
import { devOrigin, lockContents, lockSession } from './security.ts';
import { now } from './services/acting.ts';
import { OpenLibrary } from './services/open-library.ts';
import { Settings } from './settings.ts';
import { KeyStore } from './signing/key-store.ts';
import { type DeskWindow, openWindow } from './window.ts';
import { WorkerClient } from './worker/client.ts';

/** Megabytes of objects that the worker may hold; a file can be made to fill any memory. */
const WORKER_MEMORY = 1024;

/** The composition root: puts the parts together and starts the program. */

// Development and tests may keep everything of theirs in one folder.
const userData = process.env.PROOFDESK_USER_DATA;
if (userData && !app.isPackaged) {
  app.setPath('userData', resolve(userData));
  app.setPath('documents', resolve(userData, 'Documents'));
}

// As root Chromium's sandbox can't start; only development and tests run so.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();

if (app.requestSingleInstanceLock({ files: namedFiles(process.argv, process.cwd()) })) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const settings = new Settings();
  const generator = `Proofdesk ${app.getVersion()}`;
  let deskWindow: DeskWindow | null = null;
  const theWindow = (): DeskWindow => {
    if (deskWindow) return deskWindow;
    throw new Error('The window is not open yet');
  };

  const worker = new WorkerClient(
    () =>
      utilityProcess.fork(join(__dirname, 'worker.cjs'), [], {
        serviceName: 'Proofdesk worker',
        execArgv: [
          `--max-old-space-size=${WORKER_MEMORY}`,
          // An analysis makes many objects that do not last: collected seldom, they cost little.
          '--max-semi-space-size=64',
        ],
      }),
    () => desk.emit('failure', { error: workerCrashed }),
  );
  const keys = new KeyStore(join(app.getPath('userData'), 'keys'), secretStore, now);
  const desk: Desk = new Desk(settings, worker, keys, (event, payload) => {
    const window = deskWindow?.window;
    if (window && !window.isDestroyed()) send(window.webContents, event, payload);
  });
  desk.pendingFiles = namedFiles(process.argv, process.cwd());
  const applyTheme = () => {
    nativeTheme.themeSource = settings.get().theme;
  };

  lockSession(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  const printer = new WindowPrinter(join(__dirname, 'fonts'));
  const pageServed = serveApp(
    session.defaultSession,
    join(__dirname, '../renderer'),
    (id, format) => previewAsPage(desk, printer, id, format, generator),
  );
  const menu = new DeskMenu(
    (command) => desk.emit('menu', { command }),
    process.platform === 'darwin',
  );
  handleAll({
    ...deskHandlers(desk, theWindow, applyTheme, menu),
    ...libraryHandlers(desk),
    ...articleHandlers(desk),
    ...analysisHandlers(desk),
    ...bringInHandlers(desk),
    ...styleHandlers(desk),
    ...exportHandlers(desk, printer, generator),
    ...keyHandlers(desk),
    ...wholeHandlers(desk),
    ...printHandlers(desk, printer, generator),
  });
  applyTheme();

  deskWindow = openWindow(settings, () => desk.pageCrashed(performance.now()));
  // Opening the catalogue holds this process up, and the page would wait for its scripts: so the
  // library opens while the page starts.
  desk.ready = (devOrigin === null ? pageServed : Promise.resolve()).then(() =>
    reopenLastLibrary(desk),
  );

  void desk.listShown.then(() => worker.warmUp());

  // Whoever comes back from another program may have changed something there.
  deskWindow.window.on('focus', () => void desk.current?.articles.look());

  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const paths = filesOf(data);
    const { window } = theWindow();
    if (window.isMinimized()) window.restore();
    window.focus();
    if (paths.length > 0) desk.emit('files', { paths });
  });
  app.on('window-all-closed', () => {
    void desk.close().finally(() => {
      worker.stop();
      app.quit();
    });
  });
}

const workerCrashed: DeskError = {
  code: 'internal',
  message: 'The background worker stopped unexpectedly and was started again.',
  advice:
    'Nothing was lost. Analysis and evidence go on by themselves; if anything else was under way, ' +
    'a message of its own says so.',
};

/** Opens the library that was open last; the welcome screen takes over where that fails. */
async function reopenLastLibrary(desk: Desk): Promise<void> {
  const last = desk.settings.get().recentLibraries[0];
  if (!last) return;
  try {
    await desk.switchTo((events) =>
      OpenLibrary.open(last.folder, false, desk.runner, events, desk.listShown),
    );
  } catch (cause) {
    desk.openFailure = errorOf(cause, `open ${last.folder}`);
  }
}

/** Files named on a command line: what is no switch and not the program's own path. */
function namedFiles(argv: readonly string[], cwd: string): string[] {
  return argv
    .slice(1)
    .filter((word) => !word.startsWith('-'))
    .map((word) => resolve(cwd, word))
    .filter((path) => path !== resolve(app.getAppPath()));
}

/** The files that a second start of the program handed over. */
function filesOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('files' in data)) return [];
  const { files } = data;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}
