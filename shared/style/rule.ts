import type { Severity } from '../model/finding.ts';
import type { Expression } from './formula.ts';
import type { Scope } from './scope.ts';

/** Something in a rule file that can't be honoured, or a rule that was stopped. Never silent. */
export interface StyleProblem {
  /** Path of the file within the library's `style` folder. */
  readonly file: string;
  /** From 1; null where it concerns the file as a whole. */
  readonly line: number | null;
  /** What doesn't work, in an editor's words. */
  readonly what: string;
  readonly why: string;
}

/** What to do with the words found; only `replace` and `remove` make a certain fix. */
export interface RuleAction {
  readonly name: string;
  readonly params: readonly string[];
}

/** What rules of every extension point have. Plain data with expressions: it can be cloned. */
export interface RuleHead {
  /** `style/house-jargon`, the rule id of its findings. */
  readonly id: string;
  /** `House.Jargon`, as Vale names it. */
  readonly name: string;
  readonly file: string;
  readonly severity: Severity;
  /** With `%s` for what was found. */
  readonly message: string;
  readonly description: string;
  readonly link: string;
  /** A piece of the copy is looked at where one of these holds. */
  readonly scopes: readonly Scope[];
  /** Findings in one article at most; 0 for no limit. */
  readonly limit: number;
  readonly action: RuleAction | null;
  /** Sources of expressions that are never reported, for {@link except}. */
  readonly exceptions: readonly string[];
  readonly except: RegExp | null;
  /** Whether the vocabulary's accepted words are exceptions too. */
  readonly usesVocabulary: boolean;
}

interface Extensions {
  existence: { readonly pattern: RegExp };
  substitution: {
    readonly pattern: RegExp;
    /** In the order of their groups in the pattern. */
    readonly swaps: readonly Swap[];
  };
  occurrence: { readonly pattern: RegExp; readonly min: number; readonly max: number };
  repetition: {
    readonly pattern: RegExp;
    readonly max: number;
    /** Only of words made of letters. */
    readonly alpha: boolean;
    readonly ignoreCase: boolean;
  };
  /** One pattern a pair; the group says which of the two it was. */
  consistency: { readonly pairs: readonly Pair[] };
  conditional: {
    readonly first: RegExp;
    readonly second: RegExp;
    /** Each `first` must have been captured by a `second`, else one `second` is enough. */
    readonly captures: boolean;
  };
  capitalization: {
    readonly match: 'title' | 'sentence' | 'lower' | 'upper' | 'pattern';
    /** For `pattern`. */
    readonly pattern: RegExp | null;
    readonly style: 'AP' | 'Chicago';
    readonly indicators: readonly string[];
    /** Share of the words that must be right, 0 to 1. */
    readonly threshold: number;
  };
  metric: {
    readonly formula: Expression;
    readonly condition: Expression;
    /** The condition as written. */
    readonly bound: string;
  };
  spelling: {
    readonly filters: readonly RegExp[];
    /** Word lists to read, paths within the `style` folder. */
    readonly ignore: readonly string[];
    readonly known: readonly string[];
  };
  sequence: { readonly steps: readonly Step[]; readonly patterns: readonly RegExp[] };
}

/** One entry of `swap`. */
export interface Swap {
  /** Index of its group in a match's `groups`. */
  readonly group: number;
  /** Its own groups: how many follow {@link group}. */
  readonly inner: number;
  readonly suggestions: readonly string[];
}

/** One entry of `either`. */
export interface Pair {
  readonly pattern: RegExp;
  /** Index of the group of the second form; the first form's is 0. */
  readonly secondGroup: number;
  readonly forms: readonly [string, string];
}

/** One token of a sequence. */
export interface Step {
  /** Index in `patterns`; null where any word will do. */
  readonly pattern: number | null;
  readonly negate: boolean;
  /** Words that may stand before it. */
  readonly skip: number;
}

export type RuleKind = keyof Extensions;
export type RuleOf<Kind extends RuleKind> = RuleHead & { readonly kind: Kind } & Extensions[Kind];
export type StyleRule = { [Kind in RuleKind]: RuleOf<Kind> }[RuleKind];
