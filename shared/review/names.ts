import type { CheckGroup } from '../model/checklist.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { SourceKind } from '../model/source.ts';

/** Kinds of claim by the names that the screen uses. */
export const claimKindNames: Readonly<Record<ClaimKind, string>> = {
  figure: 'Figure',
  date: 'Date',
  quotation: 'Quotation',
  name: 'Name and title',
  attribution: 'Attribution',
  allegation: 'Allegation',
  superlative: 'Superlative',
  link: 'Link',
  other: 'Other',
};

/** Groups of the checklist by the names that the screen uses. */
export const checkGroupNames: Readonly<Record<CheckGroup, string>> = {
  identity: 'Identity',
  'numbers-and-time': 'Numbers and time',
  quotations: 'Quotations',
  'sources-and-attribution': 'Sources and attribution',
  claims: 'Claims',
  presentation: 'Presentation',
  'sign-off': 'Sign-off',
};

/** Kinds of source by the names that the screen uses. */
export const sourceKindNames: Readonly<Record<SourceKind, string>> = {
  document: 'Document',
  'web-page': 'Web page',
  dataset: 'Dataset',
  interview: 'Interview',
  person: 'Person',
};
