import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  MANIFEST_NAME,
  type Manifest,
  type ManifestFile,
  manifestSchema,
} from '../../shared/export/manifest.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { diskFailure } from '../library/failures.ts';
import { isFileSystemError } from '../library/files.ts';
import { sha256 } from '../library/known-files.ts';

export type Verdict = 'intact' | 'changed' | 'missing' | 'unknown';

export interface VerifiedFile {
  readonly name: string;
  /** `not-listed`: the manifest says nothing about it. */
  readonly state: 'intact' | 'changed' | 'missing' | 'not-listed';
}

/** What was found in one folder. */
export interface VerifiedExport {
  readonly folder: string;
  readonly verdict: Verdict;
  readonly files: readonly VerifiedFile[];
  /** What the manifest says; null without one that can be read. */
  readonly manifest: Omit<Manifest, 'files'> | null;
  /** Why the verdict is not `intact`, in one sentence; empty otherwise. */
  readonly reason: string;
}

export interface Verification {
  readonly path: string;
  /** The worst of the exports found. */
  readonly verdict: Verdict;
  readonly exports: readonly VerifiedExport[];
  /** What was compared, in plain words. */
  readonly checked: string;
  /** What such a comparison can't tell. */
  readonly limits: string;
}

const limits =
  'The manifest is not signed: this can’t tell whether somebody changed a file together with ' +
  'its entry in the manifest, nor who made the export. Whether the text is true was for the ' +
  'people named in the sign-off to judge.';

const worst: readonly Verdict[] = ['changed', 'missing', 'unknown', 'intact'];

/**
 * Compares exported files with the manifest beside them.
 *
 * @param path an exported file, a folder with a manifest, or a folder of such folders
 * @returns the verdict; fails with `not-found` or `disk` where the path can't be read
 */
export async function verifyExport(path: string): Promise<Verification> {
  try {
    const exports = await verifyPath(path);
    const verdict =
      worst.find((one) => exports.some((found) => found.verdict === one)) ?? 'unknown';
    return { path, verdict, exports, checked: inWords(exports), limits };
  } catch (error) {
    if (isFileSystemError(error) && error.code === 'ENOENT') throw notFound(path);
    throw diskFailure(error, path, 'read');
  }
}

async function verifyPath(path: string): Promise<readonly VerifiedExport[]> {
  if (!(await stat(path)).isDirectory()) {
    const name = basename(path);
    return [await verifyFolder(dirname(path), name === MANIFEST_NAME ? null : name)];
  }
  const entries = await readdir(path, { withFileTypes: true });
  if (entries.some((entry) => entry.name === MANIFEST_NAME))
    return [await verifyFolder(path, null)];
  const folders: VerifiedExport[] = [];
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const inside = join(path, entry.name);
    const names = await readdir(inside);
    if (names.includes(MANIFEST_NAME)) folders.push(await verifyFolder(inside, null));
  }
  return folders.length > 0 ? folders : [await verifyFolder(path, null)];
}

/** @param only the one file to look at; null looks at all that the manifest lists */
async function verifyFolder(folder: string, only: string | null): Promise<VerifiedExport> {
  const manifest = await readManifest(folder);
  if (typeof manifest === 'string') {
    return { folder, verdict: 'unknown', files: [], manifest: null, reason: manifest };
  }
  const { files: listed, ...rest } = manifest;
  const wanted = only === null ? listed : listed.filter((file) => file.name === only);
  const files: VerifiedFile[] = [];
  for (const file of wanted) files.push(await verifyFile(folder, file));
  const others = only === null ? await otherNames(folder, listed) : wanted.length > 0 ? [] : [only];
  files.push(...others.map((name): VerifiedFile => ({ name, state: 'not-listed' })));
  return { folder, files, manifest: rest, ...verdictOf(files, rest, only) };
}

function verdictOf(
  files: readonly VerifiedFile[],
  manifest: Omit<Manifest, 'files'>,
  only: string | null,
): Pick<VerifiedExport, 'verdict' | 'reason'> {
  const names = (state: VerifiedFile['state']) =>
    files
      .filter((file) => file.state === state)
      .map((file) => `“${file.name}”`)
      .join(', ');
  const signed = manifest.signOffs.some((one) => one.contentHash === manifest.contentHash);
  if (names('changed') !== '') {
    return { verdict: 'changed', reason: `Changed since the export: ${names('changed')}.` };
  }
  if (manifest.approved && !signed) {
    const reason = 'The manifest says “approved” but holds no sign-off of this content.';
    return { verdict: 'changed', reason };
  }
  if (names('missing') !== '') {
    return { verdict: 'missing', reason: `Listed but not there: ${names('missing')}.` };
  }
  if (only !== null && names('not-listed') !== '') {
    return { verdict: 'unknown', reason: `The manifest does not list ${names('not-listed')}.` };
  }
  return { verdict: 'intact', reason: '' };
}

/** The manifest, or why there is none to go by. */
async function readManifest(folder: string): Promise<Manifest | string> {
  const text = await readIfThere(join(folder, MANIFEST_NAME));
  if (text === null) return `There is no ${MANIFEST_NAME} in this folder.`;
  const decoded = manifestSchema.safeParse(parsed(text.toString('utf8')));
  return decoded.success
    ? decoded.data
    : `${MANIFEST_NAME} is damaged or was not written by this program, so there is nothing to compare with.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function verifyFile(folder: string, file: ManifestFile): Promise<VerifiedFile> {
  const bytes = await readIfThere(join(folder, file.name));
  if (bytes === null) return { name: file.name, state: 'missing' };
  return { name: file.name, state: sha256(bytes) === file.sha256 ? 'intact' : 'changed' };
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isFileSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function otherNames(
  folder: string,
  listed: readonly ManifestFile[],
): Promise<readonly string[]> {
  const known = new Set([MANIFEST_NAME, ...listed.map((file) => file.name)]);
  return (await readdir(folder)).filter((name) => !known.has(name));
}

function inWords(exports: readonly VerifiedExport[]): string {
  const files = exports.flatMap((one) => one.files);
  const compared = files.filter((file) => file.state !== 'not-listed').length;
  if (compared === 0) return 'Nothing could be compared.';
  const folders =
    exports.length === 1 ? 'its manifest' : `the manifests of ${exports.length} folders`;
  return `The SHA-256 of ${compared} ${compared === 1 ? 'file' : 'files'} was compared with ${folders}.`;
}

function notFound(path: string): DeskFailure {
  return new DeskFailure({
    code: 'not-found',
    message: `“${basename(path)}” is not there.`,
    advice: 'Nothing was checked. Give the path of an exported file or folder.',
    file: path,
  });
}
