import { describe, expect, it } from 'vitest';
import { createDeskStore } from '../../../renderer/stores/desk-store.ts';
import type { AppState } from '../../../shared/ipc/channels/app.ts';
import type { LibraryInfo } from '../../../shared/ipc/channels/library.ts';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import { defaultPreferences } from '../../../shared/model/default-preferences.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { diskFull, fakeDesk } from './review/fake-desk.ts';

const library: LibraryInfo = {
  folder: '/desk/Courier',
  file: {
    format: 1,
    id: 'lib-k3x9',
    name: 'Courier',
    createdAt: '2026-03-04T10:00:00.000Z',
    houseStyle: defaultHouseStyle(),
    people: [],
  },
  readOnly: false,
  problems: [{ file: 'article.json', what: 'Damaged.', saved: 'Kept.', advice: 'Look at it.' }],
};

const state: AppState = {
  version: '0.1.0',
  platform: 'linux',
  preferences: defaultPreferences,
  library: null,
  pendingFiles: ['/tmp/copy.txt'],
  openFailure: null,
  crash: null,
};

function desk(some: Partial<AppState> = {}, opens = true) {
  let preferences = defaultPreferences;
  const api = fakeDesk({
    'app:state': () => ok({ ...state, ...some }),
    'library:open': () => (opens ? ok(library) : fail(diskFull)),
    'library:create': () => ok(null),
    'library:close': () => ok(null),
    'library:rename': ({ name }) => ok({ ...library.file, name }),
    'library:set-style': () => fail(diskFull),
    'preferences:set': (changed) => {
      const given = Object.entries(changed).filter(([, value]) => value !== undefined);
      preferences = { ...preferences, ...Object.fromEntries(given) };
      return ok(preferences);
    },
  });
  return { store: createDeskStore(api), api };
}

describe('the desk', () => {
  it('says why the library that was open last did not open again', async () => {
    const { store } = desk({ openFailure: diskFull });
    await store.getState().load();
    expect(store.getState().loaded).toBe(true);
    expect(store.getState().toasts).toMatchObject([{ error: diskFull, stays: true }]);
  });

  it('hands out waiting files once', async () => {
    const { store } = desk();
    await store.getState().load();
    store.getState().addPendingFiles(['/tmp/more.txt']);
    expect(store.getState().takePendingFiles()).toEqual(['/tmp/copy.txt', '/tmp/more.txt']);
    expect(store.getState().takePendingFiles()).toEqual([]);
  });

  it('goes to the list of a library that was opened', async () => {
    const { store } = desk();
    store.getState().go({ screen: 'settings' });
    await store.getState().openLibrary('/desk/Courier');
    const { route, opening, library: open } = store.getState();
    expect([route.screen, opening, open?.file.name]).toEqual(['library', false, 'Courier']);
  });

  it('stays where it is when opening fails or is cancelled', async () => {
    const { store } = desk({}, false);
    await store.getState().openLibrary('/desk/Gone');
    await store.getState().createLibrary('New', false);
    expect(store.getState().library).toBeNull();
    expect(store.getState().opening).toBe(false);
    expect(store.getState().toasts.map((toast) => toast.error)).toEqual([diskFull]);
  });

  it('keeps the house style as it was where it cannot be written', async () => {
    const { store } = desk();
    await store.getState().openLibrary(null);
    const style = { ...library.file.houseStyle, fourEyes: true };
    expect(await store.getState().setStyle(style)).toBe(false);
    expect(store.getState().library?.file.houseStyle.fourEyes).toBe(false);
  });

  it('shows a new name at once, and problems until they are read', async () => {
    const { store } = desk();
    await store.getState().openLibrary(null);
    await store.getState().renameLibrary('Tarnmouth Courier');
    expect(store.getState().library?.file.name).toBe('Tarnmouth Courier');
    expect(store.getState().library?.problems).toHaveLength(1);
    store.getState().dismissProblems();
    expect(store.getState().library?.problems).toEqual([]);
  });

  it('closes the dialog when it goes elsewhere', () => {
    const { store } = desk();
    store.getState().openDialog({ kind: 'palette' });
    store.getState().go({ screen: 'review', articleId: 'a' });
    expect(store.getState().dialog).toBeNull();
    expect(store.getState().route).toEqual({ screen: 'review', articleId: 'a' });
  });
});
