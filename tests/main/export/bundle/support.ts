import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readArchive } from '../../../../main/export/bundle/archive.ts';
import {
  type BundleOrder,
  bundleFormats,
  bundleInput as inputOf,
  makeBundle,
} from '../../../../main/export/bundle/make-bundle.ts';
import { verifyFiles } from '../../../../main/export/verify-files.ts';
import { chainRecords } from '../../../../main/library/audit.ts';
import { sha256 } from '../../../../main/library/known-files.ts';
import { articleHash } from '../../../../main/services/content-hash.ts';
import { makeKeyPair } from '../../../../main/signing/ed25519.ts';
import type { OpenKey } from '../../../../main/signing/own-key.ts';
import { contentBytes, type ExportInput } from '../../../../shared/export/exporter.ts';
import type { VerifiedExport } from '../../../../shared/export/verification.ts';
import { article, body, chief, editor, input } from '../../../shared/export/export-input.ts';
import { renderExport } from '../../../support/render-export.ts';

const pair = makeKeyPair();
/** The chief's key. */
export const key: OpenKey = {
  signer: { ...chief, publicKey: pair.publicKey },
  privateKey: pair.privateKey,
};
export const known = [{ name: chief.name, publicKey: pair.publicKey, isYou: false }];

export const evidenceText = 'Ferries shall pay four point five per cent more from July.\n';
export const evidenceHash = sha256(Buffer.from(evidenceText));
const hash = articleHash(article, body);

/** The article of export-input with hashes that hold, as a library would give it. */
export const bundleInput: ExportInput = {
  ...input,
  contentHash: hash,
  article: {
    ...article,
    signOffs: article.signOffs.map((one) => ({ ...one, contentHash: hash })),
    sources: article.sources.map((source) => ({
      ...source,
      evidence: source.confidential
        ? source.evidence
        : source.evidence.map((file) => ({
            ...file,
            sha256: evidenceHash,
            size: Buffer.byteLength(evidenceText),
          })),
    })),
  },
  audit: chainRecords(
    null,
    [
      { action: 'article-stored', detail: {} },
      { action: 'source added', detail: { source: 'source-open1', title: 'Levy Proposal' } },
      { action: 'source added', detail: { title: 'SECRET-TITLE talk on the quay' } },
      {
        action: 'citation added',
        detail: { source: 'source-zq77hidden', excerpt: 'SECRET-EXCERPT nine' },
      },
      { action: 'comment added', detail: { comment: 'comment-bbbb', words: 'SECRET-COMMENTED' } },
      { action: 'signed off', detail: {} },
    ],
    { by: editor, at: '2026-03-04T08:15:00.000Z' },
  ),
};

/** Writes the evidence file as a library would have it, and tells where it is. */
export async function evidenceIn(folder: string): Promise<BundleOrder['evidence']> {
  const path = join(folder, 'sources', evidenceHash, 'levy.txt');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, evidenceText);
  return [{ sha256: evidenceHash, path }];
}

/** The bytes of a bundle. */
export async function bundleBytes(
  order: Partial<BundleOrder> & { readonly formats?: readonly string[] },
  some: Partial<ExportInput> = {},
): Promise<Uint8Array> {
  const { formats = ['md'], ...given } = order;
  const whole: BundleOrder = { contents: 'article', evidence: [], key, ...given };
  const input = { ...bundleInput, ...some };
  const files = await renderExport(inputOf(input, whole.contents), bundleFormats(formats));
  return contentBytes(await makeBundle(input, files, whole));
}

/** Verifies a bundle's bytes; why it can't be read counts as a reason. */
export async function verified(bytes: Uint8Array, signers = known): Promise<VerifiedExport> {
  const archive = readArchive('bundle.zip', bytes);
  if (typeof archive !== 'string') return verifyFiles(archive, signers);
  return {
    place: 'bundle.zip',
    verdict: 'changed',
    files: [],
    signature: { state: 'none' },
    manifest: null,
    article: null,
    reasons: [archive],
  };
}
