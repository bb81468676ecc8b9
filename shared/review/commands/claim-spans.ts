import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { ActContext } from '../../model/primitives.ts';
import type { Result } from '../../model/result.ts';
import type { Citation } from '../../model/source.ts';
import type { ReviewCommand } from '../command.ts';
import { did, missing, type Outcome, refuse } from '../outcome.ts';
import { shortWords } from '../readiness.ts';
import { reopenClaim } from '../reopen-claim.ts';
import { inOrder } from './claims.ts';

type Of<T extends ReviewCommand['type']> = Extract<ReviewCommand, { type: T }>;

/**
 * Makes one claim of several. It is the first of them in the order of the text, with the gravest
 * one's kind and priority, the notes of all and the citations of all, and the first review for
 * readers. A decision was about fewer words, so the claim is open again.
 */
export function mergeClaims(
  article: Article,
  { claimIds, anchor }: Of<'merge-claims'>,
  context: ActContext,
): Result<Outcome> {
  const merged = article.claims.filter((claim) => claimIds.includes(claim.id));
  const [first] = merged;
  if (!first || merged.length < new Set(claimIds).size) return missing('claim');
  if (merged.length < 2) {
    return refuse('There is only one claim here.', 'Choose another to merge it with.');
  }
  const gravest = merged.reduce((a, b) => (b.priority < a.priority ? b : a));
  const decided = merged.find(({ decision }) => decision.state !== 'open') ?? first;
  const { decision } = reopenClaim(decided, context.now, 'It was merged with another claim.');
  const claim: Claim = {
    ...first,
    kind: gravest.kind,
    priority: gravest.priority,
    anchor,
    note: merged
      .map(({ note }) => note)
      .filter((note) => note !== '')
      .join('\n'),
    decision,
    citations: merged.flatMap(({ citations }) => citations),
    review: merged.find(({ review }) => review !== null)?.review ?? null,
  };
  const others = article.claims.filter((one) => !merged.includes(one));
  return did({ ...article, claims: inOrder([...others, claim]) }, 'claims merged', {
    claim: claim.id,
    words: shortWords(anchor.exact, 200),
    merged: merged.map(({ id }) => id).join(', '),
  });
}

/**
 * Makes several claims of one. The first piece keeps the claim's id, note and review; each keeps
 * its citations, since any may rest on them, and is open: what was decided was about more words.
 */
export function splitClaim(
  article: Article,
  { claimId, pieces }: Of<'split-claim'>,
  context: ActContext,
): Result<Outcome> {
  const claim = article.claims.find((one) => one.id === claimId);
  if (!claim) return missing('claim');
  if (pieces.some(({ anchor }) => anchor.end <= anchor.start)) {
    return refuse('A claim needs some words.', 'Put the cursor between two words of the claim.');
  }
  const reopened = reopenClaim(claim, context.now, 'It was split from a longer claim.');
  const split = pieces.map((piece, index): Claim => {
    const own = { ...reopened, ...piece };
    if (index === 0) return own;
    return {
      ...own,
      id: context.newId('claim'),
      note: '',
      review: null,
      citations: claim.citations.map(
        (citation): Citation => ({ ...citation, id: context.newId('citation') }),
      ),
    };
  });
  const others = article.claims.filter((one) => one !== claim);
  return did({ ...article, claims: inOrder([...others, ...split]) }, 'claim split', {
    claim: claim.id,
    words: shortWords(claim.anchor.exact, 200),
    into: split.map(({ id }) => id).join(', '),
  });
}
