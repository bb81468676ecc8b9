import { z } from 'zod';
import type { ExportedFile, ExportFormat } from '../../export/exporter.ts';
import { bundleContentsSchema, namePatternSchema } from '../../model/export-profile.ts';
import { articleIdSchema } from '../../model/primitives.ts';
import { passphraseSchema } from '../../model/signing-key.ts';
import { article, channel, nothing, taskId } from '../channel.ts';
import type { FileFailure } from '../file-failure.ts';
import type { ArticlePatch } from './article.ts';

export interface ExportSummary {
  readonly folder: string;
  readonly written: readonly string[];
  /** Names that exist already; nothing was written for those. Ask, then send `overwrite`. */
  readonly existing: readonly string[];
  readonly failures: readonly FileFailure[];
  readonly cancelled: boolean;
  /** Articles whose record changed (exports remembered, state `exported`). */
  readonly patches: Readonly<Record<string, ArticlePatch>>;
}

/** A PDF that was saved where the person said. */
export interface SavedPdf {
  readonly path: string;
  /** The article remembers it. */
  readonly patch: ArticlePatch;
}

/** Exporting and printing. */
export const exportChannels = {
  'export:formats': channel<readonly ExportFormat[]>()(nothing),
  'export:preview': channel<ExportedFile>()(
    article.extend({ format: z.string(), namePattern: namePatternSchema }),
  ),
  'export:choose-folder': channel<string | null>()(nothing),
  'export:write': channel<ExportSummary>()(
    z.object({
      taskId,
      ids: z.array(articleIdSchema).min(1).max(5000),
      formats: z.array(z.string()).max(100),
      namePattern: namePatternSchema,
      /** All of an article as one archive; null writes the files as they are. */
      bundle: z
        .object({
          contents: bundleContentsSchema,
          isSigned: z.boolean(),
          /** Of the signing key; null where that asks for none. */
          passphrase: passphraseSchema.nullable(),
        })
        .nullable(),
      folder: z.string().min(1),
      overwrite: z.boolean(),
    }),
  ),
  'export:show-folder': channel<null>()(z.object({ folder: z.string().min(1) })),
  /** Whether it was printed; false where the person left the system's dialog. */
  'print:paper': channel<boolean>()(article.extend({ format: z.string() })),
  /** Null where the person left the system's dialog. */
  'print:save': channel<SavedPdf | null>()(article.extend({ format: z.string() })),
} as const;
