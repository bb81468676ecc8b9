import type { ArticleFields } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { InLine } from './furniture.ts';
import type { Copy, Intake, Residue } from './intake.ts';
import { oneLine } from './lines.ts';
import type { Piece } from './pieces.ts';
import { type IntakeRule, intakeRules } from './rules.ts';

/** What a rule says of a place; see {@link Finding}. */
interface Report {
  readonly rule: IntakeRule;
  readonly message: string;
  readonly expected?: string;
  readonly certain: boolean;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Gathers what is understood of one piece of copy: fields, cuts in the body, residue. */
export class IntakeBuilder {
  readonly pieces: readonly Piece[];
  readonly fields: Writable<ArticleFields>;
  /** `YYYY-MM-DD` of the last change, where the copy names one; the date where it has no other. */
  updated = '';
  readonly #text: string;
  readonly #residue: Residue[] = [];
  readonly #edits: Edit[] = [];

  constructor(copy: Copy, pieces: readonly Piece[]) {
    this.#text = copy.text;
    this.pieces = pieces;
    const { declared } = copy;
    this.fields = {
      headline: oneLine(declared.headline ?? ''),
      dek: oneLine(declared.dek ?? ''),
      byline: oneLine(declared.byline ?? ''),
      dateline: oneLine(declared.dateline ?? ''),
      date: declared.date ?? '',
      slug: oneLine(declared.slug ?? ''),
      tags: declared.tags ?? [],
      notes: (declared.notes ?? '').trim(),
      language: declared.language ?? '',
    };
  }

  /** Takes a piece out of the body: a field holds its words now. */
  take(index: number): void {
    const { start, end } = this.#withGap(index);
    this.#edits.push({ start, end, insert: '' });
  }

  /** Takes a piece out of the body but for one stretch of it, which is residue. */
  takeBut(index: number, kept: { readonly start: number; readonly end: number }): void {
    const piece = this.#piece(index);
    this.#edits.push({ start: piece.start, end: kept.start, insert: '' });
    this.#edits.push({ start: kept.end, end: piece.end, insert: '' });
  }

  /** Takes the start of a piece out of the body. */
  takeStart(index: number, length: number): void {
    const { start } = this.#piece(index);
    this.#edits.push({ start, end: start + length, insert: '' });
  }

  /** Rewrites a piece as Markdown. */
  rewrite(index: number, markdown: string): void {
    const { start, end } = this.#piece(index);
    this.#edits.push({ start, end, insert: markdown });
  }

  /** Reports a whole piece that stays in the body until its fix removes it. */
  reportPiece(index: number, report: Report): void {
    const { start, end } = this.#piece(index);
    this.reportStretch(start, end, report);
  }

  /** Reports a stretch of the copy that stays in the body until its fix removes it. */
  reportStretch(start: number, end: number, report: Report): void {
    const text = this.#text.slice(start, end);
    this.#report('body', { start, end, text }, report, { kind: 'remove-from-body', text });
  }

  /**
   * Reports words of a field.
   *
   * @param at where they stand in the copy; null for a field that the format declared, which has
   *   no place there: its finding has start 0, end 0
   */
  reportField(
    field: Finding['field'],
    words: string,
    at: { readonly start: number; readonly end: number } | null,
    fix: Residue['fix'],
    report: Report,
  ): void {
    const place = at
      ? { ...at, text: this.#text.slice(at.start, at.end) }
      : { start: 0, end: 0, text: words };
    this.#report(field, place, report, fix);
  }

  /** Where a stretch of a piece's plain words stands in the copy; the whole piece if marked up. */
  place(index: number, { start, end }: InLine): { readonly start: number; readonly end: number } {
    const piece = this.#piece(index);
    const at = piece.raw.indexOf(piece.plain.slice(start, end));
    if (at < 0) return { start: piece.start, end: piece.end };
    return { start: piece.start + at, end: piece.start + at + end - start };
  }

  build(): Intake {
    const residue = this.#residue.toSorted((a, b) => a.finding.start - b.finding.start);
    return { fields: this.fields, body: this.#body(), residue };
  }

  #piece(index: number): Piece {
    const piece = this.pieces[index];
    if (!piece) throw new RangeError(`No piece ${index}`);
    return piece;
  }

  /** A piece with the empty lines after it, or those before it where it is the last. */
  #withGap(index: number): { readonly start: number; readonly end: number } {
    const { start, end } = this.#piece(index);
    const next = this.pieces[index + 1];
    if (next) return { start, end: next.start };
    return { start: this.pieces[index - 1]?.end ?? start, end };
  }

  #report(
    field: Finding['field'],
    place: { readonly start: number; readonly end: number; readonly text: string },
    { rule, message, expected = '', certain }: Report,
    fix: Residue['fix'],
  ): void {
    const severity = intakeRules[rule];
    this.#residue.push({
      finding: { rule, group: 'intake', severity, field, ...place, expected, message },
      fix,
      certain,
    });
  }

  #body(): string {
    let body = '';
    let at = 0;
    for (const edit of this.#edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      body += this.#text.slice(at, Math.max(at, edit.start)) + edit.insert;
      at = Math.max(at, edit.end);
    }
    return (body + this.#text.slice(at)).replace(/^\n+/, '').trimEnd();
  }
}
