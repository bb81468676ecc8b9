import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  EndnoteIdReference,
  ExternalHyperlink,
  FootnoteReference,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { NotePlace } from '../../model/house-style.ts';
import { directedTexts } from '../direction.ts';
import type { Made, MarkedPiece } from './marked.ts';
import type { WordStyle } from './model.ts';

/** What is counted through a whole document. */
export interface Counters {
  /** Recorded changes have numbers of their own. */
  change(made: Made): { readonly id: number; readonly author: string; readonly date: string };
  readonly notePlace: NotePlace;
  /** The number of a note at its mark. */
  note(id: string): number;
  /** The numbers of a comment and of the answers to it. */
  comments(comment: number): readonly number[];
}

/** A paragraph's pieces as Word's runs; what follows each other in a link is one link. */
export function runsOf(
  pieces: readonly MarkedPiece[],
  rightToLeft: boolean,
  counters: Counters,
): readonly ParagraphChild[] {
  return linked(pieces).flatMap(({ link, pieces: some }) => {
    const children = some.flatMap((piece) => runsOfPiece(piece, rightToLeft, counters));
    return link === '' ? children : [new ExternalHyperlink({ link, children })];
  });
}

/** Neighbouring pieces with where they lead. */
function linked(pieces: readonly MarkedPiece[]) {
  const groups: { readonly link: string; readonly pieces: MarkedPiece[] }[] = [];
  for (const piece of pieces) {
    const link = 'piece' in piece ? piece.piece.style.link : '';
    const last = groups.at(-1);
    if (last?.link === link) last.pieces.push(piece);
    else groups.push({ link, pieces: [piece] });
  }
  return groups;
}

function runsOfPiece(
  marked: MarkedPiece,
  rightToLeft: boolean,
  counters: Counters,
): readonly ParagraphChild[] {
  if (!('piece' in marked)) return commentRuns(marked, counters);
  const { piece, change, restyled } = marked;
  const options = (): IRunOptions => ({
    ...styleOptions(piece.style),
    ...(restyled
      ? { revision: { ...counters.change(restyled), ...formerOptions(restyled.was) } }
      : {}),
  });
  const run = (content: IRunOptions): ParagraphChild => {
    const whole = { ...options(), ...content };
    if (change === null) return new TextRun(whole);
    const recorded = { ...whole, ...counters.change(change) };
    return change.kind === 'inserted'
      ? new InsertedTextRun(recorded)
      : new DeletedTextRun(recorded);
  };
  switch (piece.kind) {
    case 'break':
      return [run({ break: 1 })];
    case 'note':
      return [
        counters.notePlace === 'endnotes'
          ? run({
              style: 'EndnoteReference',
              children: [new EndnoteIdReference(counters.note(piece.id))],
            })
          : run({
              style: 'FootnoteReference',
              children: [new FootnoteReference(counters.note(piece.id))],
            }),
      ];
    case 'words':
      return directedTexts(piece.text, rightToLeft).map((part) =>
        run({ text: part.text, ...(part.rightToLeft ? { rightToLeft: true } : {}) }),
      );
  }
}

function commentRuns(
  { comment, edge }: Exclude<MarkedPiece, { piece: unknown }>,
  counters: Counters,
): readonly ParagraphChild[] {
  const ids = counters.comments(comment);
  if (edge === 'start') return ids.map((id) => new CommentRangeStart(id));
  return ids.flatMap((id) => [
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ]);
}

function styleOptions({ bold, italic, strike, code, link }: WordStyle): IRunOptions {
  return {
    ...(code ? { style: 'InlineCode' } : link === '' ? {} : { style: 'Hyperlink' }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(strike ? { strike } : {}),
  };
}

/** All of it is said, so that whoever rejects the change gets just this. */
function formerOptions({ bold, italic, strike, code, link }: WordStyle): IRunOptions {
  return {
    ...(code ? { style: 'InlineCode' } : link === '' ? {} : { style: 'Hyperlink' }),
    bold,
    italics: italic,
    strike,
  };
}
