import type { Finding, FindingGroup, Severity, TextField } from '../../model/finding.ts';

/** What a rule is, apart from the place where it fires. */
interface Rule {
  readonly group: FindingGroup;
  readonly severity: Severity;
  /** Silent until the house style gives it a severity. */
  readonly offByDefault?: true;
}

/**
 * Every rule that the detectors know, with its own severity; the house style may change it.
 * A blocker is what must not be published in any newsroom.
 */
export const rules = {
  'quotations/unpaired-mark': { group: 'quotations', severity: 'blocker' },
  'quotations/mixed-marks': { group: 'quotations', severity: 'warning' },
  'figures/malformed': { group: 'figures', severity: 'blocker' },
  'dates/relative-time': { group: 'dates', severity: 'blocker' },
  'dates/relative-day': { group: 'dates', severity: 'note' },
  'dates/weekday': { group: 'dates', severity: 'warning' },
  'dates/impossible': { group: 'dates', severity: 'warning' },
  'dates/reversed-span': { group: 'dates', severity: 'warning' },
  'dates/future-as-past': { group: 'dates', severity: 'warning' },
  'dates/age-birth-year': { group: 'dates', severity: 'warning' },
  'names/last-name-first': { group: 'names', severity: 'warning' },
  'names/two-spellings': { group: 'names', severity: 'warning' },
  'names/title-changes': { group: 'names', severity: 'note' },
  'names/acronym-unexplained': { group: 'names', severity: 'note' },
  'names/acronym-explained-twice': { group: 'names', severity: 'note' },
  'names/acronym-unused': { group: 'names', severity: 'note' },
  'attribution/unnamed-source': { group: 'attribution', severity: 'warning' },
  'attribution/vague-source': { group: 'attribution', severity: 'warning' },
  'attribution/unattributed-report': { group: 'attribution', severity: 'warning' },
  'attribution/unattributed-allegation': { group: 'attribution', severity: 'warning' },
  'attribution/single-source': { group: 'attribution', severity: 'note' },
  'attribution/plural-sources': { group: 'attribution', severity: 'warning' },
  'contradictions/figures': { group: 'contradictions', severity: 'warning' },
  'contradictions/headline-figure': { group: 'contradictions', severity: 'warning' },
  'contradictions/headline-strength': { group: 'contradictions', severity: 'warning' },
  'contradictions/headline-certainty': { group: 'contradictions', severity: 'warning' },
  'contradictions/undisclosed': { group: 'contradictions', severity: 'warning' },
  'contradictions/sum': { group: 'contradictions', severity: 'warning' },
  'contradictions/percentage': { group: 'contradictions', severity: 'warning' },
  'contradictions/difference': { group: 'contradictions', severity: 'warning' },
  'contradictions/dates': { group: 'contradictions', severity: 'warning' },
  'contradictions/conversion': { group: 'contradictions', severity: 'warning' },
  'contradictions/order': { group: 'contradictions', severity: 'warning' },
  'language/doubled-word': { group: 'language', severity: 'warning' },
  'language/loaded-word': { group: 'language', severity: 'note' },
  'language/long-sentence': { group: 'language', severity: 'note' },
  'language/cliche': { group: 'language', severity: 'note' },
  'language/passive': { group: 'language', severity: 'note', offByDefault: true },
  'structure/missing-field': { group: 'structure', severity: 'blocker' },
  'structure/too-long': { group: 'structure', severity: 'warning' },
  'structure/slug-form': { group: 'structure', severity: 'warning' },
  'structure/too-many-tags': { group: 'structure', severity: 'warning' },
  'structure/repeated-tag': { group: 'structure', severity: 'warning' },
  'structure/dek-repeats-headline': { group: 'structure', severity: 'warning' },
  'structure/dek-cut-off': { group: 'structure', severity: 'blocker' },
  'structure/placeholder-byline': { group: 'structure', severity: 'blocker' },
  'structure/headline-in-body': { group: 'structure', severity: 'warning' },
  'structure/competing-headline': { group: 'structure', severity: 'warning' },
  'structure/dateline-in-body': { group: 'structure', severity: 'warning' },
  'structure/byline-in-body': { group: 'structure', severity: 'warning' },
  'structure/credit-tail': { group: 'structure', severity: 'warning' },
  'structure/link-without-text': { group: 'structure', severity: 'warning' },
  'structure/headline-case': { group: 'structure', severity: 'warning' },
  'structure/note-without-target': { group: 'structure', severity: 'warning' },
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof rules;

/** Where a finding stands, what it says there, and the rest that its rule does not fix. */
interface Detail {
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly expected?: string;
  readonly message: string;
  readonly replacement?: string;
  readonly related?: NonNullable<Finding['related']>;
}

/** A finding of a rule, with the rule's own group and severity. */
export function finding(rule: RuleId, detail: Detail): Finding {
  const { group, severity } = rules[rule];
  return { rule, group, severity, expected: '', ...detail };
}

const known: Readonly<Record<string, Rule>> = rules;

/** Whether a rule is silent until the house style gives it a severity. False for unknown ids. */
export function isOffByDefault(rule: string): boolean {
  return Object.hasOwn(known, rule) && known[rule]?.offByDefault === true;
}
