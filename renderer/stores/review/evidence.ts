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
