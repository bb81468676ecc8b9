import { htmlSourceText } from '../../../shared/import/html.ts';
import { checkedDepth } from '../../../shared/import/html-depth.ts';
import { htmlToPlain } from '../../../shared/import/html-to-markdown.ts';
import { TooMuch } from '../../../shared/import/too-much.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { readable, unreadable } from './outcome.ts';
import { readDecoded } from './plain.ts';

/** Why a file whose parts are too many, or nested too deeply, is unreadable. */
export function beyondReading(cause: RangeError): SourceText {
  return unreadable(
    cause instanceof TooMuch
      ? 'This file has more paragraphs, cells and other parts than can be read at once. Attach the part of it that you need.'
      : 'The elements of this file are nested too deeply to be read. Open it, copy its text and attach that.',
  );
}

/** The words of a web page, without what is not shown. */
export function readHtml(bytes: Uint8Array): SourceText {
  return readDecoded(bytes, (html) =>
    readBlocks(() => htmlSourceText(html), 'There are no words on this page.'),
  );
}

/** The words of HTML that another reader made, all of it text. */
export function readHtmlFragment(html: string, reasonIfEmpty: string): SourceText {
  return readBlocks(() => {
    checkedDepth(html);
    return htmlToPlain(html);
  }, reasonIfEmpty);
}

/** @param blocks gives them with empty lines between, or throws RangeError, see {@link beyondReading} */
function readBlocks(blocks: () => string, reasonIfEmpty: string): SourceText {
  try {
    return readable(blocks().split(/\n{2,}/), reasonIfEmpty);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return beyondReading(error);
  }
}
