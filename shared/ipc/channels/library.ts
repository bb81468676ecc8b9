import { z } from 'zod';
import { storedStateSchema } from '../../model/article.ts';
import { houseStyleSchema } from '../../model/house-style.ts';
import type { ArticleRow, LibraryFile, SourceRow } from '../../model/library.ts';
import { channel, nothing } from '../channel.ts';

/** Something that went wrong in a library and was dealt with; shown until read. */
export interface LibraryProblem {
  readonly file: string;
  readonly what: string;
  readonly saved: string;
  readonly advice: string;
}

export interface LibraryInfo {
  readonly folder: string;
  readonly file: LibraryFile;
  readonly readOnly: boolean;
  readonly problems: readonly LibraryProblem[];
}

export const listQuerySchema = z.object({
  /** Part of a headline; case and accents do not matter. Empty: all. */
  text: z.string().max(500),
  state: z.union([storedStateSchema, z.literal('ready')]).nullable(),
  sort: z.enum(['updated', 'created', 'headline', 'date']),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

export interface ListPage {
  readonly rows: readonly ArticleRow[];
  /** Of all articles that match, not just this page. */
  readonly total: number;
  /** Per state, and `all`; by headline text but whatever the state. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A library as a whole, and the list of its articles. */
export const libraryChannels = {
  /** `folder` null asks with the system's dialog; the answer null means the user cancelled. */
  'library:create': channel<LibraryInfo | null>()(
    z.object({ folder: z.string().nullable(), name: z.string().min(1), sample: z.boolean() }),
  ),
  'library:open': channel<LibraryInfo | null>()(
    z.object({ folder: z.string().nullable(), readOnly: z.boolean() }),
  ),
  'library:close': channel<null>()(nothing),
  'library:list': channel<ListPage>()(listQuerySchema),
  /** Sources of all articles, by title: the first few hundred that hold the text. */
  'library:sources': channel<{ readonly rows: readonly SourceRow[]; readonly total: number }>()(
    z.object({ text: z.string().max(500) }),
  ),
  'library:set-style': channel<LibraryFile>()(houseStyleSchema),
  'library:rename': channel<LibraryFile>()(z.object({ name: z.string().min(1).max(200) })),
  'library:show-folder': channel<null>()(nothing),
} as const;
