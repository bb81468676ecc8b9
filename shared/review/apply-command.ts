import type { Article } from '../model/article.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { ActContext } from '../model/primitives.ts';
import { assertNever, type Result } from '../model/result.ts';
import type { ReviewCommand } from './command.ts';
import * as changes from './commands/changes.ts';
import { mergeClaims, splitClaim } from './commands/claim-spans.ts';
import * as claims from './commands/claims.ts';
import * as comments from './commands/comments.ts';
import * as factChecks from './commands/fact-checks.ts';
import * as remarks from './commands/remarks.ts';
import * as sources from './commands/sources.ts';
import { moveTo } from './commands/states.ts';
import { did, type Outcome, refuse, withEditor } from './outcome.ts';
import { isSignedOff } from './state.ts';

/** Commands that leave a standing sign-off alone. */
const harmless: ReadonlySet<ReviewCommand['type']> = new Set([
  'set-fields',
  'set-target',
  'start-review',
  'return',
  'spike',
  'reopen',
  'add-comment',
  'edit-comment',
  'resolve-comment',
  'remove-comment',
  'restore-comment',
  'reply',
  'edit-reply',
  'remove-reply',
]);

/** Commands that are no work on the copy and so don't start its review. */
const noWork: ReadonlySet<ReviewCommand['type']> = new Set([
  'set-target',
  'start-review',
  'return',
  'spike',
  'reopen',
]);

/**
 * Carries out one review command. Pure: the article before is untouched.
 *
 * What was signed off stays as it was signed: on approved copy, commands that would change
 * what the sign-off rests on are refused until the article is reopened. `set-fields` is
 * settled by the caller, who knows the content hash. The first work on received or returned
 * copy starts its review.
 *
 * @returns the article after it with the entries for the audit log, or why it was refused
 */
export function applyCommand(
  article: Article,
  command: ReviewCommand,
  context: ActContext,
  style: HouseStyle,
): Result<Outcome> {
  if (isSignedOff(article) && !harmless.has(command.type)) {
    return refuse(
      'This article is signed off, so its claims, sources and checks are closed.',
      'Reopen the article to go on with its review. That voids the sign-off and records it.',
    );
  }
  if (article.state === 'spiked' && !noWork.has(command.type)) {
    return refuse('This article is spiked.', 'Take it back into review first.');
  }
  const done = carryOut(article, command, context, style);
  if (!done.ok) return done;
  const started = noWork.has(command.type) ? done.value : startReview(done.value, context);
  return {
    ok: true,
    value: { ...started, article: { ...started.article, updatedAt: context.now } },
  };
}

/** Received and returned copy that somebody works on is in review. */
export function startReview(outcome: Outcome, context: ActContext): Outcome {
  const { state } = outcome.article;
  if (state !== 'received' && state !== 'returned') return outcome;
  const moved = moveTo(outcome.article, 'in-review', '', context);
  return moved.ok
    ? { article: moved.value.article, audit: [...outcome.audit, ...moved.value.audit] }
    : outcome;
}

function carryOut(
  article: Article,
  command: ReviewCommand,
  context: ActContext,
  style: HouseStyle,
): Result<Outcome> {
  switch (command.type) {
    case 'set-fields':
      return did(
        {
          ...article,
          fields: { ...article.fields, ...command.fields },
          editors: withEditor(article.editors, context),
        },
        'fields edited',
        { fields: Object.keys(command.fields).join(', ') },
      );
    case 'set-target':
      return did({ ...article, targetWords: command.words }, 'target length set', {
        words: String(command.words ?? 'as the house style says'),
      });
    case 'set-fact-check':
      return factChecks.setFactCheck(article, command);
    case 'set-claim-review':
      return factChecks.setClaimReview(article, command, context, style);
    case 'add-claim':
      return claims.addClaim(article, command, context);
    case 'edit-claim':
      return claims.editClaim(article, command, context);
    case 'remove-claim':
      return claims.removeClaim(article, command);
    case 'merge-claims':
      return mergeClaims(article, command, context);
    case 'split-claim':
      return splitClaim(article, command, context);
    case 'restore-claims':
      return claims.restoreClaims(article, command);
    case 'decide-claim':
      return claims.decideClaim(article, command, context);
    case 'dismiss-proposal':
      return did(
        {
          ...article,
          dismissedProposals: [
            ...article.dismissedProposals,
            { kind: command.kind, text: command.text },
          ],
        },
        'proposal dismissed',
        { kind: command.kind, text: command.text },
      );
    case 'mark-nothing-to-check': {
      const { sentences, marked } = command;
      const others = article.nothingToCheck.filter((one) => !sentences.includes(one));
      return did(
        { ...article, nothingToCheck: marked ? [...others, ...new Set(sentences)] : others },
        marked ? 'marked nothing to check' : 'mark taken back',
        { sentences: sentences.join(' ') },
      );
    }
    case 'add-source':
      return sources.addSource(article, command, context);
    case 'add-sources':
      return sources.addSources(article, command, context);
    case 'edit-source':
      return sources.editSource(article, command);
    case 'remove-sources':
      return sources.removeSources(article, command, context);
    case 'restore-source':
      return sources.restoreSource(article, command);
    case 'remove-evidence':
      return sources.removeEvidence(article, command, context);
    case 'add-citation':
      return sources.addCitation(article, command, context);
    case 'remove-citation':
      return sources.removeCitation(article, command);
    case 'answer-check':
      return remarks.answerCheck(article, command, context, style);
    case 'add-comment':
      return comments.addComment(article, command, context);
    case 'edit-comment':
      return comments.editComment(article, command);
    case 'resolve-comment':
      return comments.resolveComment(article, command, context);
    case 'remove-comment':
      return comments.removeComment(article, command);
    case 'restore-comment':
      return comments.restoreComment(article, command);
    case 'reply':
      return comments.reply(article, command, context);
    case 'edit-reply':
      return comments.editReply(article, command);
    case 'remove-reply':
      return comments.removeReply(article, command);
    case 'dismiss-finding':
      return remarks.dismissFinding(article, command, context);
    case 'restore-finding':
      return remarks.restoreFinding(article, command);
    case 'accept-changes':
      return changes.acceptChanges(article, command, context);
    case 'reopen-changes':
      return changes.reopenChanges(article, command);
    case 'start-review':
      return moveTo(article, 'in-review', '', context);
    case 'return':
      return moveTo(article, 'returned', command.note.trim(), context);
    case 'spike':
      return moveTo(article, 'spiked', command.note.trim(), context);
    case 'reopen':
      return moveTo(article, 'in-review', command.reason.trim(), context);
    default:
      return assertNever(command);
  }
}
