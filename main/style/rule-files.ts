import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { DeskFailure } from '../../shared/model/result.ts';
import { ruleFileNameSchema } from '../../shared/style/rule-file.ts';
import { durableWrite } from '../library/durable.ts';
import { diskFailure } from '../library/failures.ts';
import { isFileSystemError, realFiles } from '../library/files.ts';

/** The files of a `style` folder that can be edited in the app, sorted; none where it is missing. */
export async function listRuleFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(...relativeParts(folder, entry.parentPath), entry.name))
      .filter((file) => ruleFileNameSchema.safeParse(file).success)
      .sort();
  } catch (error) {
    if (isFileSystemError(error)) return [];
    throw error;
  }
}

function relativeParts(folder: string, path: string): readonly string[] {
  return path.slice(folder.length).split(/[\\/]/).filter(Boolean);
}

/** The text of one of them. */
export async function readRuleFile(folder: string, file: string): Promise<string> {
  const path = join(folder, file);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    throw new DeskFailure({
      code: 'not-found',
      message: `The rule file “${file}” can’t be read.`,
      advice: 'Look whether it is still in the library’s “style” folder.',
      file: path,
    });
  }
}

/** Writes one of them durably, with the folders that it stands in. */
export async function writeRuleFile(folder: string, file: string, text: string): Promise<void> {
  const path = join(folder, file);
  try {
    await realFiles.makeFolder(dirname(path));
  } catch (error) {
    throw diskFailure(error, path);
  }
  await durableWrite(realFiles, path, Buffer.from(text, 'utf8'));
}

/** Takes one of them away; one that is gone already is no failure. */
export async function removeRuleFile(folder: string, file: string): Promise<void> {
  const path = join(folder, file);
  try {
    await realFiles.remove(path);
    await realFiles.syncFolder(dirname(path));
  } catch (error) {
    throw diskFailure(error, path);
  }
}
