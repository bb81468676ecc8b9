import type { Article } from '../../../shared/model/article.ts';
import type { ReviewCommand } from '../../../shared/review/command.ts';

/**
 * The command that takes another back, worked out from the article before it and after it.
 * Null where there is nothing to take back, or where the way back is the same control.
 */
export function undoOf(
  article: Article,
  command: ReviewCommand,
  after: Article,
): ReviewCommand | null {
  switch (command.type) {
    case 'add-claim': {
      const known = new Set(article.claims.map(({ id }) => id));
      const added = after.claims.find(({ id }) => !known.has(id));
      return added ? { type: 'remove-claim', claimId: added.id } : null;
    }
    case 'edit-claim':
    case 'set-claim-review': {
      const claim = article.claims.find((one) => one.id === command.claimId);
      return claim ? { type: 'restore-claims', claims: [claim], insteadOf: [claim.id] } : null;
    }
    case 'remove-claim': {
      const claim = article.claims.find((one) => one.id === command.claimId);
      return claim ? { type: 'restore-claims', claims: [claim], insteadOf: [] } : null;
    }
    case 'merge-claims':
      return insteadOfThose(article, after, command.claimIds);
    case 'split-claim':
      return insteadOfThose(article, after, [command.claimId]);
    case 'edit-comment':
    case 'edit-reply':
    case 'remove-reply':
    case 'remove-comment': {
      const comment = article.comments.find((one) => one.id === command.commentId);
      return comment ? { type: 'restore-comment', comment } : null;
    }
    case 'add-source':
    case 'add-sources': {
      const known = new Set(article.sources.map(({ id }) => id));
      const sourceIds = after.sources.map(({ id }) => id).filter((id) => !known.has(id));
      return sourceIds.length > 0 ? { type: 'remove-sources', sourceIds } : null;
    }
    case 'remove-sources': {
      const [source, ...others] = article.sources.filter(({ id }) =>
        command.sourceIds.includes(id),
      );
      if (!source || others.length > 0) return null;
      const citations = article.claims.flatMap((claim) =>
        claim.citations
          .filter((citation) => citation.sourceId === source.id)
          .map((citation) => ({ claimId: claim.id, citation })),
      );
      return { type: 'restore-source', source, citations };
    }
    case 'remove-citation': {
      const claim = article.claims.find((one) => one.id === command.claimId);
      const citation = claim?.citations.find((one) => one.id === command.citationId);
      if (!claim || !citation) return null;
      const { sourceId, locator, excerpt, place } = citation;
      return { type: 'add-citation', claimId: claim.id, sourceId, locator, excerpt, place };
    }
    case 'dismiss-finding': {
      const { rule, field, text, around } = command;
      return { type: 'restore-finding', rule, field, text, around };
    }
    case 'set-fact-check':
      return { type: 'set-fact-check', isFactCheck: article.isFactCheck };
    case 'set-target':
      return { type: 'set-target', words: article.targetWords };
    case 'accept-changes':
      return { type: 'reopen-changes', changes: command.changes };
    case 'reopen-changes':
      return { type: 'accept-changes', changes: command.changes };
    case 'mark-nothing-to-check':
      return { ...command, marked: !command.marked };
    default:
      return null;
  }
}

/** Puts claims back as they were, in place of those that came of them. */
function insteadOfThose(
  before: Article,
  after: Article,
  claimIds: readonly string[],
): ReviewCommand | null {
  const claims = before.claims.filter(({ id }) => claimIds.includes(id));
  const known = new Set(before.claims.map(({ id }) => id));
  const insteadOf = after.claims
    .map(({ id }) => id)
    .filter((id) => claimIds.includes(id) || !known.has(id));
  return claims.length > 0 ? { type: 'restore-claims', claims, insteadOf } : null;
}
