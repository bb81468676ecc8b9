import { type ParseArgsConfig, parseArgs } from 'node:util';
import { exportFormats } from '../../shared/export/registry.ts';

/** The command line makes no sense; shown with the usage, exit status 2. */
export class UsageError extends Error {}

export const usage = `Proofdesk on the command line: the same work as in the window, without one.

  desk init   LIBRARY [--name NAME] [--sample]       make a library, with the sample articles if asked
  desk import LIBRARY FILE… [--known KEY]… [--json]  bring files in; prints each new article's id
  desk list   LIBRARY [--state STATE]  [--json]      the articles of a library
  desk check  FILE… [--source FILE]… [--style FILE] [--json]
                                                     what the detectors say of files; no library needed
  desk export LIBRARY ID… --format FORMAT,… --out FOLDER [--profile NAME] [--draft] [--dossier] [--json]
              [--bundle [--with article|everything] [--key FILE]]
                                                     write approved articles; with --draft others too, marked
  desk verify FILE|FOLDER [--known KEY]… [--json]    say whether bundles and exported files are intact

STATE    received, in-review, ready, approved, exported, returned or spiked
FORMAT   ${exportFormats.map(({ format }) => format).join(', ')}
epub-issue puts all articles into one book. PDF starts Electron without a window.
--profile takes formats, file names and bundle from a profile of the house style; --format adds to it.
--dossier adds the verification report and a manifest. --bundle makes one archive of each article, with
its dossier and manifest; --with article lets it be brought in again, --with everything adds comments,
revisions, audit log and evidence files; --key signs it with the signing key in a file, whose passphrase
is asked for or taken from PROOFDESK_PASSPHRASE. An existing file is never replaced.
--known names the public key of somebody you know: what is verified must be signed by one of them; an
article of a bundle that one of them signed keeps its sign-off when it is brought in.
--style takes a house style as JSON. With --json, standard output holds one JSON value per line.

Exit status: 0 done; 1 what was checked does not hold, or some file failed; 2 wrong usage.
Findings of check are its result and do not change the exit status.`;

/** Parses one command's arguments; unknown options and missing values are a UsageError. */
export function parsed<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // node:util's errors for arguments: ERR_PARSE_ARGS_…
    if (error instanceof TypeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** The first positional argument and the others; a UsageError where too few are given. */
export function atLeast(
  positionals: readonly string[],
  names: readonly string[],
): readonly [first: string, ...rest: string[]] {
  const [first, ...rest] = positionals;
  if (first === undefined || positionals.length < names.length) {
    throw new UsageError(`Missing: ${names.slice(positionals.length).join(' ')}`);
  }
  return [first, ...rest];
}

/** No more positional arguments than the command has names for. */
export function atMost(positionals: readonly string[], count: number): void {
  const extra = positionals.slice(count);
  if (extra.length > 0) throw new UsageError(`Not expected: ${extra.join(' ')}`);
}
