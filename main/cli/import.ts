import type { KnownSigner } from '../../shared/export/verification.ts';
import { applyFixes, certainFixes } from '../../shared/import/apply-fixes.ts';
import { addToLibrary } from '../services/bring-in.ts';
import { bringInWhole, isWhole } from '../services/bring-in-whole.ts';
import type { OpenLibrary } from '../services/open-library.ts';
import { PendingCopy } from '../services/pending-copy.ts';
import { inPlaceRunner } from '../worker/in-place.ts';
import type { Command } from './command.ts';
import { errorForJson, orError, reportError } from './report.ts';
import type { Terminal } from './terminal.ts';
import { atLeast, parsed } from './usage.ts';
import { knownSigners } from './verify.ts';
import { commandLinePerson, withLibrary } from './with-library.ts';

/**
 * `desk import`: brings files in, each on its own; certain fixes are applied. Bundles and other
 * libraries' articles come in whole; `--known` names keys whose bundles keep their sign-off.
 */
export const importFiles: Command = async (args, { terminal, signal }) => {
  const { values, positionals } = parsed(args, {
    json: { type: 'boolean' },
    known: { type: 'string', multiple: true },
  });
  const [folder, ...files] = atLeast(positionals, ['LIBRARY', 'FILE']);
  const known = await knownSigners(values.known ?? []);
  return withLibrary(folder, false, terminal, async (open) => {
    let failed = false;
    for (const file of files) {
      if (signal.aborted) break;
      const outcome = await orError(() => bringIn(open, file, known, terminal));
      if ('error' in outcome) {
        failed = true;
        reportError(terminal, outcome.error);
        if (values.json) {
          terminal.result(JSON.stringify({ file, error: errorForJson(outcome.error) }));
        }
      } else if (values.json) terminal.result(JSON.stringify({ file, id: outcome.value }));
      else terminal.result(`${outcome.value}  ${file}`);
    }
    await open.rows.flush();
    if (signal.aborted)
      terminal.message('desk: Interrupted; files after the last one named were not brought in.');
    return failed || signal.aborted ? 1 : 0;
  });
};

async function bringIn(
  open: OpenLibrary,
  file: string,
  known: readonly KnownSigner[],
  terminal: Terminal,
): Promise<string> {
  if (await isWhole(file)) {
    const by = commandLinePerson();
    const { id, signOff } = await bringInWhole(open, inPlaceRunner, file, known, by);
    if (signOff && !signOff.holds) {
      terminal.message(
        `desk: ${file} is in review; its sign-off is kept as history. ${signOff.why}`,
      );
    }
    return id;
  }
  const pending = new PendingCopy(inPlaceRunner);
  const { token } = await pending.read(file);
  const { intake, received, bytes, markup } = pending.take(token);
  const { fields, body } = applyFixes(intake, certainFixes(intake));
  const accepted = { fields, body, intake, markup, received, bytes };
  const id = await addToLibrary(open.library, accepted, commandLinePerson());
  open.rows.touch([id]);
  return id;
}
