import type { Piece } from '../copy.ts';
import type { TextMatch } from '../matcher.ts';
import type { RuleOf } from '../rule.ts';
import { type Hit, jobOver, reportable, type StyleCheck, trimmed } from './hit.ts';

/** The same thing found several times in a row, within one sentence. */
export const repetition: StyleCheck<RuleOf<'repetition'>> = {
  job: (rule, copy) => jobOver(copy.pieces(rule.scopes), [rule.pattern], rule.except),
  hits: (rule, copy, matches) =>
    reportable(copy.pieces(rule.scopes), matches).flatMap(({ piece, matches: found }) =>
      runs(rule, piece, found.map(trimmed)),
    ),
};

type Place = ReturnType<typeof trimmed>;

function runs(rule: RuleOf<'repetition'>, piece: Piece, places: readonly Place[]): readonly Hit[] {
  const hits: Hit[] = [];
  let run: Place[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length - 1 > Math.max(0, rule.max)) {
      hits.push({ piece, start: first.start, end: last.end, args: [first.text] });
    }
    run = [];
  };
  for (const place of places) {
    const before = run.at(-1);
    if (before && !goesOn(rule, piece, before, place)) close();
    run.push(place);
  }
  close();
  return hits;
}

function goesOn(
  { ignoreCase, alpha }: RuleOf<'repetition'>,
  piece: Piece,
  before: Pick<TextMatch, 'end' | 'text'>,
  place: Place,
): boolean {
  const same = ignoreCase
    ? before.text.toLowerCase() === place.text.toLowerCase()
    : before.text === place.text;
  if (!same || (alpha && !/^\p{L}+$/u.test(place.text))) return false;
  // “I forgot that. That matters.” repeats nothing.
  return !/[.!?…]\s|\n/.test(piece.text.slice(before.end - 1, place.start));
}
