import type { Piece } from '../copy.ts';
import type { Pair, RuleOf } from '../rule.ts';
import { type Hit, jobOver, reportable, type StyleCheck, trimmed } from './hit.ts';

interface Use {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 0 for the first form of the pair, 1 for the second. */
  readonly form: number;
}

/** One of two forms, but not both in the same article. Each use of the rarer one is reported. */
export const consistency: StyleCheck<RuleOf<'consistency'>> = {
  job: (rule, copy) =>
    jobOver(
      copy.pieces(rule.scopes),
      rule.pairs.map((pair) => pair.pattern),
    ),
  hits: (rule, copy, matches) =>
    rule.pairs.flatMap((pair, index) =>
      mixed(
        reportable(copy.pieces(rule.scopes), matches, index).flatMap(({ piece, matches: found }) =>
          found.map((match) => ({
            piece,
            ...trimmed(match),
            form: formOf(pair, match.groups),
          })),
        ),
      ),
    ),
};

function formOf(pair: Pair, groups: readonly (string | undefined)[]): number {
  return groups[pair.secondGroup] === undefined ? 0 : 1;
}

function mixed(uses: readonly Use[]): readonly Hit[] {
  const [first, second] = [0, 1].map((form) => uses.filter((use) => use.form === form));
  if (!first?.[0] || !second?.[0]) return [];
  // With as many of each, the one that came first sets the tone.
  const firstLeads =
    first.length > second.length || (first.length === second.length && uses[0]?.form === 0);
  const [kept, rare] = firstLeads ? [first[0], second] : [second[0], first];
  return rare.map(({ piece, start, end, text }) => ({
    piece,
    start,
    end,
    args: [text],
    expected: kept.text,
    related: kept,
  }));
}
