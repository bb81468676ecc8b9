import type { Severity } from '../model/finding.ts';
import { parseFormula } from './formula.ts';
import { metricNames } from './metrics.ts';
import { alternatives, exceptionPattern, PatternFailure } from './patterns.ts';
import type { Pair, RuleHead, Step, StyleRule } from './rule.ts';
import type { FileHead, FileOf, ReadableKind } from './schemas.ts';
import { parseScopes } from './scope.ts';

/** Says that something in the file can't be honoured although the rule runs. */
export type Notice = (key: string, what: string, why: string) => void;

/** Where a rule comes from. */
export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

type Builders = {
  readonly [Kind in ReadableKind]: (
    head: RuleHead,
    file: FileOf<Kind>,
    notice: Notice,
  ) => StyleRule | null;
};

const levels = {
  error: 'blocker',
  warning: 'warning',
  suggestion: 'note',
} as const satisfies Record<FileHead['level'], Severity>;

/**
 * Makes the rule that a file describes.
 *
 * @returns the rule, or null where nothing of it can be honoured (a notice has said so)
 * @throws PatternFailure for an expression that can't be honoured
 */
export function buildRule<Kind extends ReadableKind>(
  kind: Kind,
  file: FileOf<Kind>,
  origin: Origin,
  notice: Notice,
): StyleRule | null {
  const head = headOf(file, origin, notice);
  return head && builders[kind](head, file, notice);
}

function headOf(
  file: FileHead & { readonly exceptions?: readonly string[]; readonly vocab?: boolean },
  origin: Origin,
  notice: Notice,
): RuleHead | null {
  const { scopes, unknown } = parseScopes(file.scope.length > 0 ? file.scope : ['text']);
  for (const scope of unknown) {
    notice('scope', `The scope “${scope}” can't be honoured.`, 'Copy here has no such part.');
  }
  if (scopes.length === 0) return null;
  const exceptions = (file.exceptions ?? []).filter((one) => one !== '');
  return {
    ...origin,
    severity: levels[file.level],
    message: file.message,
    description: file.description,
    link: file.link,
    scopes,
    limit: file.limit,
    action: file.action && file.action.name !== '' ? file.action : null,
    exceptions,
    except: exceptionPattern(exceptions),
    usesVocabulary: file.vocab ?? false,
  };
}

