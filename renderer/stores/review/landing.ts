import { assertNever } from '../../../shared/model/result.ts';
import type { Target } from '../../../shared/review/readiness-model.ts';
import type { InspectorTab } from './model.ts';

/** The tab of the inspector that shows a place; null for places that are in no tab. */
export function tabOf(target: Target): InspectorTab | null {
  switch (target.kind) {
    case 'claim':
      return 'claims';
    case 'finding':
      return 'findings';
    case 'check':
      return 'checks';
    case 'comment':
      return 'comments';
    case 'suggestion':
      return 'changes';
    case 'field':
    case 'fact-check':
    case 'signer':
      return null;
    default:
      return assertNever(target);
  }
}
