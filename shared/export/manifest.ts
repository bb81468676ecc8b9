import { z } from 'zod';
import { signOffSchema, standingSignOff } from '../model/article.ts';
import { articleIdSchema, instantSchema, sha256Schema } from '../model/primitives.ts';
import type { ExportInput, TextFile } from './exporter.ts';

/** The name of the manifest beside the files that it lists. */
export const MANIFEST_NAME = 'manifest.json';

/** One file in the manifest's folder: a plain name, so that it can't lead elsewhere. */
const manifestFileSchema = z
  .object({
    name: z
      .string()
      .min(1)
      .refine((name) => !/[/\\\0]/.test(name) && name !== '.' && name !== '..'),
    mediaType: z.string(),
    sha256: sha256Schema,
    /** Bytes. */
    size: z.int().min(0),
  })
  .readonly();

/** What was exported together, so that anyone can check it later without the library. */
export const manifestSchema = z
  .object({
    format: z.literal(1),
    kind: z.literal('proofdesk-export'),
    generator: z.string(),
    exportedAt: instantSchema,
    article: z.object({ id: articleIdSchema, headline: z.string() }).readonly(),
    approved: z.boolean(),
    /** SHA-256 of the article's content; shared/review/content-hash defines its input. */
    contentHash: sha256Schema,
    /** Sign-offs of exactly this content. */
    signOffs: z.array(signOffSchema).readonly(),
    /** The article's audit log at that time: its length and last hash. */
    audit: z.object({ records: z.int().min(0), head: z.string() }).readonly(),
    files: z.array(manifestFileSchema).readonly(),
  })
  .readonly();
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];

/** A manifest as the file that stands beside those it lists. */
export function manifestFile(input: ExportInput, files: readonly ManifestFile[]): TextFile {
  const { article, contentHash, approved, audit } = input;
  const standing = standingSignOff(article);
  const manifest: Manifest = {
    format: 1,
    kind: 'proofdesk-export',
    generator: input.generator,
    exportedAt: input.now,
    article: { id: article.id, headline: article.fields.headline },
    approved,
    contentHash,
    signOffs: standing?.contentHash === contentHash ? [standing] : [],
    audit: { records: audit.length, head: audit.at(-1)?.hash ?? '' },
    files,
  };
  return {
    name: MANIFEST_NAME,
    mediaType: 'application/json',
    content: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}
