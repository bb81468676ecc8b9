import type { TextField } from '../../../../shared/model/finding.ts';
import { fieldNames } from '../../../../shared/review/field-problems.ts';

/** Where a finding stands, by the name that the screen uses. */
export function placeName(field: TextField): string {
  return field === 'body' ? 'Text' : fieldNames[field];
}
