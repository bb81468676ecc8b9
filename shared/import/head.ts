import { bareWords, isCreditTail, isCutOff, likeness } from '../text/detectors/residue.ts';
import type { IntakeBuilder } from './builder.ts';
import { reportCutOffDek } from './cut-off-dek.ts';
import { datelineOf } from './dateline.ts';
import { reportFurniture } from './furniture-report.ts';
import { readMetadataLine } from './metadata-line.ts';
import { takeMetadata } from './metadata-take.ts';
import type { Piece } from './pieces.ts';
import { endsSentence, hasSeveralSentences, isTitleCase, wordsOf } from './shape.ts';

/** Pieces that may stand before the story. */
const LONGEST_HEAD = 20;
/** Characters. */
const LONGEST_HEADLINE = 200;
const LONGEST_DEK = 400;

/**
 * Reads what stands before the story: headline, dek, byline, date, tags, and residue among them.
 *
 * @param range the pieces to look at, the second exclusive
 * @param today `YYYY-MM-DD`
 * @returns the piece that the story begins with
 */
export function readHead(
  builder: IntakeBuilder,
  [from, to]: readonly [from: number, to: number],
  today: string,
): number {
  const head = new Head(builder, to, today);
  let index = from;
  while (index < Math.min(to, from + LONGEST_HEAD) && head.read(index)) index += 1;
  return index;
}

class Head {
  readonly #builder: IntakeBuilder;
  readonly #to: number;
  readonly #today: string;
  /** Whether the format itself named a headline: then less is guessed. */
  readonly #declared: boolean;
  readonly #declaredDek: boolean;

  constructor(builder: IntakeBuilder, to: number, today: string) {
    this.#builder = builder;
    this.#to = to;
    this.#today = today;
    this.#declared = builder.fields.headline !== '';
    this.#declaredDek = builder.fields.dek !== '';
  }

