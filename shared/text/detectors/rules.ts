import type { Finding, FindingGroup, Severity, TextField } from '../../model/finding.ts';

/** What a rule is, apart from the place where it fires. */
interface Rule {
  readonly group: FindingGroup;
  readonly severity: Severity;
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
  'attribution/unnamed-source': { group: 'attribution', severity: 'warning' },
  'attribution/vague-source': { group: 'attribution', severity: 'warning' },
  'attribution/unattributed-report': { group: 'attribution', severity: 'warning' },
  'contradictions/figures': { group: 'contradictions', severity: 'warning' },
  'contradictions/headline-figure': { group: 'contradictions', severity: 'warning' },
  'contradictions/undisclosed': { group: 'contradictions', severity: 'warning' },
  'language/doubled-word': { group: 'language', severity: 'warning' },
  'language/loaded-word': { group: 'language', severity: 'note' },
  'language/long-sentence': { group: 'language', severity: 'note' },
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
  return { rule, ...rules[rule], expected: '', ...detail };
}
