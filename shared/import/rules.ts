import type { Severity } from '../model/finding.ts';

/** Every rule of intake, with its severity; the house style may change it. */
export const intakeRules = {
  'intake/repeated-headline': 'warning',
  'intake/competing-headline': 'warning',
  'intake/cut-off-dek': 'warning',
  'intake/repeated-dek': 'warning',
  'intake/placeholder-byline': 'warning',
  'intake/second-byline': 'warning',
  'intake/relative-time': 'warning',
  'intake/second-date': 'warning',
  'intake/ambiguous-date': 'warning',
  'intake/repeated-dateline': 'warning',
  'intake/repeated-tag': 'note',
  'intake/unseparated-tags': 'note',
  'intake/section-label': 'note',
  'intake/page-detail': 'note',
  'intake/photo-tail': 'warning',
  'intake/share-widget': 'warning',
  'intake/related-link': 'note',
  'intake/end-mark': 'note',
  'intake/draft-mark': 'note',
  'intake/front-matter': 'warning',
} as const satisfies Record<string, Severity>;
export type IntakeRule = keyof typeof intakeRules;
