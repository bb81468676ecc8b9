import type { Copy, Piece } from '../copy.ts';
import { isQuoted } from '../copy.ts';
import type { JobMatches, MatchJob, TextMatch } from '../matcher.ts';

/** One thing that a rule reports, before its message is filled in. */
export interface Hit {
  readonly piece: Piece;
  /** Offsets in the piece's text. */
  readonly start: number;
  readonly end: number;
  /** What stands for `%s` in the message, in order. */
  readonly args: readonly string[];
  /** What was expected, in words. */
  readonly expected?: string;
  readonly replacement?: string;
  /** The other place of a conflict. */
  readonly related?: { readonly piece: Piece; readonly start: number; readonly end: number };
}

/** How rules of one extension point are run: what to look for, and what follows from it. */
export interface StyleCheck<Rule> {
  job(rule: Rule, copy: Copy): MatchJob;
  /** @param matches what the job gave */
  hits(rule: Rule, copy: Copy, matches: JobMatches): readonly Hit[];
}

/** The usual job: patterns over the pieces of the rule's scopes. */
export function jobOver(
  pieces: readonly Piece[],
  patterns: readonly RegExp[],
  except: RegExp | null = null,
): MatchJob {
  return { patterns, texts: pieces.map((piece) => piece.text), except };
}

/** The matches of a pattern in each piece that style may report: outside quotations, no exception. */
export function reportable(
  pieces: readonly Piece[],
  matches: JobMatches,
  pattern = 0,
): readonly { readonly piece: Piece; readonly matches: readonly TextMatch[] }[] {
  return pieces.map((piece, index) => {
    const found = matches[index] ?? [];
    const excepted = found.at(-1) ?? [];
    return {
      piece,
      matches: (found[pattern] ?? []).filter(
        (match) =>
          match.end > match.start &&
          !isQuoted(piece, match.start, match.end) &&
          !isExcepted(match, excepted),
      ),
    };
  });
}

/** Whether the match holds an exception, or is part of one. */
function isExcepted(match: TextMatch, exceptions: readonly TextMatch[]): boolean {
  return exceptions.some(
    (one) =>
      one.end > one.start &&
      ((one.start >= match.start && one.end <= match.end) ||
        (one.start <= match.start && one.end >= match.end)),
  );
}

/** A match without the white space that a pattern took along. */
export function trimmed({
  start,
  end,
  text,
}: TextMatch): Pick<TextMatch, 'start' | 'end' | 'text'> {
  const inner = text.trim();
  if (inner === '') return { start, end, text };
  const from = start + text.indexOf(inner);
  return { start: from, end: from + inner.length, text: inner };
}
