import { applyFixes, certainFixes } from '../../shared/import/apply-fixes.ts';
import { addToLibrary } from '../services/bring-in.ts';
import type { OpenLibrary } from '../services/open-library.ts';
import { PendingCopy } from '../services/pending-copy.ts';
import { inPlaceRunner } from '../worker/in-place.ts';
import type { Command } from './command.ts';
import { errorForJson, orError, reportError } from './report.ts';
import { atLeast, parsed } from './usage.ts';
import { commandLinePerson, withLibrary } from './with-library.ts';

/** `desk import`: brings files in, each on its own; certain fixes are applied. */
export const importFiles: Command = async (args, { terminal, signal }) => {
  const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
  const [folder, ...files] = atLeast(positionals, ['LIBRARY', 'FILE']);
  return withLibrary(folder, false, terminal, async (open) => {
    let failed = false;
    for (const file of files) {
      if (signal.aborted) break;
      const outcome = await orError(() => bringIn(open, file));
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

async function bringIn(open: OpenLibrary, file: string): Promise<string> {
  const pending = new PendingCopy(inPlaceRunner);
  const { token } = await pending.read(file);
  const { intake, received, bytes, markup } = pending.take(token);
  const { fields, body } = applyFixes(intake, certainFixes(intake));
  const accepted = { fields, body, intake, markup, received, bytes };
  const id = await addToLibrary(open.library, accepted, commandLinePerson());
  open.rows.touch([id]);
  return id;
}
