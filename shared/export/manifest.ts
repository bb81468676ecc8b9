import { z } from 'zod';
import { signOffSchema, standingSignOff } from '../model/article.ts';
import { articleIdSchema, instantSchema, sha256Schema } from '../model/primitives.ts';
import { type Signer, signerSchema } from '../model/signing-key.ts';
import type { ExportInput, TextFile } from './exporter.ts';

/** The name of the manifest beside the files that it lists. */
export const MANIFEST_NAME = 'manifest.json';

/** One part of a path that can't lead elsewhere, on any system. */
const safePart = /^(?!\.{1,2}$)[^/\\:\p{Cc}]+$/u;

/** Whether a path with `/` between its parts stays within the folder that it starts from. */
export function isInnerPath(path: string): boolean {
  return path.length <= 400 && path.split('/').every((part) => safePart.test(part));
}

/** One file beside the manifest or in a folder beside it. */
const manifestFileSchema = z
  .object({
    name: z.string().refine(isInnerPath),
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
    kind: z.enum(['proofdesk-export', 'proofdesk-bundle']),
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
    /** Whose signature stands beside a bundle's manifest; null where it was not signed. */
    signer: signerSchema.nullable().default(null),
  })
  .readonly();
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];

/**
 * A manifest as the file that stands beside those it lists.
 *
 * @param signer of a bundle that is going to be signed; null for one that is not
 */
export function manifestFile(
  input: ExportInput,
  files: readonly ManifestFile[],
  kind: Manifest['kind'] = 'proofdesk-export',
  signer: Signer | null = null,
): TextFile {
  const { article, contentHash, approved, audit } = input;
  const standing = standingSignOff(article);
  const manifest: Manifest = {
    format: 1,
    kind,
    generator: input.generator,
    exportedAt: input.now,
    article: { id: article.id, headline: article.fields.headline },
    approved,
    contentHash,
    signOffs: standing?.contentHash === contentHash ? [standing] : [],
    audit: { records: audit.length, head: audit.at(-1)?.hash ?? '' },
    files,
    signer,
  };
  return {
    name: MANIFEST_NAME,
    mediaType: 'application/json',
    content: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}
