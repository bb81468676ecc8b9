import type { Finding } from '../model/finding.ts';
import { checkStyle } from './check-style.ts';
import type { StyleInput } from './copy.ts';
import type { Matcher } from './matcher.ts';
import type { StyleProblem, StyleRule } from './rule.ts';
import { findUnknownWords, type Speller, spellingFindings } from './spelling.ts';

/**
 * What an analysis has besides the text and the house style's own data. It can't be sent: the
 * process that analyses makes it.
 */
export interface HouseRules {
  /** Of the library's `style/` folder. */
  readonly rules: readonly StyleRule[];
  readonly matcher: Matcher;
  /** Null for a language without a dictionary. */
  readonly speller: Speller | null;
  /** Words that the library knows. */
  readonly knownWords: readonly string[];
  /** What was wrong with the files of the `style/` folder. */
  readonly problems: readonly StyleProblem[];
}

export interface HouseReport {
  /** Places in the text that detectors read. */
  readonly findings: readonly Finding[];
  /** Places in the draft's Markdown. */
  readonly draftFindings: readonly Finding[];
  readonly problems: readonly StyleProblem[];
}

/** What the library's own rules and the dictionary say of an article. */
export function houseReport(house: HouseRules, input: StyleInput): HouseReport {
  const { rules, matcher, speller, knownWords } = house;
  const unknown = speller ? findUnknownWords(input, speller, knownWords) : [];
  const report = checkStyle(rules, input, matcher, unknown);
  // Where the house has a spelling rule of its own, that one speaks.
  const hasOwn = rules.some((rule) => rule.kind === 'spelling');
  return {
    findings: [...report.findings, ...(hasOwn ? [] : spellingFindings(unknown))],
    draftFindings: report.draftFindings,
    problems: [...house.problems, ...report.problems],
  };
}
