import { userInfo } from 'node:os';
import type { Person } from '../../shared/model/primitives.ts';
import { OpenLibrary, type OpenLibraryEvents } from '../services/open-library.ts';
import { inPlaceRunner } from '../worker/in-place.ts';
import { reportError } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Who acts on the command line: the user of this system. */
export function commandLinePerson(): Person {
  return { name: userInfo().username, role: 'Command line' };
}

export function libraryEvents(terminal: Terminal): OpenLibraryEvents {
  return {
    rowsChanged: () => undefined,
    // All problems are told together once the library is open; see withLibrary.
    problemsFound: () => undefined,
    outsideFound: () => undefined,
    failed: (error) => reportError(terminal, error),
  };
}

/** Opens a library, says what was found wrong with it, works, and closes it again. */
export async function withLibrary<T>(
  folder: string,
  readOnly: boolean,
  terminal: Terminal,
  work: (open: OpenLibrary) => Promise<T>,
): Promise<T> {
  const open = await OpenLibrary.open(folder, readOnly, inPlaceRunner, libraryEvents(terminal));
  try {
    await open.searched();
    for (const { what, saved, advice } of open.info().problems) {
      terminal.message(`desk: ${what} ${saved} ${advice}`);
    }
    return await work(open);
  } finally {
    await open.close();
  }
}
