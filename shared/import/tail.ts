import { isCreditTail } from '../text/detectors/residue.ts';
import type { IntakeBuilder } from './builder.ts';
import { isEndMark, isRelatedLink, isShareWidget } from './furniture.ts';
import { reportFurniture } from './furniture-report.ts';
import { readMetadataLine } from './metadata-line.ts';
import { takeMetadata } from './metadata-take.ts';
import { plainText } from './plain-text.ts';

const notesLabel = /^notes?\s+(?:to|for)\s+(?:the\s+)?editors?\b\s*:?\s*/iu;

/**
 * Takes "Notes to editors" with all that follows into the notes field.
 *
 * @returns the piece that they begin with, or how many pieces there are
 */
export function takeNotes(builder: IntakeBuilder): number {
  const { pieces, fields } = builder;
  const first = pieces.findIndex(({ plain }, index) => index > 0 && notesLabel.test(plain));
  if (first < 0) return pieces.length;
  const words = pieces.slice(first).map(({ raw }, index) => {
    const lines = raw.split('\n').map(plainText).join('\n');
    return index === 0 ? lines.replace(notesLabel, '') : lines;
  });
  fields.notes = [fields.notes, ...words].filter((part) => part.trim() !== '').join('\n\n');
  for (let index = first; index < pieces.length; index += 1) builder.take(index);
  return first;
}

/**
 * Reads what stands behind the story: byline, date and tags that come last, credits, widgets.
 *
 * @param range the pieces to look at, from the second piece of the story; the end is exclusive
 * @param today `YYYY-MM-DD`
 * @returns the piece after the last one of the story
 */
export function readTail(
  builder: IntakeBuilder,
  [from, to]: readonly [from: number, to: number],
  today: string,
): number {
  let tail = to;
  while (tail > from && isTail(builder.pieces[tail - 1]?.plain ?? '', today)) tail -= 1;
  for (let index = tail; index < to; index += 1) {
    const plain = builder.pieces[index]?.plain ?? '';
    const metadata = readMetadataLine(plain, today);
    if (metadata) takeMetadata(builder, index, metadata);
    else reportFurniture(builder, index, plain, isCreditTail(plain));
  }
  return tail;
}

function isTail(plain: string, today: string): boolean {
  const metadata = readMetadataLine(plain, today);
  if (metadata) return metadata.kind !== 'field' || metadata.field === 'tags';
  return isShareWidget(plain) || isRelatedLink(plain) || isEndMark(plain) || isCreditTail(plain);
}
