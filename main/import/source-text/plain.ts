import { withPlainLineEnds } from '../../../shared/import/lines.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { tryDecode } from '../decode-text.ts';
import { unreadable } from './outcome.ts';

/** Said of a file in which there is nothing to read. */
export const EMPTY = 'This file is empty: there is no text in it.';

/**
 * Reads a file that is text by its decoded words, with plain line ends; one that is no text is
 * unreadable.
 */
export function readDecoded(bytes: Uint8Array, read: (text: string) => SourceText): SourceText {
  const decoded = tryDecode(bytes);
  return decoded
    ? read(withPlainLineEnds(decoded.text))
    : unreadable(
        'This file holds no text that can be read. Open it in the program that made it, save it as plain text (UTF-8) and attach that.',
      );
}
