import { assertNever } from '../../../../shared/model/result.ts';
import type { Locator } from '../../../../shared/model/source.ts';

/** A locator as an editor writes it: p. 4, para 6, 00:12:30. */
export function locatorText({ label, value }: Locator): string {
  switch (label) {
    case 'page':
      return `p. ${value}`;
    case 'paragraph':
      return `para ${value}`;
    case 'section':
      return `section ${value}`;
    case 'line':
      return `line ${value}`;
    case 'timestamp':
      return `at ${value}`;
    case 'table':
      return `table ${value}`;
    default:
      return assertNever(label);
  }
}
