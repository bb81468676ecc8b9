import { SIGNATURE_NAME } from '../../shared/export/bundle/signature.ts';
import {
  MANIFEST_NAME,
  type Manifest,
  type ManifestFile,
  manifestSchema,
} from '../../shared/export/manifest.ts';
import type {
  KnownSigner,
  SignatureCheck,
  Verdict,
  VerifiedArticle,
  VerifiedExport,
  VerifiedFile,
} from '../../shared/export/verification.ts';
import { sha256 } from '../library/known-files.ts';
import type { Archive } from './bundle/archive.ts';
import { checkArticle } from './bundle/check-article.ts';
import { checkSignature } from './bundle/check-signature.ts';
import type { FileSet } from './bundle/file-set.ts';
import { LONGEST_RECORD } from './bundle/limits.ts';
import { parsedJson } from './bundle/parsed-json.ts';

/**
 * Compares the files of one export with its manifest, and checks the manifest's signature.
 *
 * @param only the one file to look at; null looks at all that the manifest lists
 */
export async function verifyFiles(
  files: FileSet | Archive,
  known: readonly KnownSigner[],
  only: string | null = null,
): Promise<VerifiedExport> {
  const { place } = files;
  const isArchive = 'damage' in files;
  const damage = isArchive && files.damage !== '' ? [sentence(files.damage)] : [];
  const nothing = { place, files: [], manifest: null, article: null } as const;
  const bytes = await files.read(MANIFEST_NAME);
  if (bytes === null) {
    const where = isArchive ? 'in this archive' : 'in this folder';
    const reasons = [`There is no ${MANIFEST_NAME} ${where}.`, ...damage];
    const verdict = damage.length > 0 ? 'changed' : 'unknown';
    return { ...nothing, verdict, reasons, signature: { state: 'none' } };
  }
  const decoded =
    bytes.length > LONGEST_RECORD ? null : manifestSchema.safeParse(parsedJson(bytes));
  const signatureFile = await files.read(SIGNATURE_NAME);
  if (!decoded?.success) {
    const why = `${MANIFEST_NAME} is damaged or was not written by this program, so there is nothing to compare with.`;
    const isBundle = isArchive || signatureFile !== null;
    const verdict = isBundle ? 'changed' : 'unknown';
    return { ...nothing, verdict, reasons: [why, ...damage], signature: { state: 'none' } };
  }
  const { files: listed, ...manifest } = decoded.data;
  const signature = checkSignature(bytes, signatureFile, manifest.signer, known);
  const found = await verifyListed(files, listed, only, isArchive);
  const article = only === null ? await checkArticle(files, manifest) : null;
  const verdict = verdictOf(found, manifest, signature, article, only);
  const reasons = [...verdict.reasons, ...damage];
  return {
    place,
    files: found,
    manifest,
    signature,
    article,
    reasons,
    verdict: damage.length > 0 ? 'changed' : verdict.verdict,
  };
}

async function verifyListed(
  files: FileSet,
  listed: readonly ManifestFile[],
  only: string | null,
  isArchive: boolean,
): Promise<readonly VerifiedFile[]> {
  const wanted = only === null ? listed : listed.filter((file) => file.name === only);
  const found: VerifiedFile[] = [];
  const present = new Set(await files.paths());
  for (const { name, sha256: hash } of wanted) {
    const bytes = await files.read(name);
    if (bytes === null) found.push({ name, state: present.has(name) ? 'changed' : 'missing' });
    else found.push({ name, state: sha256(bytes) === hash ? 'intact' : 'changed' });
  }
  const known = new Set([MANIFEST_NAME, SIGNATURE_NAME, ...listed.map((file) => file.name)]);
  const others = only === null ? [...present] : wanted.length > 0 ? [] : [only];
  const state = isArchive ? 'added' : 'not-listed';
  return [
    ...found,
    ...others.filter((name) => !known.has(name)).map((name) => ({ name, state }) as const),
  ];
}

function verdictOf(
  files: readonly VerifiedFile[],
  manifest: Omit<Manifest, 'files'>,
  signature: SignatureCheck,
  article: VerifiedArticle | null,
  only: string | null,
): { readonly verdict: Verdict; readonly reasons: readonly string[] } {
  const names = (state: VerifiedFile['state']) =>
    files
      .filter((file) => file.state === state)
      .map((file) => `“${file.name}”`)
      .join(', ');
  const signed = manifest.signOffs.some((one) => one.contentHash === manifest.contentHash);
  const changed = [
    ...(names('changed') === '' ? [] : [`Changed since the export: ${names('changed')}.`]),
    ...(names('added') === '' ? [] : [`Added since the export: ${names('added')}.`]),
    ...(signature.state === 'broken' ? [signature.why] : []),
    ...(manifest.approved && !signed
      ? ['The manifest says “approved” but holds no sign-off of this content.']
      : []),
    ...(article && !article.isSignedContent
      ? ['The article in it is not the content whose hash the manifest has.']
      : []),
    ...(article?.audit && article.audit.broken !== ''
      ? [`The audit log in it is broken. ${article.audit.broken}`]
      : []),
  ];
  const missing = names('missing') === '' ? [] : [`Listed but not there: ${names('missing')}.`];
  if (changed.length > 0) return { verdict: 'changed', reasons: [...changed, ...missing] };
  if (missing.length > 0) return { verdict: 'missing', reasons: missing };
  if (only !== null && names('not-listed') !== '') {
    const reasons = [`The manifest does not list ${names('not-listed')}.`];
    return { verdict: 'unknown', reasons };
  }
  const isUnknown = signature.state === 'valid' && signature.knownAs === null;
  return { verdict: isUnknown ? 'unknown-signer' : 'intact', reasons: [] };
}

function sentence(part: string): string {
  return `${part.charAt(0).toUpperCase()}${part.slice(1)}.`;
}
