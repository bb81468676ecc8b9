import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { safeStem } from '../../shared/export/file-name.ts';
import { exporters } from '../../shared/export/registry.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { renderExport } from '../export/render-export.ts';
import { withManifest } from '../export/with-manifest.ts';
import { type WriteOutcome, writeExport } from '../export/write-export.ts';
import { exportInput } from '../services/export-articles.ts';
import type { OpenLibrary } from '../services/open-library.ts';
import type { Command } from './command.ts';
import { errorForJson, orError, reportError } from './report.ts';
import { atLeast, parsed, UsageError } from './usage.ts';
import { commandLinePerson, withLibrary } from './with-library.ts';

interface Order {
  readonly formats: readonly string[];
  readonly out: string;
  /** Write what is not approved too, marked as a draft. */
  readonly draft: boolean;
  readonly manifest: boolean;
  /** Each article into a folder of its own. */
  readonly apart: boolean;
  readonly generator: string;
  readonly signal: AbortSignal;
}

/** `desk export`: writes articles; refuses what is not approved unless `--draft`. */
export const exportArticles: Command = async (args, { terminal, signal }) => {
  const { values, positionals } = parsed(args, {
    format: { type: 'string', multiple: true },
    out: { type: 'string' },
    draft: { type: 'boolean', default: false },
    dossier: { type: 'boolean', default: false },
    bundle: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const [folder, ...ids] = atLeast(positionals, ['LIBRARY', 'ID']);
  const { out, draft, dossier, bundle } = values;
  if (out === undefined) throw new UsageError('Missing: --out FOLDER');
  const manifest = dossier || bundle;
  const order: Order = {
    formats: formatsOf(values.format ?? [], manifest),
    out,
    draft,
    manifest,
    // Each article has a manifest of its own, so two of them need two folders.
    apart: bundle || (manifest && ids.length > 1),
    generator: await generatorName(),
    signal,
  };
  return withLibrary(folder, false, terminal, async (open) => {
    let failed = false;
    for (const id of ids) {
      const outcome = await orError(() => exportOne(open, id, order));
      if ('error' in outcome) {
        failed = true;
        reportError(terminal, outcome.error);
        if (values.json)
          terminal.result(JSON.stringify({ id, error: errorForJson(outcome.error) }));
        if (outcome.error.code === 'cancelled') break;
      } else if (values.json) terminal.result(JSON.stringify({ id, ...outcome.value }));
      else
        for (const { name } of outcome.value.files)
          terminal.result(`${outcome.value.folder}/${name}`);
    }
    return failed ? 1 : 0;
  });
};

function formatsOf(given: readonly string[], dossier: boolean): readonly string[] {
  const known = exporters.map((exporter) => exporter.format);
  const asked = given.flatMap((list) => list.split(',')).map((name) => name.trim());
  const unknown = asked.filter((format) => !known.includes(format));
  if (unknown.length > 0) {
    throw new UsageError(`No such format: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  }
  const formats = [...new Set([...asked, ...(dossier ? ['dossier-html', 'dossier-json'] : [])])];
  if (formats.length === 0) throw new UsageError('Missing: --format FORMAT');
  return formats;
}

async function exportOne(open: OpenLibrary, id: string, order: Order) {
  const input = await exportInput(open, id, order.generator);
  if (!input.approved && !order.draft) throw notApproved(id, input.article.fields.headline);
  const rendered = await renderExport(input, order.formats);
  const files = order.manifest ? withManifest(input, rendered) : rendered;
  const subfolder = `${input.approved ? '' : 'DRAFT-'}${safeStem(input.article.id)}`;
  const { written, existing }: WriteOutcome = await writeExport(order.out, files, {
    overwrite: false,
    signal: order.signal,
    ...(order.apart ? { subfolder } : {}),
  });
  if (existing.length > 0) throw alreadyThere(existing, order.out);
  await open.articles.recordExport(id, written, commandLinePerson());
  const folder = order.apart ? `${order.out}/${subfolder}` : order.out;
  return { folder, approved: input.approved, contentHash: input.contentHash, files: written };
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
