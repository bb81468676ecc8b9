import type { DeskApi } from '../../shared/ipc/desk-api.ts';
import type { DeskError } from '../../shared/model/result.ts';
import { createBringInStore } from '../stores/bring-in-store.ts';
import { createCommandStore } from '../stores/command-store.ts';
import type { Stores } from '../stores/context.ts';
import { createDeskStore } from '../stores/desk-store.ts';
import { createLibraryStore } from '../stores/library-store.ts';
import { createReviewStore } from '../stores/review-store.ts';

/** Makes the stores of the window, once. */
export function createStores(api: DeskApi): Stores {
  const desk = createDeskStore(api);
  const report = (error: DeskError) => desk.getState().showError(error);
  const library = createLibraryStore(api, report);
  // Asked for before the screen of a library that just opened is drawn: they come at one time.
  desk.subscribe(({ library: now }, { library: before }) => {
    if (now?.folder === before?.folder) return;
    library.getState().reset();
    if (now) void library.getState().refresh();
  });
  const commands = createCommandStore();
  desk.subscribe(({ preferences: now }, { preferences: before }) => {
    if (now.keys !== before.keys) commands.getState().setKeys(now.keys);
  });
  return {
    api,
    desk,
    library,
    bringIn: createBringInStore(api, report),
    commands,
    review: createReviewStore(api, report),
  };
}
