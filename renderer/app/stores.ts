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
  return {
    api,
    desk,
    library: createLibraryStore(api, report),
    bringIn: createBringInStore(api, report),
    commands: createCommandStore(),
    review: createReviewStore(api, report),
  };
}
