import { z } from 'zod';

/** What a bundle holds beside the exported files and the dossier, from little to all. */
export const bundleContents = ['files', 'article', 'everything'] as const;
/**
 * `files`: nothing more. `article`: what is needed to bring the article in again. `everything`:
 * also comments, revisions, the audit log and the evidence files.
 */
export const bundleContentsSchema = z.enum(bundleContents);
export type BundleContents = z.infer<typeof bundleContentsSchema>;

/** How exported files are named; shared/export/file-name.ts says what its tokens stand for. */
export const namePatternSchema = z.string().min(1).max(200);

/** What goes out for one purpose: which formats, named how, and whether as a bundle. */
export const exportProfileSchema = z
  .object({
    name: z.string().min(1).max(60),
    /** As in the exporters' registry; one that this version does not have is left out. */
    formats: z.array(z.string().min(1).max(40)).max(60).readonly(),
    fileName: namePatternSchema,
    /** Null writes the files as they are. */
    bundle: bundleContentsSchema.nullable(),
  })
  .readonly();
export type ExportProfile = z.infer<typeof exportProfileSchema>;

/** The profiles of a new library, and of one that was made before there were any. */
export const defaultExportProfiles: readonly ExportProfile[] = [
  { name: 'Web', formats: ['html', 'md', 'ninjs'], fileName: '{slug}', bundle: null },
  { name: 'Wire', formats: ['ninjs', 'nitf', 'txt'], fileName: '{date}-{slug}', bundle: null },
  {
    name: 'Print',
    formats: ['pdf', 'docx', 'txt-unwrapped'],
    fileName: '{date}-{slug}-{format}',
    bundle: null,
  },
  {
    name: 'Archive',
    formats: ['html', 'md', 'txt', 'docx', 'pdf'],
    fileName: '{id}',
    bundle: 'everything',
  },
];
