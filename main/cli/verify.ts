import { type Verdict, type Verification, verifyExport } from '../export/verify-export.ts';
import type { Command } from './command.ts';
import type { Terminal } from './terminal.ts';
import { atLeast, atMost, parsed } from './usage.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  intact: 'INTACT: every listed file is as it was exported.',
  changed: 'CHANGED: this is not what was exported.',
  missing: 'MISSING: not everything that was exported is here.',
  unknown: 'UNKNOWN: there is nothing to compare with.',
};

/** `desk verify`: says whether exported files are still what was exported. */
export const verify: Command = async (args, { terminal }) => {
  const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
  const [path] = atLeast(positionals, ['FILE or FOLDER']);
  atMost(positionals, 1);
  const found = await verifyExport(path);
  if (values.json) terminal.result(JSON.stringify(found));
  else print(terminal, found);
  return found.verdict === 'intact' ? 0 : 1;
};

function print(terminal: Terminal, found: Verification): void {
  terminal.result(verdicts[found.verdict]);
  for (const { folder, files, manifest, reason } of found.exports) {
    terminal.result(`\n${folder}`);
    if (reason !== '') terminal.result(`  ${reason}`);
    for (const { name, state } of files) terminal.result(`  ${state.padEnd(10)}  ${name}`);
    if (!manifest) continue;
    const { approved, signOffs, article, exportedAt, generator, contentHash } = manifest;
    terminal.result(`  “${article.headline}”, ${approved ? 'approved' : 'a draft, not approved'}`);
    for (const { by, at } of signOffs)
      terminal.result(`  signed off by ${by.name}, ${by.role}, ${at}`);
    terminal.result(`  content ${contentHash}`);
    terminal.result(`  exported ${exportedAt} by ${generator}`);
  }
  terminal.result(`\n${found.checked} ${found.limits}`);
}
