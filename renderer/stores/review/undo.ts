import type { Article } from '../../../shared/model/article.ts';
import type { ReviewCommand } from '../../../shared/review/command.ts';

/**
 * The command that takes another back, worked out from the article before it.
 * Null where there is nothing to take back, or where the way back is the same control.
 */
export function undoOf(article: Article, command: ReviewCommand): ReviewCommand | null {
  switch (command.type) {
    case 'remove-claim': {
      const claim = article.claims.find((one) => one.id === command.claimId);
      return claim ? { type: 'restore-claim', claim } : null;
    }
    case 'remove-comment': {
      const comment = article.comments.find((one) => one.id === command.commentId);
      return comment ? { type: 'restore-comment', comment } : null;
    }
    case 'remove-source': {
      const source = article.sources.find((one) => one.id === command.sourceId);
      if (!source) return null;
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
      const { rule, field, text } = command;
      return { type: 'restore-finding', rule, field, text };
    }
    case 'mark-nothing-to-check':
      return { ...command, marked: !command.marked };
    default:
      return null;
  }
}
