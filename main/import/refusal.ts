import { TooMuch } from '../../shared/import/too-much.ts';
import { DeskFailure } from '../../shared/model/result.ts';

/**
 * A file of copy that can't be read.
 *
 * @param what says why, after the file's name: "is empty."
 * @param next what to do
 */
export function refusal(file: string, what: string, next: string, cause?: Error): DeskFailure {
  return new DeskFailure(
    {
      code: 'unreadable-file',
      message: `“${file}” ${what}`,
      advice: `Nothing was brought in from it, and the file is as it was. ${next}`,
      file,
      ...(cause ? { detail: cause.message } : {}),
    },
    { cause },
  );
}

/**
 * Runs a reader that says with a RangeError that parts of the file are nested too deeply, or are too many.
 *
 * @param kind with its article: "a document"
 * @throws DeskFailure for either
 */
export async function withinDepth<T>(
  fileName: string,
  kind: string,
  read: () => T | Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    if (cause instanceof TooMuch) {
      throw refusal(
        fileName,
        `is ${kind} with more paragraphs, links and other parts than can be read at once.`,
        'Save the part of it that you need as a file of its own and bring that in, or paste it.',
        cause,
      );
    }
    throw refusal(
      fileName,
      `is ${kind} whose parts are nested too deeply to be read.`,
      'Open it in another program, copy the article’s text and paste it.',
      cause,
    );
  }
}
