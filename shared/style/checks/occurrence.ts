import type { Piece } from '../copy.ts';
import { isQuoted } from '../copy.ts';
import type { TextMatch } from '../matcher.ts';
import type { RuleOf } from '../rule.ts';
import { type Hit, jobOver, type StyleCheck } from './hit.ts';

/** Something that must be there at least or at most so many times in one piece. */
export const occurrence: StyleCheck<RuleOf<'occurrence'>> = {
  job: (rule, copy) => jobOver(copy.pieces(rule.scopes), [rule.pattern]),
  hits: (rule, copy, matches) =>
    copy.pieces(rule.scopes).flatMap((piece, index): readonly Hit[] => {
      const found = counted(piece, matches[index]?.[0] ?? []);
      const count = found.length;
      if (rule.max > 0 && count > rule.max) {
        const [start, end] = [found[0]?.start ?? 0, found.at(-1)?.end ?? 0];
        const expected = `At most ${rule.max}, not ${count}`;
        return [{ piece, start, end, args: [String(count)], expected }];
      }
      if (rule.min > 0 && count < rule.min) {
        const expected = `At least ${rule.min}, not ${count}`;
        return [{ piece, start: 0, end: shown(piece), args: [String(count)], expected }];
      }
      return [];
    }),
};

/** A heading is counted whole, as its length is its editor's; elsewhere quotations don't count. */
function counted(piece: Piece, matches: readonly TextMatch[]): readonly TextMatch[] {
  const real = matches.filter((match) => match.end > match.start);
  if (piece.sections.has('heading')) return real;
  return real.filter((match) => !isQuoted(piece, match.start, match.end));
}

/** What is missing has no place: a short piece is marked whole, a long one at its beginning. */
function shown(piece: Piece): number {
  return piece.unit === 'summary' || piece.unit === 'raw' ? 0 : piece.text.length;
}