const builders: Builders = {
  existence(head, { tokens, raw, append, ignorecase, nonword }) {
    const wanted = tokens.filter((token) => token.trim() !== '');
    const around = raw.join('');
    if (wanted.length === 0 && around === '') {
      throw new PatternFailure('', 'It has neither tokens nor raw: there is nothing to look for.');
    }
    const { pattern } = alternatives(wanted, {
      ignoreCase: ignorecase,
      words: !nonword,
      ...(append ? { after: around } : { before: around }),
    });
    return {
      ...head,
      kind: 'existence',
      // A vocabulary is of words; it says nothing about stretches between marks.
      usesVocabulary: head.usesVocabulary && !nonword,
      pattern,
    };
  },

  substitution(head, { swap, ignorecase, nonword, pos }, notice) {
    if (pos !== '') {
      notice(
        'pos',
        'Parts of speech are not told apart.',
        'The rule runs as if `pos` were absent.',
      );
    }
    // The longest first, so that “in order to” is found before “in order”.
    const entries = Object.entries(swap).sort(([a], [b]) => b.length - a.length);
    if (entries.length === 0) throw new PatternFailure('', '`swap` is empty.');
    const { pattern, groups, inner } = alternatives(
      entries.map(([wrong]) => wrong),
      { ignoreCase: ignorecase, words: !nonword, capture: true },
    );
    const swaps = entries.map(([, right], index) => ({
      group: groups[index] ?? 0,
      inner: inner[index] ?? 0,
      suggestions: right.split('|'),
    }));
    return { ...head, kind: 'substitution', pattern, swaps };
  },

  occurrence(head, { token, min, max, ignorecase }) {
    if (min === 0 && max === 0) throw new PatternFailure(token, 'It has neither max nor min.');
    const { pattern } = alternatives([token], { ignoreCase: ignorecase, multiline: false });
    return { ...head, kind: 'occurrence', pattern, min, max };
  },

  repetition(head, { tokens, max, alpha, ignorecase }) {
    if (tokens.length === 0) throw new PatternFailure('', '`tokens` is empty.');
    const { pattern } = alternatives(tokens, { ignoreCase: ignorecase, multiline: false });
    return { ...head, kind: 'repetition', pattern, max, alpha, ignoreCase: ignorecase };
  },

  consistency(head, { either, ignorecase, nonword }) {
    const pairs = Object.entries(either).map((forms): Pair => {
      const { pattern, groups } = alternatives(forms, {
        ignoreCase: ignorecase,
        words: !nonword,
        capture: true,
      });
      return { pattern, secondGroup: groups[1] ?? 1, forms };
    });
    if (pairs.length === 0) throw new PatternFailure('', '`either` is empty.');
    return { ...head, kind: 'consistency', pairs };
  },

  conditional(head, { first, second, ignorecase }) {
    const options = { ignoreCase: ignorecase, multiline: false };
    const consequent = alternatives([second], options);
    return {
      ...head,
      kind: 'conditional',
      first: alternatives([first], options).pattern,
      second: consequent.pattern,
      captures: (consequent.inner[0] ?? 0) > 0,
    };
  },

  capitalization(head, { match, style, indicators, threshold }) {
    const named = /^\$(title|sentence|lower|upper)$/.exec(match)?.[1];
    const rest = { style, indicators, threshold: threshold || 0.8 };
    if (named === 'title' || named === 'sentence' || named === 'lower' || named === 'upper') {
      return { ...head, kind: 'capitalization', match: named, pattern: null, ...rest };
    }
    const { pattern } = alternatives([match], { ignoreCase: false, multiline: false });
    return { ...head, kind: 'capitalization', match: 'pattern', pattern, ...rest };
  },

  metric(head, { formula, condition }) {
    const value = parseFormula(formula, metricNames);
    if (!value.ok) throw new PatternFailure(formula, value.why);
    const bound = parseFormula(`value_ ${condition}`, new Set([...metricNames, 'value_']));
    if (!bound.ok) throw new PatternFailure(condition, bound.why);
    return {
      ...head,
      kind: 'metric',
      formula: value.expression,
      condition: bound.expression,
      bound: condition,
    };
  },

  spelling(head, file, notice) {
    for (const key of ['aff', 'dic', 'dicpath', 'dictionaries'] as const) {
      if (file[key].length === 0) continue;
      notice(
        key,
        `\`${key}\` is not read.`,
        'Spelling uses the dictionary that comes with Proofdesk; put words of your own into a vocabulary.',
      );
    }
    if (file.custom) {
      notice(
        'custom',
        '`custom` is not honoured.',
        'Words with digits, acronyms and names are always left alone.',
      );
    }
    const filters = file.filters.map(
      (filter) => alternatives([filter], { ignoreCase: false, multiline: false }).pattern,
    );
    const known: readonly string[] = [];
    return { ...head, kind: 'spelling', filters, ignore: file.ignore, known };
  },

  sequence(head, { tokens, ignorecase }, notice) {
    const patterns: RegExp[] = [];
    const steps = tokens.map(({ pattern, negate, skip }): Step => {
      if (pattern === '') return { pattern: null, negate: false, skip };
      patterns.push(alternatives([pattern], { ignoreCase: ignorecase }).pattern);
      return { pattern: patterns.length - 1, negate, skip };
    });
    const tagged = tokens.filter((token) => token.tag !== '');
    const bare = tagged.filter((token) => token.pattern === '');
    if (bare.length > 0 || steps.every((step) => step.pattern === null || step.negate)) {
      notice(
        'tokens',
        'The rule is not run.',
        'Parts of speech (`tag`) are not known here, and without them it would fit almost anything.',
      );
      return null;
    }
    if (tagged.length > 0) {
      notice(
        'tokens',
        'Parts of speech (`tag`) are not looked at.',
        'Only the words (`pattern`) of the sequence count, so it may report more than was meant.',
      );
    }
    const sentences = [{ unit: 'sentence' as const, within: [], without: [] }];
    return { ...head, kind: 'sequence', scopes: sentences, steps, patterns };
  },
};
