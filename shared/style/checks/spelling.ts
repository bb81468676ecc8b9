import type { Copy } from '../copy.ts';
import type { RuleOf } from '../rule.ts';
import type { UnknownWord } from '../spelling.ts';
import type { Hit, StyleCheck } from './hit.ts';

/**
 * A spelling rule reports the words that no dictionary has, but for its filters and exceptions.
 *
 * @param unknown of the article, in order
 */
export function spelling(unknown: readonly UnknownWord[]): StyleCheck<RuleOf<'spelling'>> {
  const words = unknown.map(({ word }) => word);
  return {
    job: (rule) => ({
      patterns: [...rule.filters, ...(rule.except ? [rule.except] : [])],
      texts: words,
      except: null,
    }),
    hits: (rule, copy, matches) => {
      const known = new Set(rule.known.map((word) => word.toLowerCase()));
      return unknown.flatMap((one, index) => {
        const filtered = (matches[index] ?? []).some((found) => found.length > 0);
        return filtered || known.has(one.word.toLowerCase()) ? [] : hitOf(rule, copy, one);
      });
    },
  };
}

function hitOf(rule: RuleOf<'spelling'>, copy: Copy, unknown: UnknownWord): readonly Hit[] {
  const { field, start, end, word, suggestions } = unknown;
  const piece = copy
    .pieces(rule.scopes)
    .find((one) => one.field === field && one.start <= start && end <= one.start + one.text.length);
  if (!piece) return [];
  const expected = suggestions.join(', ');
  return [{ piece, start: start - piece.start, end: end - piece.start, args: [word], expected }];
}
