import { z } from 'zod';
import { type Preferences, preferencesSchema } from '../../model/preferences.ts';
import { articleIdSchema } from '../../model/primitives.ts';
import type { DeskError } from '../../model/result.ts';
import { channel, nothing, taskId } from '../channel.ts';
import { menuCommandSchema } from '../menu-command.ts';
import type { LibraryInfo } from './library.ts';

export interface AppState {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other';
  readonly preferences: Preferences;
  readonly library: LibraryInfo | null;
  /** Paths given on the command line, to bring in once a library is open. */
  readonly pendingFiles: readonly string[];
  /** Why the library that was open last did not open again; null where it did or there was none. */
  readonly openFailure: DeskError | null;
  /** The page crashed and starts again; null where it did not. */
  readonly crash: PageCrash | null;
}

/** What was on the screen when the page crashed. */
export interface PageCrash {
  /** The article to open again; null where none was, or where that crashed at once. */
  readonly articleId: string | null;
}

/** The app itself: what it starts with, the preferences, its window and menus. */
export const appChannels = {
  'app:state': channel<AppState>()(nothing),
  'preferences:set': channel<Preferences>()(preferencesSchema.unwrap().partial()),
  'task:cancel': channel<null>()(z.object({ taskId })),
  /** Asks, then opens http, https or mailto in the user's own program. */
  'link:open': channel<null>()(z.object({ url: z.string().min(1).max(4096) })),
  /** The commands that the window has now, for the native menus. */
  'menu:describe': channel<null>()(
    z.object({ commands: z.array(menuCommandSchema).max(1000).readonly() }),
  ),
  /** The unsaved mark in the window's title bar, the article and its headline. */
  'window:describe': channel<null>()(
    z.object({
      title: z.string().max(300),
      unsaved: z.boolean(),
      articleId: articleIdSchema.nullable(),
    }),
  ),
  /** Answers `window:closing`: everything typed is saved, or the user wants to close anyway. */
  'window:close-answer': channel<null>()(z.object({ mayClose: z.boolean() })),
} as const;
