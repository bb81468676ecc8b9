import { diffTexts } from '../../../../shared/diff/diff.ts';

/** A paragraph of an earlier text, and the edit that puts it into the draft. */
export interface OldParagraph {
  readonly words: string;
  /** The stretch of the draft that gives way; UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The paragraphs of an earlier text that the draft has otherwise, or not at all, in their order. */
export function oldParagraphs(earlier: string, draft: string): readonly OldParagraph[] {
  const found: OldParagraph[] = [];
  const present = new Set(draft.split('\n'));
  let at = 0;
  for (const { a, b } of diffTexts(earlier, draft).pairs) {
    const words = a ? earlier.slice(...a) : '';
    if (b) at = b[1];
    // One that was moved stands elsewhere.
    if (words.trim() === '' || present.has(words)) continue;
    if (b) found.push({ words, start: b[0], end: b[1], insert: words });
    else {
      const insert = at === 0 ? `${words}\n\n` : `\n\n${words}`;
      found.push({ words, start: at, end: at, insert });
    }
  }
  return found;
}
