import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { DEFAULT_NAME_PATTERN } from '../../shared/export/file-name.ts';
import { formatNamed } from '../../shared/export/registry.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { writeExport } from '../export/write-export.ts';
import { type ExportChoice, exportFiles, folderFor } from '../services/export-files.ts';
import { exportInput } from '../services/export-input.ts';
import { exportIssue } from '../services/export-issue.ts';
import type { OpenLibrary } from '../services/open-library.ts';
import { inPlaceRunner } from '../worker/in-place.ts';
import type { Command } from './command.ts';
import { electronPrinter } from './electron-printer.ts';
import { choiceOf, profileOf } from './export-choice.ts';
import { errorForJson, orError, reportError } from './report.ts';
import { atLeast, parsed, UsageError } from './usage.ts';
import { commandLinePerson, withLibrary } from './with-library.ts';

interface Order extends ExportChoice {
  /** Formats of all articles in one file. */
  readonly issues: readonly string[];
  readonly out: string;
  /** Write what is not approved too, marked as a draft. */
  readonly draft: boolean;
  readonly several: boolean;
  /** File names that belong to an article of this export. */
  readonly taken: Set<string>;
  readonly generator: string;
  readonly signal: AbortSignal;
}

/** `desk export`: writes articles; refuses what is not approved unless `--draft`. */
export const exportArticles: Command = async (args, { terminal, signal }) => {
  const { values, positionals } = parsed(args, {
    format: { type: 'string', multiple: true },
    profile: { type: 'string' },
    out: { type: 'string' },
    draft: { type: 'boolean', default: false },
    dossier: { type: 'boolean', default: false },
    bundle: { type: 'boolean', default: false },
    with: { type: 'string' },
    key: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [folder, ...ids] = atLeast(positionals, ['LIBRARY', 'ID']);
  const { out, draft } = values;
  if (out === undefined) throw new UsageError('Missing: --out FOLDER');
  // What can be said to be wrong without the library is said before it is opened.
  const given = values.profile === undefined ? await choiceOf(values, null) : null;
  return withLibrary(folder, false, terminal, async (open) => {
    const { exportProfiles } = open.library.file().houseStyle;
    const choice = given ?? (await choiceOf(values, profileOf(values.profile, exportProfiles)));
    const issues = choice.formats.filter((format) => formatNamed(format).kind === 'issue');
    const order: Order = {
      ...choice,
      formats: choice.formats.filter((format) => !issues.includes(format)),
      issues,
      out,
      draft,
      several: ids.length > 1,
      taken: new Set(),
      generator: await generatorName(),
      signal,
    };
    let failed = false;
    let isPartial = false;
    for (const id of ids) {
      const outcome = await orError(() => exportOne(open, id, order));
      if ('error' in outcome) {
        failed = true;
        reportError(terminal, outcome.error);
        if (values.json)
          terminal.result(JSON.stringify({ id, error: errorForJson(outcome.error) }));
        if (outcome.error.code === 'cancelled') break;
      } else if (outcome.value !== null) {
        const { refused, ...done } = outcome.value;
        if (refused.length > 0) isPartial = true;
        for (const error of refused) reportError(terminal, error);
        if (values.json) {
          const told = refused.length > 0 ? { refused: refused.map(errorForJson) } : {};
          terminal.result(JSON.stringify({ id, ...done, ...told }));
        } else for (const { name } of done.files) terminal.result(`${done.folder}/${name}`);
      }
    }
    for (const format of failed ? [] : order.issues) {
      const outcome = await orError(() => exportTogether(open, ids, format, order));
      if ('error' in outcome) {
        failed = true;
        reportError(terminal, outcome.error);
        if (values.json)
          terminal.result(JSON.stringify({ ids, error: errorForJson(outcome.error) }));
      } else if (values.json) terminal.result(JSON.stringify({ ids, ...outcome.value }));
      else for (const name of outcome.value.files) terminal.result(`${order.out}/${name}`);
    }
    return failed || isPartial ? 1 : 0;
  });
};

async function exportOne(open: OpenLibrary, id: string, order: Order) {
  const input = await exportInput(open, id, order.generator);
  if (!input.approved && !order.draft) throw notApproved(id, input.article.fields.headline);
  if (order.formats.length === 0 && !order.bundle) return null;
  const makers = { runner: inPlaceRunner, printer: electronPrinter };
  const made = await exportFiles(open, makers, input, order, order.signal);
  const subfolder = folderFor(input, made, order.several, order.taken);
  const { written, existing } = await writeExport(order.out, made.files, {
    overwrite: false,
    signal: order.signal,
    ...(subfolder === null ? {} : { subfolder }),
  });
  if (existing.length > 0) throw alreadyThere(existing, order.out);
  await open.articles.recordExport(id, written, commandLinePerson());
  const folder = subfolder === null ? order.out : `${order.out}/${subfolder}`;
  const { approved, contentHash } = input;
  return { folder, approved, contentHash, files: written, refused: made.refused };
}

async function exportTogether(
  open: OpenLibrary,
  ids: readonly string[],
  format: string,
  { out, generator, signal }: Order,
) {
  const { written, existing } = await exportIssue(
    open,
    inPlaceRunner,
    {
      ids,
      formats: [format],
      bundle: null,
      namePattern: DEFAULT_NAME_PATTERN,
      folder: out,
      overwrite: false,
      by: commandLinePerson(),
      generator,
      signal,
      printer: electronPrinter,
      onProgress: () => undefined,
    },
    format,
  );
  if (existing.length > 0) throw alreadyThere(existing, out);
  return { folder: out, files: written };
}

function notApproved(id: string, headline: string): DeskFailure {
  return new DeskFailure({
    code: 'refused',
    message: `“${headline}” (${id}) is not approved, so it was not exported.`,
    advice: 'Nothing was written. Sign it off in the program, or give --draft for a marked draft.',
  });
}

function alreadyThere(names: readonly string[], folder: string): DeskFailure {
  return new DeskFailure({
    code: 'conflict',
    message: `In ${folder} there is already ${names.map((name) => `“${name}”`).join(', ')}.`,
    advice: 'Nothing of this article was written, nothing was replaced. Choose another folder.',
  });
}

const packageSchema = z.object({ version: z.string() });

async function generatorName(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return `Proofdesk ${packageSchema.parse(JSON.parse(text)).version}`;
}