  /** Reads one piece. False where the story begins with it. */
  read(index: number): boolean {
    const piece = this.#at(index);
    if (!piece || piece.kind === 'other') return piece ? this.#furniture(index, piece) : false;
    const { fields } = this.#builder;
    const metadata = readMetadataLine(piece.plain, this.#today);
    if (metadata && !this.#isHeadlineLikeMetadata(index)) {
      takeMetadata(this.#builder, index, metadata);
      return true;
    }
    if (fields.headline !== '' && this.#furniture(index, piece)) return true;
    if (this.#opensStory(piece)) return false;
    if (fields.headline === '') return this.#headline(index, piece);
    if (bareWords(piece.plain) === bareWords(fields.headline)) {
      this.#builder.reportPiece(index, {
        rule: 'intake/repeated-headline',
        message: 'The headline stands in the copy a second time.',
        expected: 'The headline once',
        certain: true,
      });
      return true;
    }
    return this.#dekOrSecondHeadline(index, piece);
  }

  #at(index: number): Piece | undefined {
    return index < this.#to ? this.#builder.pieces[index] : undefined;
  }

  #furniture(index: number, piece: Piece): boolean {
    return reportFurniture(this.#builder, index, piece.plain, isCreditTail(piece.plain));
  }

  #opensStory(piece: Piece): boolean {
    return piece.kind === 'text' && datelineOf(piece.raw, this.#today) !== null;
  }

  /** "By Land and Sea" on top of a piece without a headline is its headline. */
  #isHeadlineLikeMetadata(index: number): boolean {
    const next = this.#at(index + 1);
    if (this.#builder.fields.headline !== '' || !next) return false;
    const meaning = readMetadataLine(this.#at(index)?.plain ?? '', this.#today);
    if (meaning?.kind !== 'byline' && !(meaning?.kind === 'date' && meaning.tags)) return false;
    return !this.#isHeadline(next, index + 1);
  }

  #isHeadline(piece: Piece, index: number): boolean {
    if (piece.kind === 'other' || this.#opensStory(piece)) return false;
    if (readMetadataLine(piece.plain, this.#today) !== null) return false;
    if (piece.plain.length > LONGEST_HEADLINE || wordsOf(piece.plain).length > 30) return false;
    if (piece.kind === 'heading') return piece.plain !== '';
    if (!this.#at(index + 1) || wordsOf(piece.plain).length === 0) return false;
    if (hasSeveralSentences(piece.plain) || /[,:;]$/u.test(piece.plain)) return false;
    return (
      !/[.。।…]["”’]?$/u.test(piece.plain) || !endsSentence(piece.plain) || isTitleCase(piece.plain)
    );
  }

  #headline(index: number, piece: Piece): boolean {
    if (!this.#isHeadline(piece, index)) return false;
    const next = this.#at(index + 1);
    const isLabel =
      piece.kind === 'text' &&
      wordsOf(piece.plain).length <= 2 &&
      next !== undefined &&
      this.#isHeadline(next, index + 1) &&
      wordsOf(next.plain).length >= 4;
    if (isLabel) this.#label(index, piece);
    else {
      this.#builder.fields.headline = piece.plain;
      this.#builder.take(index);
    }
    return true;
  }

  #label(index: number, piece: Piece): void {
    this.#builder.reportPiece(index, {
      rule: 'intake/section-label',
      message: `“${piece.plain}” looks like the name of a section or a label, not copy.`,
      expected: 'The story',
      certain: false,
    });
  }

  #dekOrSecondHeadline(index: number, piece: Piece): boolean {
    const { fields } = this.#builder;
    if (fields.dek !== '' && bareWords(piece.plain) === bareWords(fields.dek)) {
      this.#builder.reportPiece(index, {
        rule: 'intake/repeated-dek',
        message: 'The dek stands in the copy a second time.',
        expected: 'The dek in its field only',
        // What a page calls its description may be nothing but its first paragraph.
        certain: !this.#declaredDek || this.#headGoesOn(index + 1),
      });
      return true;
    }
    if (this.#isSecondHeadline(piece)) {
      this.#builder.reportPiece(index, {
        rule: 'intake/competing-headline',
        message: `The copy has a second, different headline. The first is “${fields.headline}”.`,
        expected: 'One headline',
        certain: piece.level !== 1 || likeness(piece.plain, fields.headline) >= 0.5,
      });
      return true;
    }
    if (fields.dek === '' && this.#isDek(index, piece)) {
      fields.dek = piece.plain;
      this.#builder.take(index);
      reportCutOffDek(this.#builder, index);
      return true;
    }
    return this.#strayLabel(index, piece);
  }

  #isSecondHeadline({ plain, kind, level }: Piece): boolean {
    const { headline, dek } = this.#builder.fields;
    if (plain.length > LONGEST_HEADLINE || endsSentence(plain) || hasSeveralSentences(plain)) {
      return false;
    }
    if (kind === 'heading') return level === 1;
    const alike = likeness(plain, headline);
    const length = wordsOf(plain).length;
    if (length >= 4 && isTitleCase(plain) && isTitleCase(headline)) return alike >= 0.34;
    if (alike < 0.6 || isCutOff(plain, '')) return false;
    return dek !== '' || length <= wordsOf(headline).length;
  }

  #isDek(index: number, { plain, raw, kind }: Piece): boolean {
    const length = wordsOf(plain).length;
    if (kind !== 'text' || length < 4 || plain.length > LONGEST_DEK) return false;
    if (!this.#at(index + 1)) return false;
    if (this.#headGoesOn(index + 1)) return true;
    const open = !endsSentence(plain);
    if (open && isCutOff(plain, '')) return true;
    if (/^(\*{1,3}|_{1,3})[^*_]+\1$/u.test(raw.trim())) return true;
    const next = this.#at(index + 1);
    return (
      !this.#declared && open && length >= 6 && next?.kind === 'text' && endsSentence(next.plain)
    );
  }

  /** Whether byline, date or dateline still come within a few pieces. */
  #headGoesOn(from: number): boolean {
    for (let index = from; index < from + 4; index += 1) {
      const piece = this.#at(index);
      if (!piece || piece.kind === 'other') return false;
      if (this.#opensStory(piece)) return true;
      const kind = readMetadataLine(piece.plain, this.#today)?.kind;
      // A byline at the very end is the tail of a short piece.
      if (kind !== undefined) return index < this.#to - 2;
      if (piece.plain.length > LONGEST_DEK || (endsSentence(piece.plain) && index > from))
        return false;
    }
    return false;
  }

  #strayLabel(index: number, piece: Piece): boolean {
    const isLabel =
      piece.kind === 'text' &&
      wordsOf(piece.plain).length <= 5 &&
      !endsSentence(piece.plain) &&
      this.#headGoesOn(index + 1);
    if (isLabel) this.#label(index, piece);
    return isLabel;
  }
}
