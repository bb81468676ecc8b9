import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DeskApi } from '../../shared/ipc/desk-api.ts';
import type { BringInStore } from './bring-in-store.ts';
import type { CommandStore } from './command-store.ts';
import type { DeskStore } from './desk-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { ReviewStore } from './review-store.ts';

/** The stores of the window, made once by renderer/app. */
export interface Stores {
  readonly api: DeskApi;
  readonly desk: DeskStore;
  readonly library: LibraryStore;
  readonly bringIn: BringInStore;
  readonly commands: CommandStore;
  readonly review: ReviewStore;
}

const StoresContext = createContext<Stores | null>(null);

export const StoresProvider = StoresContext.Provider;

/** The stores of the window. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('useStores outside of StoresProvider');
  return stores;
}

/** The key that a command has now, to be shown beside it; undefined where it has none. */
export function useShortcut(id: string): string | undefined {
  const { commands } = useStores();
  return useSyncExternalStore(
    commands.subscribe,
    () => commands.getState().commands.findLast((one) => one.id === id)?.keys[0],
  );
}
