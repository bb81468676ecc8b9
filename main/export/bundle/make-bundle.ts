import { articleFiles } from '../../../shared/export/bundle/article-files.ts';
import { FILES_FOLDER } from '../../../shared/export/bundle/contents.ts';
import { readMe } from '../../../shared/export/bundle/read-me.ts';
import { SIGNATURE_NAME, signatureText } from '../../../shared/export/bundle/signature.ts';
import {
  contentBytes,
  type ExportedFile,
  type ExportInput,
} from '../../../shared/export/exporter.ts';
import { exportName } from '../../../shared/export/file-name.ts';
import { manifestFile } from '../../../shared/export/manifest.ts';
import { zipped } from '../../../shared/export/zip.ts';
import type { BundleContents } from '../../../shared/model/export-profile.ts';
import { sha256 } from '../../library/known-files.ts';
import { signBytes } from '../../signing/ed25519.ts';
import type { OpenKey } from '../../signing/own-key.ts';
import { type EvidencePlace, evidenceFiles } from './evidence-files.ts';

/** The report that every bundle has. */
const dossierFormats = ['dossier-html', 'dossier-json'];

/** How one article becomes a bundle. */
export interface BundleOrder {
  readonly contents: BundleContents;
  /** Evidence files to go in where `contents` is `everything`. */
  readonly evidence: readonly EvidencePlace[];
  /** Null for a bundle that is not signed. */
  readonly key: OpenKey | null;
}

/** The formats of a bundle's files: those that were chosen, and the dossier. */
export function bundleFormats(chosen: readonly string[]): readonly string[] {
  return [...new Set([...chosen, ...dossierFormats])];
}

/** What the files of a bundle are rendered from. */
export function bundleInput(input: ExportInput, contents: BundleContents): ExportInput {
  return contents === 'everything' ? input : { ...input, withoutComments: true };
}

/**
 * One article as one signed archive. The same input, files, order and key give the same bytes: the
 * archive is not compressed, so every byte of it has one right value and a changed one can be named.
 * Fails with `not-found` for evidence that is not there as it was attached.
 *
 * @param rendered the article in the formats of {@link bundleFormats}, from {@link bundleInput}
 */
export async function makeBundle(
  input: ExportInput,
  rendered: readonly ExportedFile[],
  { contents, evidence, key }: BundleOrder,
): Promise<ExportedFile> {
  const files: readonly ExportedFile[] = [
    readMe(input, key?.signer.publicKey ?? null),
    ...rendered.map((file) => ({ ...file, name: `${FILES_FOLDER}/${file.name}` })),
    ...articleFiles(input, contents),
    ...(contents === 'everything' ? await evidenceFiles(input.article, evidence) : []),
  ];
  const listed = files.map((file) => {
    const bytes = contentBytes(file);
    const { name, mediaType } = file;
    return { name, mediaType, sha256: sha256(bytes), size: bytes.length };
  });
  const manifest = manifestFile(input, listed, 'proofdesk-bundle', key?.signer ?? null);
  const entries = [manifest, ...(key ? [signatureFile(manifest, key)] : []), ...files];
  return {
    name: exportName(input, '-bundle.zip'),
    mediaType: 'application/zip',
    content: zipped(entries.map(({ name, content }) => ({ path: name, content, stored: true }))),
  };
}

function signatureFile(manifest: ExportedFile, { signer, privateKey }: OpenKey): ExportedFile {
  const signature = signBytes(privateKey, contentBytes(manifest));
  return {
    name: SIGNATURE_NAME,
    mediaType: 'application/json',
    content: signatureText(signer, signature),
  };
}
