import { isCreditTail, isPlaceholderByline } from '../text/detectors/residue.ts';
import { IntakeBuilder } from './builder.ts';
import { reportCutOffDek } from './cut-off-dek.ts';
import { isUnreadFrontMatter, withoutFrontMatter } from './front-matter.ts';
import { isShareWidget } from './furniture.ts';
import { readHead } from './head.ts';
import type { Copy, Intake } from './intake.ts';
import { guessLanguage } from './language.ts';
import { readMetadataLine } from './metadata-line.ts';
import { reportPlaceholder } from './metadata-take.ts';
import { cutPieces } from './pieces.ts';
import { slugFrom } from './slug.ts';
import { readDateline, readStory } from './story.ts';
import { readTail, takeNotes } from './tail.ts';

export { applyFixes } from './apply-fixes.ts';

export interface UnderstandOptions {
  /** `YYYY-MM-DD`, for dates without a year. */
  readonly today: string;
  /** BCP 47, where it is known; otherwise it is guessed. */
  readonly language?: string;
}

/**
 * Tells the fields of a piece of copy apart from its story, and reports what a page, a feed or a
 * clipboard left in it. Every word of the copy ends up in a field or in the body; the body still
 * holds the residue, which {@link applyFixes} takes out. Places in findings are in the copy's
 * text; a finding about a field that the format declared has no place there (0, 0).
 *
 * What a format declared wins over what the text says.
 */
export function understand(copy: Copy, { today, language }: UnderstandOptions): Intake {
  const pieces = cutPieces(
    copy.text,
    (line) => readMetadataLine(line, today) !== null || isShareWidget(line) || isCreditTail(line),
  );
  const builder = new IntakeBuilder(copy, pieces);
  const { fields } = builder;
  const placeholder = isPlaceholderByline(fields.byline) ? fields.byline : '';
  // A name in the text is better than a declared "newsroom".
  if (placeholder !== '') fields.byline = '';
  if (fields.dek !== '') reportCutOffDek(builder, null);
  const from = passFrontMatter(builder, copy.text);
  const to = takeNotes(builder);
  const story = readHead(builder, [from, to], today);
  const tail = readTail(builder, [Math.min(story + 1, to), to], today);
  readDateline(builder, story, today);
  readStory(builder, [story, tail]);
  if (placeholder !== '' && fields.byline === '') {
    fields.byline = placeholder;
    reportPlaceholder(builder, null);
  }
  if (fields.date === '') fields.date = builder.updated;
  if (fields.slug === '' && fields.headline !== '') fields.slug = slugFrom(fields.headline);
  if (fields.language === '') fields.language = language ?? guessLanguage(copy.text);
  return builder.build();
}

/** Reports front matter that could not be read and was left in the text. */
function passFrontMatter(builder: IntakeBuilder, text: string): number {
  if (!isUnreadFrontMatter(text)) return 0;
  const end = text.length - withoutFrontMatter(text).length;
  builder.reportStretch(0, text.slice(0, end).trimEnd().length, {
    rule: 'intake/front-matter',
    message: 'The block of fields at the top can’t be read as YAML, so none was taken from it.',
    expected: 'Lines such as “headline: …” between two lines of “---”',
    certain: false,
  });
  return builder.pieces.findLastIndex((piece) => piece.start < end) + 1;
}
