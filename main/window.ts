import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { send } from './ipc/handle.ts';
import { APP_ORIGIN, devOrigin, lockContents } from './security.ts';
import type { Settings } from './settings.ts';

/** How long the page may take to answer before the window closes without it, in milliseconds. */
const CLOSE_PATIENCE = 5000;

export interface DeskWindow {
  readonly window: BrowserWindow;
  /** The page's answer to the wish to close. Without leave the window stays, as nothing is lost. */
  answerClosing(mayClose: boolean): void;
}

/**
 * Opens the one window, where it last was, and shows it when it has something to show.
 *
 * @param crashed told when the page crashed, before it starts again
 */
export function openWindow(settings: Settings, crashed: () => void): DeskWindow {
  const { windowBounds } = settings.get();
  const window = new BrowserWindow({
    ...visibleBounds(windowBounds),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Proofdesk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1b19' : '#faf9f6',
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  lockContents(window.webContents);
  if (windowBounds?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());

  let mayClose = false;
  let patience: NodeJS.Timeout | undefined;
  window.on('close', (event) => {
    rememberBounds(window, settings);
    if (mayClose || window.webContents.isCrashed()) return;
    event.preventDefault();
    send(window.webContents, 'window:closing', null);
    clearTimeout(patience);
    patience = setTimeout(() => window.destroy(), CLOSE_PATIENCE);
  });
  // What was typed is in the journal, so a crashed page may simply start again.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    crashed();
    window.webContents.reload();
  });

  void window.loadURL(devOrigin ?? `${APP_ORIGIN}/index.html`);
  return {
    window,
    answerClosing(allowed) {
      clearTimeout(patience);
      mayClose = allowed;
      if (allowed) window.close();
    },
  };
}

function rememberBounds(window: BrowserWindow, settings: Settings): void {
  settings.set({ windowBounds: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
}

/** The remembered bounds if they still touch a screen, else a good size for the main screen. */
function visibleBounds(
  bounds: ReturnType<Settings['get']>['windowBounds'],
): Electron.Rectangle | { width: number; height: number } {
  const area = screen.getPrimaryDisplay().workArea;
  const touches = screen
    .getAllDisplays()
    .some(
      ({ workArea }) =>
        bounds !== null &&
        bounds.x < workArea.x + workArea.width &&
        bounds.x + bounds.width > workArea.x &&
        bounds.y < workArea.y + workArea.height &&
        bounds.y + bounds.height > workArea.y,
    );
  if (bounds !== null && touches) {
    const { x, y, width, height } = bounds;
    return { x, y, width, height };
  }
  return { width: Math.min(1440, area.width), height: Math.min(900, area.height) };
}
