import type { OpenLibraryEvents } from '../../main/services/open-library.ts';

/** Events of an open library of which nobody wants to know, but what failed in the background. */
export const quietEvents: OpenLibraryEvents = {
  rowsChanged: () => undefined,
  problemsFound: () => undefined,
  outsideFound: () => undefined,
  failed: (error) => {
    throw new Error(error.message);
  },
};
