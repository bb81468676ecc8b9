import type { RuleAction, RuleOf } from '../rule.ts';
import { jobOver, reportable, type StyleCheck, trimmed } from './hit.ts';

/** Words that must not be there. */
export const existence: StyleCheck<RuleOf<'existence'>> = {
  job: (rule, copy) => jobOver(copy.pieces(rule.scopes), [rule.pattern], rule.except),
  hits: (rule, copy, matches) =>
    reportable(copy.pieces(rule.scopes), matches).flatMap(({ piece, matches: found }) =>
      found.map((match) => {
        const { start, end, text } = trimmed(match);
        return { piece, start, end, args: [text], ...replacementOf(rule.action) };
      }),
    ),
};

/** The one suggestion of a `replace`; taking words out (`remove`) leaves marks and spaces to judge. */
function replacementOf(
  action: RuleAction | null,
): { readonly expected: string; readonly replacement: string } | null {
  const [only, ...more] = action?.name === 'replace' ? action.params : [];
  return only === undefined || more.length > 0 ? null : { expected: only, replacement: only };
}
