import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LibraryInfo } from '../../shared/ipc/channels/library.ts';
import type { DeskApi } from '../../shared/ipc/desk-api.ts';
import { defaultPreferences } from '../../shared/model/default-preferences.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import type { Preferences } from '../../shared/model/preferences.ts';
import type { DeskError, Result } from '../../shared/model/result.ts';

export type Route =
  | { readonly screen: 'library' | 'sources' | 'style' | 'settings' }
  | { readonly screen: 'review'; readonly articleId: string };

export type OpenDialog =
  | { readonly kind: 'bring-in' }
  | { readonly kind: 'sign-off'; readonly articleId: string }
  | { readonly kind: 'export'; readonly ids: readonly string[] }
  /** Bundles, exported files and other libraries' articles to look at. */
  | { readonly kind: 'verify'; readonly paths: readonly string[] }
  | { readonly kind: 'print'; readonly articleId: string }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  /** `rule` null opens the guide at its first page. */
  | { readonly kind: 'guide'; readonly rule: string | null };

/** A short message at the foot of the window. */
export interface ToastData {
  readonly id: string;
  readonly message: string;
  readonly error?: DeskError;
  readonly stays?: boolean;
  readonly undo?: () => void;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface DeskState {
  /** False until main has answered for the first time. */
  readonly loaded: boolean;
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other';
  readonly preferences: Preferences;
  readonly library: LibraryInfo | null;
  readonly route: Route;
  readonly dialog: OpenDialog | null;
  readonly toasts: readonly ToastData[];
  /** Main is making or opening a library. */
  readonly opening: boolean;
  /** Files that wait for a library to be brought into. */
  readonly pendingFiles: readonly string[];
}

export interface DeskActions {
  load(): Promise<void>;
  go(route: Route): void;
  openDialog(dialog: OpenDialog): void;
  closeDialog(): void;
  setPreferences(some: Partial<Preferences>): Promise<void>;
  createLibrary(name: string, sample: boolean): Promise<void>;
  /** `folder` null asks with the system's dialog. */
  openLibrary(folder: string | null, readOnly?: boolean): Promise<void>;
  closeLibrary(): Promise<void>;
  renameLibrary(name: string): Promise<void>;
  setStyle(style: HouseStyle): Promise<boolean>;
  /** Shows what was found wrong in the library, until it has been read. */
  showProblems(problems: LibraryInfo['problems']): void;
  /** What was reported about the library has been read. */
  dismissProblems(): void;
  takePendingFiles(): readonly string[];
  addPendingFiles(paths: readonly string[]): void;
  showToast(toast: Omit<ToastData, 'id'>): void;
  showError(error: DeskError): void;
  dismissToast(id: string): void;
}

export type DeskStore = StoreApi<DeskState & DeskActions>;

const pageCrashed: DeskError = {
  code: 'internal',
  message: 'The window stopped unexpectedly and was started again.',
  advice:
    'Nothing that was saved is lost, and what you typed is in the draft up to the last second. ' +
    'Look whether your last words are there.',
};

/** The program as a whole: who works, which library, which screen, what is to be said. */
export function createDeskStore(api: DeskApi): DeskStore {
  let lastToast = 0;
  return createStore<DeskState & DeskActions>()((set, get) => {
    const settle = <T>(result: Result<T>, done: (value: T) => void): boolean => {
      if (result.ok) done(result.value);
      else get().showError(result.error);
      return result.ok;
    };
    const opened = (library: LibraryInfo | null) => {
      if (library) set({ library, route: { screen: 'library' }, dialog: null });
    };
    const whileOpening = async (open: () => Promise<Result<LibraryInfo | null>>) => {
      set({ opening: true });
      settle(await open(), opened);
      set({ opening: false });
      await get().setPreferences({});
    };
    return {
      loaded: false,
      version: '',
      platform: 'other',
      preferences: defaultPreferences,
      library: null,
      route: { screen: 'library' },
      dialog: null,
      toasts: [],
      opening: false,
      pendingFiles: [],

      async load() {
        settle(await api.invoke('app:state', undefined), ({ openFailure, crash, ...state }) => {
          const articleId = state.library ? (crash?.articleId ?? null) : null;
          const route: Route = articleId ? { screen: 'review', articleId } : { screen: 'library' };
          set({ ...state, route, loaded: true });
          if (crash) get().showError(pageCrashed);
          if (openFailure) get().showError(openFailure);
        });
      },
      go: (route) => set({ route, dialog: null }),
      openDialog: (dialog) => set({ dialog }),
      closeDialog: () => set({ dialog: null }),
      async setPreferences(some) {
        set({ preferences: { ...get().preferences, ...some } });
        settle(await api.invoke('preferences:set', some), (preferences) => set({ preferences }));
      },
      createLibrary: (name, sample) =>
        whileOpening(() => api.invoke('library:create', { folder: null, name, sample })),
      openLibrary: (folder, readOnly = false) =>
        whileOpening(() => api.invoke('library:open', { folder, readOnly })),
      async closeLibrary() {
        settle(await api.invoke('library:close', undefined), () =>
          set({ library: null, route: { screen: 'library' }, dialog: null }),
        );
      },
      async renameLibrary(name) {
        settle(await api.invoke('library:rename', { name }), (file) => {
          const { library } = get();
          if (library) set({ library: { ...library, file } });
        });
      },
      async setStyle(style) {
        return settle(await api.invoke('library:set-style', style), (file) => {
          const { library } = get();
          if (library) set({ library: { ...library, file } });
        });
      },
      showProblems(problems) {
        const { library } = get();
        if (library) set({ library: { ...library, problems } });
      },
      dismissProblems() {
        const { library } = get();
        if (library) set({ library: { ...library, problems: [] } });
      },
      takePendingFiles() {
        const { pendingFiles } = get();
        set({ pendingFiles: [] });
        return pendingFiles;
      },
      addPendingFiles: (paths) => set({ pendingFiles: [...get().pendingFiles, ...paths] }),
      showToast(toast) {
        lastToast += 1;
        set({ toasts: [...get().toasts.slice(-3), { ...toast, id: String(lastToast) }] });
      },
      showError: (error) => get().showToast({ message: error.message, error, stays: true }),
      dismissToast: (id) => set({ toasts: get().toasts.filter((toast) => toast.id !== id) }),
    };
  });
}
