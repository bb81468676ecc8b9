import { BOUNDARY, needsUnicode, translateRegex, WORD_START } from './go-regex.ts';

/** What a rule file's expression can't do here. */
export class PatternFailure extends Error {
  /** The expression as written. */
  readonly expression: string;

  constructor(expression: string, why: string) {
    super(why);
    this.name = 'PatternFailure';
    this.expression = expression;
  }
}

export interface PatternOptions {
  readonly ignoreCase: boolean;
  /** Matches must begin and end at a word's edge. */
  readonly words?: boolean;
  /** Each expression becomes a capture group. */
  readonly capture?: boolean;
  /** `^` and `$` hold at each line. */
  readonly multiline?: boolean;
  /** Sources put before or after the alternatives. */
  readonly before?: string;
  readonly after?: string;
}

export interface Alternatives {
  readonly pattern: RegExp;
  /** For each expression, the index of its capture group in a match's `groups`. */
  readonly groups: readonly number[];
  /** Capture groups of each expression's own. */
  readonly inner: readonly number[];
}

/**
 * One pattern out of expressions of a rule file, the first that fits winning.
 *
 * @throws PatternFailure naming the expression that can't be honoured
 */
export function alternatives(
  expressions: readonly string[],
  options: PatternOptions,
): Alternatives {
  const { ignoreCase, capture = false } = options;
  const groups: number[] = [];
  const inner: number[] = [];
  let groupsBefore = 0;
  const translated = (expression: string): string => {
    const result = translateRegex(expression, { ignoreCase, groupsBefore });
    if (!result.ok) throw new PatternFailure(expression, result.why);
    groupsBefore += result.groups;
    return result.source;
  };
  const before = translated(options.before ?? '');
  const sources = expressions.map((expression) => {
    groups.push(groupsBefore);
    if (capture) groupsBefore += 1;
    const from = groupsBefore;
    const source = translated(expression);
    inner.push(groupsBefore - from);
    return capture ? `(${source})` : source;
  });
  const after = translated(options.after ?? '');
  const middle = sources.length > 0 ? joined(sources, options.words ?? false) : '';
  const source = before + middle + after;
  const flags = `g${needsUnicode(source) ? 'u' : ''}${ignoreCase ? 'i' : ''}${(options.multiline ?? true) ? 'm' : ''}`;
  try {
    const pattern = new RegExp(source, flags);
    // Only a first run compiles it; what is too large for the engine shows now.
    ''.search(pattern);
    return { pattern, groups, inner };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PatternFailure(expressions[0] ?? '', 'It is no valid regular expression.');
  }
}

function joined(sources: readonly string[], words: boolean): string {
  const any = `(?:${sources.join('|')})`;
  if (!words) return any;
  return (sources.every(beginsWithLetter) ? WORD_START : BOUNDARY) + any + BOUNDARY;
}

const letterFirst = /^(?:\(\?:|\()*(?:[\p{L}\p{N}]|\[[\p{L}\p{N}-]+\])(?![?*{])/u;

/** Whether each way through the source begins with a letter or digit, as far as a look can tell. */
function beginsWithLetter(source: string): boolean {
  return source.split('|').every((way) => letterFirst.test(way));
}

/** The pattern of words that a rule never reports, longest first; null where there are none. */
export function exceptionPattern(exceptions: readonly string[]): RegExp | null {
  if (exceptions.length === 0) return null;
  const longestFirst = [...new Set(exceptions)].sort((a, b) => b.length - a.length);
  return alternatives(longestFirst, { ignoreCase: false, words: true }).pattern;
}
