import { z } from 'zod';
import { idSchema, sha256Schema } from '../../model/primitives.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { SourceData } from '../../source-data/found.ts';
import { article, channel, paths } from '../channel.ts';
import type { FileFailure } from '../file-failure.ts';
import type { ArticlePatch } from './article.ts';

/** Sources found in files, or in what was pasted, before any is added. */
export interface ReadSources {
  readonly files: readonly { readonly fileName: string; readonly data: SourceData }[];
  readonly failures: readonly FileFailure[];
}

/** Sources, and the evidence files attached to them. */
export const sourcesChannels = {
  'evidence:attach': channel<{
    readonly patch: ArticlePatch;
    readonly failures: readonly FileFailure[];
  } | null>()(article.extend({ sourceId: idSchema, paths: paths.nullable() })),
  /** Reads files of CSL-JSON, BibTeX and RIS; null where the user chose none. Adds nothing. */
  'sources:read': channel<ReadSources | null>()(z.object({ paths: paths.nullable() })),
  'sources:paste': channel<ReadSources>()(z.object({ text: z.string().max(20_000_000) })),
  /** The text of an evidence file, or why it has none; null where the file itself is not there. */
  'evidence:text': channel<SourceText | null>()(z.object({ sha256: sha256Schema })),
  /** Shows the file as it was attached, in the system's file manager. */
  'evidence:show': channel<null>()(z.object({ sha256: sha256Schema })),
} as const;
