import { unavailableError, whyUnavailable } from '../../shared/export/availability.ts';
import type { ExportedFile, ExportFormat, ExportInput } from '../../shared/export/exporter.ts';
import { safeStem } from '../../shared/export/file-name.ts';
import type { BundleContents } from '../../shared/model/export-profile.ts';
import { type DeskError, DeskFailure } from '../../shared/model/result.ts';
import { type EvidencePlace, openEvidence } from '../export/bundle/evidence-files.ts';
import { bundleFormats, bundleInput } from '../export/bundle/make-bundle.ts';
import { withManifest } from '../export/with-manifest.ts';
import type { OpenKey } from '../signing/own-key.ts';
import type { OpenLibrary } from './open-library.ts';
import { type Makers, renderFormat } from './render-format.ts';

/** What goes into a bundle, and who signs it; null for nobody. */
export interface BundleChoice {
  readonly contents: BundleContents;
  readonly key: OpenKey | null;
}

/** What is made of each article. */
export interface ExportChoice {
  /** As in the exporters' registry. */
  readonly formats: readonly string[];
  /** How files are named; see exportName. */
  readonly namePattern: string;
  /** Null writes the files as they are. */
  readonly bundle: BundleChoice | null;
}

/** The files of one article as they are to be written. */
export interface ExportFiles {
  readonly files: readonly ExportedFile[];
  /** One of them is a manifest of the others. */
  readonly hasManifest: boolean;
  /** Formats that can't be made of this article, each told with its reason. */
  readonly refused: readonly DeskError[];
}

/**
 * An article in several formats, or all of them as one bundle: the same for the window and the
 * command line. With a record among loose files a manifest of their hashes goes along. A format that
 * can't be made of this article is left out and told. Fails with `refused` where no other was asked
 * for, with `cancelled` where the signal is given.
 */
export async function exportFiles(
  open: Pick<OpenLibrary, 'library'>,
  makers: Makers,
  article: ExportInput,
  { formats: asked, namePattern, bundle }: ExportChoice,
  signal: AbortSignal,
): Promise<ExportFiles> {
  const input = { ...article, namePattern };
  // The worker knows the formats: the exporters are large, and would slow the program's start.
  const known = await makers.runner.run('formats', null);
  const { formats, refused } = possible(known, asked, article);
  const [first] = refused;
  if (first && formats.length === 0 && !bundle) throw new DeskFailure(first);
  const render = (given: ExportInput, wanted: readonly string[]) =>
    Promise.all(
      wanted.map((format) => {
        const kind = known.find((one) => one.format === format)?.kind ?? 'file';
        return renderFormat(makers, { format, kind }, given, signal);
      }),
    );
  if (!bundle) {
    const files = await render(input, formats);
    const hasManifest = known.some(
      ({ format, purpose }) => purpose === 'record' && formats.includes(format),
    );
    return { files: hasManifest ? withManifest(input, files) : files, hasManifest, refused };
  }
  const { contents, key } = bundle;
  const files = await render(bundleInput(input, contents), bundleFormats(formats));
  const evidence = contents === 'everything' ? await evidencePlaces(open, input) : [];
  const order = { contents, key, evidence };
  return {
    files: [await makers.runner.run('bundle', { input, files, order }, { signal })],
    hasManifest: false,
    refused,
  };
}

/** The formats that can be made of an article, and why the others can't. */
function possible(
  known: readonly ExportFormat[],
  asked: readonly string[],
  { article }: ExportInput,
): { readonly formats: readonly string[]; readonly refused: readonly DeskError[] } {
  const refused = new Map(
    known.flatMap((one) => {
      const why = asked.includes(one.format) ? whyUnavailable(one, article) : null;
      return why ? [[one.format, unavailableError(one, article, why)] as const] : [];
    }),
  );
  return { formats: asked.filter((one) => !refused.has(one)), refused: [...refused.values()] };
}

/** The folder of an article's own within the chosen one. */
function ownFolder(input: ExportInput): string {
  return `${input.approved ? '' : 'DRAFT-'}${safeStem(input.article.id)}`;
}

/**
 * The folder within the chosen one that an article's files go to; null for none. A manifest of
 * their hashes needs a folder to itself where there are several articles. So does an article whose
 * file names another one of the export has: neither may replace the other.
 */
export function folderFor(
  input: ExportInput,
  { files, hasManifest }: ExportFiles,
  hasOthers: boolean,
  taken: Set<string>,
): string | null {
  if (hasManifest) return hasOthers ? ownFolder(input) : null;
  // Many disks take capitals and small letters for the same.
  const names = files.map(({ name }) => name.toLowerCase());
  if (names.some((name) => taken.has(name))) return ownFolder(input);
  for (const name of names) taken.add(name);
  return null;
}

async function evidencePlaces(
  { library }: Pick<OpenLibrary, 'library'>,
  { article }: ExportInput,
): Promise<readonly EvidencePlace[]> {
  const places = await Promise.all(
    openEvidence(article).map(async ({ sha256 }) => ({
      sha256,
      path: await library.evidencePath(sha256),
    })),
  );
  return places.flatMap(({ sha256, path }) => (path === null ? [] : [{ sha256, path }]));
}
