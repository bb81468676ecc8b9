import type { Copy } from '../../../shared/import/intake.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { beyondReading } from './html.ts';
import { markdownBlocks } from './markdown.ts';
import { readable, unreadable } from './outcome.ts';
import { readDecoded } from './plain.ts';

/**
 * Gives the reader of a format for news items: their headline, summary, byline and text.
 *
 * @param read answers why it can't be read, where it can't
 */
export function readNewsItem(read: (text: string) => Copy | string) {
  return (bytes: Uint8Array): SourceText =>
    readDecoded(bytes, (text) => {
      const item = readOrBeyond(read, text);
      if (item instanceof RangeError) return beyondReading(item);
      if (typeof item === 'string') {
        return unreadable(
          'This file is no news item (ninjs or NITF) with a text, so no text can be read from it. Check it by eye, or save it as PDF, DOCX, text or CSV and attach that.',
        );
      }
      const { headline = '', dek = '', byline = '' } = item.declared;
      return readable([headline, dek, byline, ...markdownBlocks(item.text)], 'It has no words.');
    });
}

function readOrBeyond(
  read: (text: string) => Copy | string,
  text: string,
): Copy | string | RangeError {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}
