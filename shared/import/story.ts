import { bareWords, isCreditTail } from '../text/detectors/residue.ts';
import type { IntakeBuilder } from './builder.ts';
import { datelineOf } from './dateline.ts';
import { reportFurniture } from './furniture-report.ts';
import type { Piece } from './pieces.ts';
import { endsSentence, hasSeveralSentences, wordsOf } from './shape.ts';

/** A subhead's limits: characters and words. */
const LONGEST_SUBHEAD = 100;
const MOST_WORDS = 14;
/** A paragraph has at least these characters, or ends as a sentence does. */
const SHORTEST_PARAGRAPH = 80;

/** Moves the dateline that opens the story into its fields. */
export function readDateline(builder: IntakeBuilder, index: number, today: string): void {
  const { fields, pieces } = builder;
  const piece = pieces[index];
  const found = piece?.kind === 'text' ? datelineOf(piece.raw, fields.date || today) : null;
  if (!piece || !found) return;
  const { place, date, length } = found;
  if (fields.dateline === '') {
    fields.dateline = place;
    if (date && fields.date === '') fields.date = date.value;
    // A date that contradicts the article's own stays where readers of the field see it.
    else if (date && date.value !== fields.date) {
      fields.dateline = `${place}, ${piece.raw.slice(date.start, date.end)}`;
    }
    builder.takeStart(index, length);
    return;
  }
  const same = bareWords(fields.dateline).startsWith(bareWords(place));
  builder.reportStretch(piece.start, piece.start + length, {
    rule: 'intake/repeated-dateline',
    message: same
      ? 'The story opens with the dateline, which its field holds already.'
      : `The story opens with another dateline than “${fields.dateline}”.`,
    expected: 'The dateline in its field only',
    certain: same && date === null,
  });
}

/**
 * Makes subheads of short lines between paragraphs and reports what belongs to a page.
 *
 * @param range the pieces of the story, the end exclusive
 */
export function readStory(
  builder: IntakeBuilder,
  [from, to]: readonly [from: number, to: number],
): void {
  const pieces = builder.pieces.slice(0, to);
  const marked = pieces.slice(from).some(({ level }) => level > 1);
  for (let index = from; index < to; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    // The first piece may begin with a dateline, which is cut by itself.
    const isPage = reportFurniture(builder, index, piece.plain, isCreditTail(piece.plain), false);
    if (isPage || marked || index === from) continue;
    if (isSubhead(piece, pieces[index - 1], pieces[index + 1])) {
      const bold = /^(\*\*|__)(.+)\1$/u.exec(piece.raw.trim())?.[2];
      builder.rewrite(index, `## ${bold ?? piece.raw.trim()}`);
    }
  }
}

function isSubhead(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  return isShortLine(piece) && isParagraph(before) && isParagraph(after);
}

function isShortLine({ kind, raw, plain }: Piece): boolean {
  const words = wordsOf(plain).length;
  return (
    kind === 'text' &&
    !raw.includes('\n') &&
    words > 0 &&
    words <= MOST_WORDS &&
    plain.length <= LONGEST_SUBHEAD &&
    !endsSentence(plain) &&
    !hasSeveralSentences(plain) &&
    /^["'“‘«„¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(plain)
  );
}

function isParagraph(piece: Piece | undefined): boolean {
  if (!piece || piece.kind === 'heading') return false;
  return (
    piece.kind === 'other' || piece.plain.length >= SHORTEST_PARAGRAPH || endsSentence(piece.plain)
  );
}
