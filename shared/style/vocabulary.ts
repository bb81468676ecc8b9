import { translateRegex } from './go-regex.ts';
import { alternatives, exceptionPattern } from './patterns.ts';
import type { StyleProblem, StyleRule } from './rule.ts';

/** One word or expression of a vocabulary, with its place for problems. */
export interface VocabularyEntry {
  readonly text: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A house's own words: those that are right everywhere, and those to avoid. */
export interface Vocabulary {
  readonly accept: readonly VocabularyEntry[];
  readonly reject: readonly VocabularyEntry[];
}

/** Reads an `accept.txt` or `reject.txt`: one entry a line; `#` begins a remark. */
export function parseVocabulary(file: string, text: string): readonly VocabularyEntry[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({ text: line.trim(), file, line: index + 1 }))
    .filter((entry) => entry.text !== '' && !entry.text.startsWith('#'));
}

/**
 * Rules with a vocabulary: accepted words are exceptions of every rule that uses vocabularies,
 * rejected ones become an existence rule of their own (`Vale.Avoid`).
 */
export function withVocabulary(
  rules: readonly StyleRule[],
  { accept, reject }: Vocabulary,
): { readonly rules: readonly StyleRule[]; readonly problems: readonly StyleProblem[] } {
  const problems: StyleProblem[] = [];
  const usable = (entries: readonly VocabularyEntry[]): readonly string[] =>
    entries.flatMap(({ text, file, line }) => {
      const read = translateRegex(text, { ignoreCase: false, groupsBefore: 0 });
      if (read.ok) return [text];
      problems.push({
        file,
        line,
        what: `“${text}” is left out of the vocabulary.`,
        why: read.why,
      });
      return [];
    });
  const accepted = usable(accept);
  const own = exceptionPattern(accepted);
  const widened = rules.map((rule): StyleRule => {
    if (!rule.usesVocabulary || accepted.length === 0) return rule;
    const except =
      rule.exceptions.length === 0 ? own : exceptionPattern([...rule.exceptions, ...accepted]);
    return { ...rule, except };
  });
  const avoided = usable(reject);
  return { rules: avoided.length > 0 ? [...widened, avoid(avoided)] : widened, problems };
}

function avoid(words: readonly string[]): StyleRule {
  return {
    kind: 'existence',
    id: 'style/vale-avoid',
    name: 'Vale.Avoid',
    file: 'reject.txt',
    severity: 'blocker',
    message: '“%s” is on the house’s list of words to avoid.',
    description: '',
    link: '',
    scopes: [{ unit: 'block', within: [], without: [] }],
    limit: 0,
    action: null,
    exceptions: [],
    except: null,
    usesVocabulary: false,
    pattern: alternatives(words, { ignoreCase: false, words: true }).pattern,
  };
}

/**
 * Accepted entries as words for spelling, where capitals don't count: `(?i)` and `[Oo]` are read
 * as what they mean, other expressions stay exceptions of rules only.
 */
export function knownWords({ accept }: Vocabulary): readonly string[] {
  return accept
    .map(({ text }) => text.replace(/^\(\?i\)/, '').replace(/\[(\p{L})\p{L}\]/gu, '$1'))
    .filter((text) => /^[\p{L}\p{M}\p{N}'’ .-]+$/u.test(text));
}
