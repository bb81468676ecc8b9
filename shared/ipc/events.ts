import type { DeskError } from '../model/result.ts';
import type { ArticlePatch, OutsideText } from './channels/article.ts';
import type { LibraryProblem } from './channels/library.ts';

/** What main tells the renderer unasked. */
export interface DeskEvents {
  progress: {
    readonly taskId: string;
    readonly label: string;
    readonly done: number;
    readonly total: number;
  };
  /** Rows or counts of the library changed: ask for the page again. */
  'library:changed': null;
  /** Another program changed an article that is open; its version is among the revisions. */
  'article:outside': {
    readonly id: string;
    readonly patch: ArticlePatch;
    readonly outside: OutsideText;
  };
  /** All that was found wrong in the open library so far. */
  'library:problems': { readonly problems: readonly LibraryProblem[] };
  /** A command that was chosen in a native menu, by its id. */
  menu: { readonly command: string };
  /** Files to bring in: a second start of the program, or the dock. */
  files: { readonly paths: readonly string[] };
  /** The system asks to close the window: save, then answer with `window:close-answer`. */
  'window:closing': null;
  /** A background failure that nobody asked for the result of. */
  failure: { readonly error: DeskError };
}
export type EventName = keyof DeskEvents;

export const eventNames: readonly EventName[] = [
  'progress',
  'library:changed',
  'article:outside',
  'library:problems',
  'menu',
  'files',
  'window:closing',
  'failure',
];
