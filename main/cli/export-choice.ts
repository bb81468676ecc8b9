import { DEFAULT_NAME_PATTERN } from '../../shared/export/file-name.ts';
import { exportFormats } from '../../shared/export/registry.ts';
import { bundleContentsSchema, type ExportProfile } from '../../shared/model/export-profile.ts';
import type { BundleChoice, ExportChoice } from '../services/export-files.ts';
import { openKeyFile } from './passphrase.ts';
import { UsageError } from './usage.ts';

/** The house style's profile of a name, capitals or not; null where none was asked for. */
export function profileOf(
  name: string | undefined,
  profiles: readonly ExportProfile[],
): ExportProfile | null {
  if (name === undefined) return null;
  const wanted = name.toLowerCase();
  const found = profiles.find((profile) => profile.name.toLowerCase() === wanted);
  if (found) return found;
  const known = profiles.map((profile) => profile.name).join(', ');
  throw new UsageError(`No such profile: ${name}. The house style has: ${known || 'none'}`);
}

interface ChoiceValues {
  readonly format?: readonly string[] | undefined;
  readonly dossier: boolean;
  readonly bundle: boolean;
  readonly with?: string | undefined;
  readonly key?: string | undefined;
}

/** What is made of each article: what the options say, and otherwise the profile. */
export async function choiceOf(
  values: ChoiceValues,
  profile: ExportProfile | null,
): Promise<ExportChoice> {
  const isBundle = values.bundle || (profile?.bundle ?? null) !== null;
  const formats = formatsOf(values, profile, isBundle);
  const namePattern = profile?.fileName ?? DEFAULT_NAME_PATTERN;
  return { formats, namePattern, bundle: await bundleOf(values, profile) };
}

/** The formats of the profile that this version has, and those that were asked for. */
function formatsOf(
  { format = [], dossier }: ChoiceValues,
  profile: ExportProfile | null,
  isBundle: boolean,
): readonly string[] {
  const known = exportFormats.map(({ format }) => format);
  const asked = format.flatMap((list) => list.split(',')).map((name) => name.trim());
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(`No such format: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  }
  const chosen = (profile?.formats ?? []).filter((name) => known.includes(name));
  const records = dossier ? ['dossier-html', 'dossier-json'] : [];
  const formats = [...new Set([...chosen, ...asked, ...records])];
  if (formats.length === 0 && !isBundle) throw new UsageError('Missing: --format FORMAT');
  return formats;
}

/** What `--bundle`, `--with` and `--key` or the profile say of a bundle; null for loose files. */
async function bundleOf(
  values: ChoiceValues,
  profile: ExportProfile | null,
): Promise<BundleChoice | null> {
  const wanted = values.with ?? profile?.bundle ?? 'files';
  if (!values.bundle && !profile?.bundle) {
    if (values.with !== undefined) throw new UsageError('--with needs --bundle');
    if (values.key !== undefined) throw new UsageError('--key needs --bundle');
    return null;
  }
  const contents = bundleContentsSchema.safeParse(wanted);
  if (!contents.success) throw new UsageError('--with takes: files, article, everything');
  const key = values.key === undefined ? null : await openKeyFile(values.key);
  return { contents: contents.data, key };
}
