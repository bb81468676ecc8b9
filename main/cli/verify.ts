import { basename } from 'node:path';
import type {
  KnownSigner,
  Verification,
  VerifiedExport,
} from '../../shared/export/verification.ts';
import { told, verdictWords } from '../../shared/export/verification-words.ts';
import { verifyExport } from '../export/verify-export.ts';
import { readKeyFile } from '../signing/key-files.ts';
import type { Command } from './command.ts';
import type { Terminal } from './terminal.ts';
import { atLeast, atMost, parsed } from './usage.ts';

/**
 * `desk verify`: says whether bundles and exported files are still what was exported, and who signed
 * them. With `--known` they must be signed by one of those keys.
 */
export const verify: Command = async (args, { terminal }) => {
  const { values, positionals } = parsed(args, {
    json: { type: 'boolean' },
    known: { type: 'string', multiple: true },
  });
  const [path] = atLeast(positionals, ['FILE or FOLDER']);
  atMost(positionals, 1);
  const known = await knownSigners(values.known ?? []);
  const found = await verifyExport(path, known);
  if (values.json) terminal.result(JSON.stringify(found));
  else print(terminal, found);
  const holds = found.verdict === 'intact' || found.verdict === 'unknown-signer';
  const isSigned = found.exports.every(
    ({ signature }) => signature.state === 'valid' && signature.knownAs !== null,
  );
  return holds && (known.length === 0 || isSigned) ? 0 : 1;
};

/** Public keys from their files. Fails with `unreadable-file`. */
export async function knownSigners(paths: readonly string[]): Promise<readonly KnownSigner[]> {
  const keys = await Promise.all(paths.map(readKeyFile));
  return keys.map(({ name, publicKey }) => ({ name, publicKey, isYou: false }));
}

function print(terminal: Terminal, { exports }: Verification): void {
  for (const [index, found] of exports.entries()) {
    if (index > 0) terminal.result('');
    printExport(terminal, found);
  }
}

function printExport(terminal: Terminal, found: VerifiedExport): void {
  const { place, files, manifest, reasons } = found;
  terminal.result(verdictWords(found));
  terminal.result(`  ${basename(place)}`);
  for (const reason of reasons) terminal.result(`  ${reason}`);
  for (const { name, state } of files) terminal.result(`  ${state.padEnd(10)}  ${name}`);
  if (manifest) {
    const { approved, article, exportedAt, generator, contentHash } = manifest;
    terminal.result(`  “${article.headline}”, ${approved ? 'approved' : 'a draft, not approved'}`);
    terminal.result(`  content ${contentHash}`);
    terminal.result(`  exported ${exportedAt} by ${generator}`);
  }
  const { checked, holds, cannotTell } = told(found);
  for (const [title, sentences] of [
    ['What was checked', checked],
    ['What holds', holds],
    ['What this can’t tell', cannotTell],
  ] as const) {
    if (sentences.length > 0) terminal.result(`  ${title}:`);
    for (const sentence of sentences) terminal.result(`    ${sentence}`);
  }
}
