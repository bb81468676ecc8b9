import type { TextMatch } from '../matcher.ts';
import type { RuleOf, Swap } from '../rule.ts';
import { type Hit, jobOver, reportable, type StyleCheck, trimmed } from './hit.ts';

/** Words with others that the house prefers. */
export const substitution: StyleCheck<RuleOf<'substitution'>> = {
  job: (rule, copy) => jobOver(copy.pieces(rule.scopes), [rule.pattern], rule.except),
  hits: (rule, copy, matches) =>
    reportable(copy.pieces(rule.scopes), matches).flatMap(({ piece, matches: found }) =>
      found.flatMap((match): readonly Hit[] => {
        const place = trimmed(match);
        const suggestions = suggestionsFor(rule, match, place.text);
        if (suggestions.length === 0 || suggestions.includes(place.text)) return [];
        const expected = suggestions.join(' or ');
        const [only, ...more] = suggestions;
        const certain =
          only !== undefined && more.length === 0 && isPlain(only) && !isShouted(place.text);
        return [
          {
            piece,
            start: place.start,
            end: place.end,
            args: [expected, place.text],
            expected,
            ...(certain && { replacement: inCaseOf(place.text, only) }),
          },
        ];
      }),
    ),
};

function suggestionsFor(
  rule: RuleOf<'substitution'>,
  match: TextMatch,
  found: string,
): readonly string[] {
  const swap = rule.swaps.find((one) => match.groups[one.group] !== undefined);
  const given = rule.action?.name === 'replace' ? rule.action.params : [];
  const suggestions = swap ? swap.suggestions.map((one) => filled(one, swap, match)) : [];
  // With parameters of its own, the action says what to write; without, the swap does.
  return given.length > 0 && !suggestions.includes(found) ? given : suggestions;
}

/** `$1` stands for what the first group of the swap's own expression holds. */
function filled(suggestion: string, swap: Swap, match: TextMatch): string {
  if (swap.inner === 0) return suggestion;
  return suggestion.replace(/\$(?:\{(\d+)\}|(\d+))/g, (whole, braced, bare) => {
    const number = Number(braced ?? bare);
    return number >= 1 && number <= swap.inner ? (match.groups[swap.group + number] ?? '') : whole;
  });
}

/** “pilot(s)” and “staff or crew” leave the choice to a person. */
function isPlain(suggestion: string): boolean {
  return suggestion !== '' && !/[()/]|\bor\b/.test(suggestion);
}

/** All capitals: whether the replacement should be so too, only a person knows. */
function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The replacement with a capital where the words that it replaces begin with one. */
function inCaseOf(found: string, replacement: string): string {
  const first = found.charAt(0);
  const capital = first !== first.toLowerCase();
  const plain = replacement === replacement.toLowerCase();
  return capital && plain
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}
