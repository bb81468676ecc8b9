import type { ClaimEvidence } from '../../../shared/evidence/evidence.ts';
import type { SimilarSources } from '../../../shared/evidence/similar.ts';

/** What the sources say of the article's claims, as far as it was looked up. */
export interface ClaimsEvidence {
  /** By the id of the claim. */
  readonly claims: ReadonlyMap<string, ClaimEvidence>;
  /** Pairs of files that are probably one source. */
  readonly similar: readonly SimilarSources[];
}

export const nothingFound: ClaimsEvidence = { claims: new Map(), similar: [] };

/** How far looking up is: so many of the files read, or of the claims looked up. */
export interface LookupProgress {
  readonly step: 'files' | 'claims';
  readonly done: number;
  readonly total: number;
}

/** Looking claims up in the sources: not now, under way, or stopped before it was done. */
export type Lookup =
  | { readonly kind: 'idle' }
  /** Without progress while it has only just begun. */
  | { readonly kind: 'looking'; readonly progress: LookupProgress | null }
  | { readonly kind: 'stopped' };
