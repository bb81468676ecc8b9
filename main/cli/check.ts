import { readFile } from 'node:fs/promises';
import { applyFixes, certainFixes } from '../../shared/import/apply-fixes.ts';
import { slugFrom } from '../../shared/import/slug.ts';
import { defaultHouseStyle } from '../../shared/model/default-house-style.ts';
import { type HouseStyle, houseStyleSchema } from '../../shared/model/house-style.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { isFileSystemError } from '../library/files.ts';
import { today } from '../services/acting.ts';
import { PendingCopy } from '../services/pending-copy.ts';
import { inPlaceRunner } from '../worker/in-place.ts';
import { type CheckSources, readSources } from './check-evidence.ts';
import { printReport } from './check-print.ts';
import { type CheckReport, checkReport } from './check-report.ts';
import type { Command } from './command.ts';
import { orError, reportError } from './report.ts';
import { residueFindings } from './residue-places.ts';
import { atLeast, parsed } from './usage.ts';

/** `desk check`: what the detectors say of files, each on its own; needs no library. */
export const check: Command = async (args, { terminal, signal }) => {
  const { values, positionals } = parsed(args, {
    source: { type: 'string', multiple: true },
    style: { type: 'string' },
    json: { type: 'boolean' },
  });
  const files = atLeast(positionals, ['FILE']);
  const style = values.style === undefined ? defaultHouseStyle() : await readStyle(values.style);
  const sources = await readSources(values.source ?? []);
  let failed = false;
  for (const file of files) {
    if (signal.aborted) return 1;
    const outcome = await orError(() => checkFile(file, style, sources));
    if ('error' in outcome) {
      failed = true;
      reportError(terminal, outcome.error);
    } else if (values.json) terminal.result(JSON.stringify(outcome.value));
    else terminal.result(printReport(outcome.value));
  }
  return failed ? 1 : 0;
};

/**
 * Reads and analyses one file. What `body` and the fields hold is the copy after the fixes that
 * are certain, as `desk import` would take it in; see {@link residueFindings} for the places of
 * what those fixes took out.
 */
async function checkFile(
  file: string,
  style: HouseStyle,
  sources: CheckSources,
): Promise<CheckReport> {
  const pending = new PendingCopy(inPlaceRunner);
  const { intake } = await pending.read(file);
  const { fields: understood, body } = applyFixes(intake, certainFixes(intake));
  const fields = { ...understood, slug: understood.slug || slugFrom(understood.headline) };
  const analysis = await inPlaceRunner.run('analyze', {
    fields,
    body,
    style,
    today: today(),
    styleFolder: null,
  });
  const residue = residueFindings(intake, style);
  return checkReport(file, { fields, body, residue, analysis, sources });
}

async function readStyle(path: string): Promise<HouseStyle> {
  const style = houseStyleSchema.safeParse(await readJson(path));
  if (style.success) return style.data;
  throw styleFailure(path, `“${path}” is not a house style.`, style.error.message);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isFileSystemError(error)) throw error;
    throw styleFailure(path, `The house style “${path}” can’t be read.`, error.message);
  }
}

function styleFailure(file: string, message: string, detail: string): DeskFailure {
  const advice =
    'Nothing was checked. Give a house style as JSON, as a library’s library.json holds it.';
  return new DeskFailure({ code: 'unreadable-file', message, advice, file, detail });
}
