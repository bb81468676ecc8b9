import { basename } from 'node:path';
import { DeskFailure } from '../../shared/model/result.ts';
import { isFileSystemError } from './files.ts';

const kept = 'Nothing was lost: what you have on screen is kept.';

interface Explanation {
  readonly why: string;
  readonly advice: string;
}

function explain(code: string): Explanation {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { why: 'the disk is full', advice: 'Free some space, then try again.' };
    case 'EROFS':
      return {
        why: 'the disk is read-only',
        advice: 'Make the disk writable, or copy the library to another one, then try again.',
      };
    case 'EACCES':
    case 'EPERM':
      return {
        why: 'this user may not change it',
        advice: 'Ask for the right to change the library’s folder, then try again.',
      };
    case 'EIO':
      return {
        why: 'the disk reported an error',
        advice: 'Copy the library to another disk soon, then try again.',
      };
    case 'EBUSY':
    case 'ETXTBSY':
      return {
        why: 'another program is using it',
        advice: 'Close the other program, then try again.',
      };
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        why: 'its folder is not there any more',
        advice: 'Put the folder back or connect its disk, then try again.',
      };
    case 'EMFILE':
    case 'ENFILE':
      return {
        why: 'too many files are open',
        advice: 'Close some other programs, then try again.',
      };
    default:
      return { why: `the system said ${code}`, advice: 'Try again.' };
  }
}

/**
 * Turns an error of the file system into a failure of code `disk` that names the file; any
 * other error, a DeskFailure included, comes back as it is. For `throw diskFailure(...)`.
 */
export function diskFailure(
  error: unknown,
  file: string,
  doing: 'save' | 'read' = 'save',
): unknown {
  if (error instanceof DeskFailure || !isFileSystemError(error)) return error;
  const { why, advice } = explain(error.code);
  return new DeskFailure(
    {
      code: 'disk',
      message: `Could not ${doing} “${basename(file)}”: ${why}.`,
      advice: `${kept} ${advice}`,
      file,
      detail: error.message,
    },
    { cause: error },
  );
}

/** A file on disk is not what was last read or written; both versions were kept. */
export function conflictFailure(file: string, keptAs: readonly string[]): DeskFailure {
  const names = keptAs.map((path) => `“${basename(path)}”`).join(' and ');
  return new DeskFailure({
    code: 'conflict',
    message: `“${basename(file)}” was changed by another program since it was opened here.`,
    advice: `Nothing was lost: both versions are kept, as ${names}. Choose the one to go on with.`,
    file,
    detail: keptAs.join('\n'),
  });
}

/** A file was written by a later version of this program; it was not touched. */
export function newerFormatFailure(file: string, format: number): DeskFailure {
  return new DeskFailure({
    code: 'newer-format',
    message: `“${basename(file)}” was written by a newer version of Proofdesk.`,
    advice: 'It was left as it is. Open the library with that version, or update this one.',
    file,
    detail: `format ${format}`,
  });
}

/** A file can't be read and nothing could be restored; it was left where it is. */
export function damagedFailure(file: string, why: string): DeskFailure {
  return new DeskFailure({
    code: 'damaged',
    message: `“${basename(file)}” is damaged and can’t be read.`,
    advice: 'It was left as it is, so that it can be rescued. Put back a copy from a backup.',
    file,
    detail: why,
  });
}

/** There is no such article, revision or file. */
export function notFoundFailure(what: string, file: string): DeskFailure {
  return new DeskFailure({
    code: 'not-found',
    message: `${what} is not in this library.`,
    advice: 'It may have been moved to the trash or removed outside the program.',
    file,
  });
}

/** The call makes no sense; a mistake of the program, not of the user. */
export function badRequest(message: string): DeskFailure {
  return new DeskFailure({ code: 'bad-request', message, advice: kept });
}

/** Writing is not allowed now. */
export function refusedFailure(message: string, advice: string, file: string): DeskFailure {
  return new DeskFailure({ code: 'refused', message, advice, file });
}
