/** What is looked for, and what takes its place. */
export interface FindSpec {
  readonly words: string;
  readonly replacement: string;
  /** Capitals must be as in `words`. */
  readonly sameCase: boolean;
  readonly wholeWords: boolean;
  /** `words` is a regular expression, `replacement` its template ($1, $&, \n). */
  readonly isPattern: boolean;
  /** The replacement takes on the capitals of what it replaces. */
  readonly keepCase: boolean;
}

export const nothingToFind: FindSpec = {
  words: '',
  replacement: '',
  sameCase: false,
  wholeWords: false,
  isPattern: false,
  keepCase: false,
};

/** What JavaScript engines say of an expression, in an editor's words. */
const reasons: readonly (readonly [said: RegExp, meant: string])[] = [
  [/Unterminated group/, 'A bracket “(” is not closed.'],
  [/Unmatched '\)'/, 'A bracket “)” was never opened.'],
  [/Unterminated character class/, 'A bracket “[” is not closed.'],
  [/Nothing to repeat/, 'There is nothing before “*”, “+”, “?” or “{” to repeat.'],
  [/\\ at end of pattern/, 'It ends with a single backslash.'],
  [/Lone quantifier brackets|Incomplete quantifier/, 'Write “\\{” or “\\}” for a brace itself.'],
  [/numbers out of order in \{\} quantifier/, 'In {from,to} the first number is the larger one.'],
  [/Range out of order in character class/, 'In [a-z] the first letter comes after the second.'],
  [/Invalid (?:Unicode )?escape/, 'A backslash stands before a sign that needs none.'],
  [/Invalid (?:named reference|capture group name)/, 'A group has no such name.'],
  [/Invalid group/, 'After “(?” something else is expected.'],
];

/**
 * Why a regular expression cannot be used, in one sentence; null where it can. The flags are those
 * that the search uses.
 */
export function patternProblem(pattern: string): string | null {
  try {
    new RegExp(pattern, 'gmu');
    return null;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const { message } = cause;
    const known = reasons.find(([said]) => said.test(message));
    return known?.[1] ?? `${message.replace(/^.*: /, '')}.`;
  }
}

/**
 * The words that take the place of a match.
 *
 * @param found the match; its groups, where a pattern was looked for
 */
export function replacementFor(
  { replacement, isPattern, keepCase }: FindSpec,
  found: readonly (string | undefined)[],
): string {
  const words = isPattern ? filledIn(replacement, found) : replacement;
  return keepCase ? withCapitalsOf(found[0] ?? '', words) : words;
}

/** A template with its `$&`, `$1` to `$99` and `$$`, `\n`, `\t` and `\\` filled in. */
function filledIn(template: string, found: readonly (string | undefined)[]): string {
  return template.replace(/\$(\$|&|\d{1,2})|\\([nt\\])/g, (whole, sign, escaped) => {
    if (escaped !== undefined) return escaped === 'n' ? '\n' : escaped === 't' ? '\t' : '\\';
    if (sign === '$') return '$';
    if (sign === '&') return found[0] ?? '';
    const two = Number(sign);
    if (two > 0 && two < found.length) return found[two] ?? '';
    // $12 with fewer groups is $1 and a 2, as in JavaScript.
    const one = Number(String(sign).charAt(0));
    if (String(sign).length === 2 && one > 0 && one < found.length) {
      return (found[one] ?? '') + String(sign).charAt(1);
    }
    return whole;
  });
}

/**
 * Words with the capitals of others: all capitals, all small, or each word with a capital; a
 * capital at the start where only that is the same. Mixed ones ("McKay") leave them as they are.
 */
export function withCapitalsOf(found: string, words: string): string {
  const letters = found.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter(isCapital).length;
  const [first = ''] = letters;
  if (letters.length === 0 || words === '') return words;
  if (capitals === letters.length && letters.length > 1) return words.toUpperCase();
  if (letters.every(isSmall)) return words.toLowerCase();
  const heads = found.match(/(?<![\p{L}\p{M}'’])\p{L}/gu) ?? [];
  if (heads.length > 1 && heads.every(isCapital) && capitals === heads.length) {
    return words.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  }
  if (isCapital(first) && capitals === 1) {
    return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  }
  return words;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}

function isSmall(letter: string): boolean {
  return letter === letter.toLowerCase();
}
