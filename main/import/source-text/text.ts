import { joinWrappedLines } from '../../../shared/import/text.ts';
import type { SourceText } from '../../../shared/model/source-text.ts';
import { readable } from './outcome.ts';
import { EMPTY, readDecoded } from './plain.ts';

/** Plain text: wrapped lines are joined to paragraphs. */
export function readText(bytes: Uint8Array): SourceText {
  return readDecoded(bytes, (text) => readable(joinWrappedLines(text), EMPTY));
}
