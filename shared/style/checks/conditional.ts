import type { RuleOf } from '../rule.ts';
import { type Hit, jobOver, reportable, type StyleCheck } from './hit.ts';

/** Where the first is found, the second must be there: before it or in the same piece. */
export const conditional: StyleCheck<RuleOf<'conditional'>> = {
  job: (rule, copy) => jobOver(copy.pieces(rule.scopes), [rule.first, rule.second], rule.except),
  hits: (rule, copy, matches) => {
    const given = new Set<string>();
    const reported = new Set<string>();
    const pieces = copy.pieces(rule.scopes);
    return reportable(pieces, matches).flatMap(({ piece, matches: found }, index) => {
      const second = matches[index]?.[1] ?? [];
      if (!rule.captures && second.length > 0) return [];
      for (const match of second) {
        for (const group of match.groups) if (group) given.add(group);
      }
      return found.flatMap(({ start, end, text }): readonly Hit[] => {
        // Its first use is the one to mend.
        if (given.has(text) || reported.has(text)) return [];
        reported.add(text);
        return [{ piece, start, end, args: [text] }];
      });
    });
  },
};
