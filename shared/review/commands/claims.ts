import type { Article } from '../../model/article.ts';
import type { Claim, Decision } from '../../model/claim.ts';
import type { ActContext } from '../../model/primitives.ts';
import { assertNever, type Result } from '../../model/result.ts';
import type { ReviewCommand } from '../command.ts';
import { did, missing, type Outcome, refuse } from '../outcome.ts';
import { shortWords } from '../readiness.ts';
import { reanchorClaim } from '../reopen-claim.ts';

type Of<T extends ReviewCommand['type']> = Extract<ReviewCommand, { type: T }>;

/** Adds a claim; one that covers exactly the same words with the same kind is refused. */
export function addClaim(
  article: Article,
  command: Of<'add-claim'>,
  context: ActContext,
): Result<Outcome> {
  const { anchor, kind, priority, note, origin } = command;
  if (anchor.end <= anchor.start) {
    return refuse(
      'A claim needs some words.',
      'Select the words to check and add the claim again.',
    );
  }
  const twin = article.claims.some(
    (claim) =>
      claim.kind === kind &&
      claim.anchor.start === anchor.start &&
      claim.anchor.end === anchor.end &&
      !claim.anchor.orphaned,
  );
  if (twin) {
    return refuse(
      'These words already carry a claim of this kind.',
      'Nothing was changed. Edit the claim that is there.',
    );
  }
  const claim: Claim = {
    id: context.newId('claim'),
    kind,
    priority,
    anchor,
    note,
    origin,
    decision: { state: 'open', reopened: null },
    citations: [],
    review: null,
    addedAt: context.now,
    addedBy: context.by,
  };
  return did({ ...article, claims: inOrder([...article.claims, claim]) }, 'claim added', {
    claim: claim.id,
    words: shortWords(anchor.exact),
    kind,
  });
}

/** Changes a claim's kind, priority, note or span; other words reopen it. */
export function editClaim(
  article: Article,
  command: Of<'edit-claim'>,
  context: ActContext,
): Result<Outcome> {
  const claim = article.claims.find((one) => one.id === command.claimId);
  if (!claim) return missing('claim');
  const edited: Claim = {
    ...claim,
    kind: command.kind ?? claim.kind,
    priority: command.priority ?? claim.priority,
    note: command.note ?? claim.note,
  };
  const placed = command.anchor ? reanchorClaim(edited, command.anchor, context.now) : edited;
  return did(replaceClaim(article, placed), 'claim edited', {
    claim: claim.id,
    words: shortWords(placed.anchor.exact),
  });
}

/** Takes a claim out; `restore-claims` with the same claim undoes it. */
export function removeClaim(article: Article, command: Of<'remove-claim'>): Result<Outcome> {
  const claim = article.claims.find((one) => one.id === command.claimId);
  if (!claim) return missing('claim');
  const claims = article.claims.filter((one) => one !== claim);
  return did({ ...article, claims }, 'claim removed', {
    claim: claim.id,
    words: shortWords(claim.anchor.exact),
    state: claim.decision.state,
  });
}

/** Puts claims back as they were, in place of those that came of merging or splitting them. */
export function restoreClaims(article: Article, command: Of<'restore-claims'>): Result<Outcome> {
  const gone = new Set(command.insteadOf);
  const others = article.claims.filter((one) => !gone.has(one.id));
  const back = new Set(command.claims.map((claim) => claim.id));
  if (others.some((one) => back.has(one.id))) {
    return refuse('This claim is already there.', 'Nothing was changed.');
  }
  return did({ ...article, claims: inOrder([...others, ...command.claims]) }, 'claim restored', {
    claim: command.claims.map((claim) => claim.id).join(', '),
    words: shortWords(command.claims.map((claim) => claim.anchor.exact).join(' · '), 200),
  });
}

/** Records what a person decided about a claim. Orphans can't be verified. */
export function decideClaim(
  article: Article,
  command: Of<'decide-claim'>,
  context: ActContext,
): Result<Outcome> {
  const claim = article.claims.find((one) => one.id === command.claimId);
  if (!claim) return missing('claim');
  if (claim.anchor.orphaned && command.decision === 'verified') {
    return refuse(
      'The words of this claim are no longer in the draft, so they can’t be verified.',
      'Give the claim its place again, or remove it.',
    );
  }
  const reason = command.reason.trim();
  if (command.decision === 'waived' && reason === '') {
    return refuse(
      'Waiving a claim needs a reason.',
      'Say in a few words why it need not be checked.',
    );
  }
  const decision = decisionOf(command.decision, reason, context);
  return did(replaceClaim(article, { ...claim, decision }), `claim ${command.decision}`, {
    claim: claim.id,
    words: shortWords(claim.anchor.exact, 200),
    ...(reason === '' ? {} : { reason }),
  });
}

function decisionOf(
  state: Of<'decide-claim'>['decision'],
  reason: string,
  { by, now }: ActContext,
): Decision {
  switch (state) {
    case 'open':
      return { state, reopened: null };
    case 'verified':
      return { state, by, at: now };
    case 'disputed':
    case 'waived':
      return { state, by, at: now, reason };
    default:
      return assertNever(state);
  }
}

/** The article with one claim in place of the one with its id. */
export function replaceClaim(article: Article, claim: Claim): Article {
  return {
    ...article,
    claims: inOrder(article.claims.map((one) => (one.id === claim.id ? claim : one))),
  };
}

/** Claims in the order of the text. */
export function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
}
