import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inFolder } from './judges.ts';

/** A Word file as LibreOffice saves it again: flat OpenDocument text. */
export interface OfficeForms {
  /** As it opens, with its changes still open. */
  readonly marked: string;
  /** After its command to accept all changes. */
  readonly accepted: string;
  /** After its command to reject all changes. */
  readonly rejected: string;
}

/** Set up, with a macro that opens files and gives the commands. */
const profile = fileURLToPath(new URL('office-profile', import.meta.url));

/** How long LibreOffice may take to start. Milliseconds. */
const START = 60_000;
/** How long it may take for one file. Milliseconds. */
const EACH = 5_000;

/**
 * Opens Word files in LibreOffice, all in one run without a window, in a profile of its own.
 *
 * @returns for each file, what it saved
 */
export function throughOffice(files: readonly Uint8Array[]): Promise<readonly OfficeForms[]> {
  return inFolder((folder) => {
    cpSync(profile, join(folder, 'profile'), { recursive: true });
    const copies = join(folder, 'copies');
    mkdirSync(copies);
    const names = files.map((bytes, index) => {
      const name = join(copies, `${index}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    const { error, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        '--norestore',
        `macro:///Standard.Judge.Judge(${pathToFileURL(copies)}/)`,
      ],
      { encoding: 'utf8', timeout: START + EACH * files.length },
    );
    if (error) throw error;
    const failed = join(copies, 'failed.txt');
    if (existsSync(failed)) throw new Error(`LibreOffice: ${readFileSync(failed, 'utf8')}`);
    return names.map((name) => {
      const saved = (form: keyof OfficeForms) => {
        if (!existsSync(`${name}.${form}`)) throw new Error(`LibreOffice saved nothing: ${stderr}`);
        return readFileSync(`${name}.${form}`, 'utf8');
      };
      return { marked: saved('marked'), accepted: saved('accepted'), rejected: saved('rejected') };
    });
  });
}
