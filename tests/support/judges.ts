import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another program that judges what ours wrote. */
export type Judge =
  | 'pandoc'
  | 'soffice'
  | 'xmllint'
  | 'java'
  | 'pdftotext'
  | 'pdfinfo'
  | 'pdffonts'
  | 'qpdf';

const versionFlag: Partial<Record<Judge, string>> = {
  java: '-version',
  pdftotext: '-v',
  pdfinfo: '-v',
  pdffonts: '-v',
};

export function isPresent(judge: Judge): boolean {
  return spawnSync(judge, [versionFlag[judge] ?? '--version']).status === 0;
}

/** What a test's title says where its judge is not there. */
export function skipped(judge: Judge): string {
  return isPresent(judge) ? '' : ` (skipped: ${judge} is not on this machine)`;
}

/** Runs a job in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(job: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'proofdesk-judge-'));
  try {
    return await job(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A judge's standard output; fails with what it said where it failed. */
export function ask(judge: Judge, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr } = spawnSync(judge, args, { encoding: 'utf8', cwd });
  if (status !== 0) throw new Error(`${judge} ${args.join(' ')}: ${status}\n${stderr}\n${stdout}`);
  return stdout;
}

/** What pandoc reads in a Word document. */
export function pandocText(
  bytes: Uint8Array,
  format: 'plain' | 'markdown',
  ...options: readonly string[]
): Promise<string> {
  return pandocRead(bytes, 'docx', ['-s', '-t', format, ...options]);
}

/** What pandoc makes of a file. @param extension which tells it the format */
export function pandocRead(
  bytes: Uint8Array,
  extension: string,
  options: readonly string[] = ['-t', 'plain'],
): Promise<string> {
  return inFolder((folder) => {
    const file = join(folder, `a.${extension}`);
    writeFileSync(file, bytes);
    return ask('pandoc', ['--wrap=none', ...options, file]);
  });
}

/** What LibreOffice reads in a document, as plain text. */
export function officeText(bytes: Uint8Array, extension: string): Promise<string> {
  return inFolder((folder) => {
    writeFileSync(join(folder, `a.${extension}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    ask(
      'soffice',
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', `a.${extension}`],
      folder,
    );
    return readFileSync(join(folder, 'a.txt'), 'utf8');
  });
}

/** Letters only: what is the same however a program sets numbers, marks and spaces. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}
