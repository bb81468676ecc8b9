import type { FieldName } from '../model/article.ts';
import type { TextField } from '../model/finding.ts';

/** Where a reason leads: the place that the editor lands on. */
export type Target =
  | { readonly kind: 'claim'; readonly claimId: string }
  | {
      readonly kind: 'finding';
      readonly rule: string;
      readonly field: TextField;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'check'; readonly itemId: string }
  | { readonly kind: 'comment'; readonly commentId: string }
  | { readonly kind: 'suggestion'; readonly suggestionId: string }
  | { readonly kind: 'field'; readonly field: FieldName }
  /** The mark that makes the article a fact check. */
  | { readonly kind: 'fact-check' }
  | { readonly kind: 'signer' };

/** One thing that keeps a gate shut. */
export interface Reason {
  readonly text: string;
  readonly target: Target;
}

export const gateIds = [
  'claims',
  'findings',
  'checks',
  'comments',
  'suggestions',
  'fact-check',
  'fields',
  'four-eyes',
] as const;
export type GateId = (typeof gateIds)[number];

/** A condition for sign-off: met exactly when it has no reasons. */
export interface Gate {
  readonly id: GateId;
  readonly title: string;
  readonly reasons: readonly Reason[];
}

/** The gates together. */
export interface Readiness {
  readonly gates: readonly Gate[];
  /** All gates met. */
  readonly ready: boolean;
  readonly unmet: number;
}

/** Which sentences somebody has looked at. */
export interface Coverage {
  readonly sentences: number;
  readonly withClaim: number;
  readonly nothingToCheck: number;
  readonly notLookedAt: number;
}

/** How one checklist item stands. */
export type CheckStatus =
  | { readonly state: 'open' }
  | { readonly state: 'ticked'; readonly by: string; readonly at: string }
  | {
      readonly state: 'not-applicable';
      readonly by: string;
      readonly at: string;
      readonly reason: string;
    }
  /** The detectors found nothing against it. */
  | { readonly state: 'settled' }
  /** A detector's finding is open against it; how many. */
  | { readonly state: 'failing'; readonly findings: number };
