import { DRAFT_MARK } from '../export/plain.ts';
import type { IntakeBuilder } from './builder.ts';
import { isEndMark, isRelatedLink, isShareWidget } from './furniture.ts';

/**
 * Reports a piece that belongs to a page, not to the copy. The piece stays in the body until its
 * fix is applied.
 *
 * @param words the piece's words
 * @param isCredit whether its words read as a photo credit here
 * @param certainCredit whether a credit in this place can be nothing else
 * @returns whether it was such a piece
 */
export function reportFurniture(
  builder: IntakeBuilder,
  index: number,
  words: string,
  isCredit: boolean,
  certainCredit = true,
): boolean {
  if (isShareWidget(words)) {
    builder.reportPiece(index, {
      rule: 'intake/share-widget',
      message: `“${words}” belongs to the page that the copy was taken from.`,
      expected: 'Copy only',
      certain: true,
    });
  } else if (isRelatedLink(words)) {
    builder.reportPiece(index, {
      rule: 'intake/related-link',
      message: 'This looks like a link to another story.',
      expected: 'Copy only',
      certain: false,
    });
  } else if (isEndMark(words)) {
    builder.reportPiece(index, {
      rule: 'intake/end-mark',
      message: `“${words}” marks the end of the copy and is no part of it.`,
      expected: 'Copy only',
      certain: true,
    });
  } else if (words === DRAFT_MARK) {
    builder.reportPiece(index, {
      rule: 'intake/draft-mark',
      message: 'The copy carries the mark of an export that was not approved.',
      expected: 'Copy only',
      certain: true,
    });
  } else if (isCredit) {
    builder.reportPiece(index, {
      rule: 'intake/photo-tail',
      message: `“${words}” looks like a photo credit or the rest of a widget, not copy.`,
      expected: 'Copy only',
      certain: certainCredit,
    });
  } else return false;
  return true;
}
