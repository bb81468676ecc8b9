import type { Article, Comment } from '../../model/article.ts';
import type { Check } from '../../model/checklist.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { ActContext } from '../../model/primitives.ts';
import type { Result } from '../../model/result.ts';
import type { ReviewCommand } from '../command.ts';
import { did, missing, type Outcome, refuse } from '../outcome.ts';
import { shortWords } from '../readiness.ts';

type Of<T extends ReviewCommand['type']> = Extract<ReviewCommand, { type: T }>;

/** Ticks a checklist item, marks it not applicable, or takes the answer back. */
export function answerCheck(
  article: Article,
  command: Of<'answer-check'>,
  context: ActContext,
  style: HouseStyle,
): Result<Outcome> {
  const item = style.checklist.find((one) => one.id === command.itemId);
  if (!item) return missing('checklist item');
  const others = article.checks.filter((check) => check.itemId !== item.id);
  const { answer } = command;
  if (answer === null) {
    return did({ ...article, checks: others }, 'check taken back', { item: item.text });
  }
  const check: Check = {
    itemId: item.id,
    text: item.text,
    answer,
    by: context.by,
    at: context.now,
  };
  return did({ ...article, checks: [...others, check] }, `check ${answer.state}`, {
    item: item.text,
    ...(answer.state === 'not-applicable' ? { reason: answer.reason } : {}),
  });
}

/** Adds a comment to a stretch of the draft. */
export function addComment(
  article: Article,
  command: Of<'add-comment'>,
  context: ActContext,
): Result<Outcome> {
  const comment: Comment = {
    id: context.newId('comment'),
    anchor: command.anchor,
    body: command.body,
    mustResolve: command.mustResolve,
    by: context.by,
    at: context.now,
    resolved: null,
  };
  return did({ ...article, comments: [...article.comments, comment] }, 'comment added', {
    comment: comment.id,
    body: shortWords(command.body, 200),
  });
}

/** Changes a comment's words or whether it must be resolved. */
export function editComment(article: Article, command: Of<'edit-comment'>): Result<Outcome> {
  const { body, mustResolve } = command;
  return changeComment(article, command.commentId, 'comment edited', (comment) => ({
    ...comment,
    body,
    mustResolve,
  }));
}

/** Resolves a comment or opens it again. */
export function resolveComment(
  article: Article,
  command: Of<'resolve-comment'>,
  context: ActContext,
): Result<Outcome> {
  const action = command.resolved ? 'comment resolved' : 'comment reopened';
  return changeComment(article, command.commentId, action, (comment) => ({
    ...comment,
    resolved: command.resolved ? { by: context.by, at: context.now } : null,
  }));
}

/** Takes a comment out; `restore-comment` undoes it. */
export function removeComment(article: Article, command: Of<'remove-comment'>): Result<Outcome> {
  const comment = article.comments.find((one) => one.id === command.commentId);
  if (!comment) return missing('comment');
  const comments = article.comments.filter((one) => one !== comment);
  return did({ ...article, comments }, 'comment removed', {
    comment: comment.id,
    body: shortWords(comment.body, 200),
  });
}

/** Puts a removed comment back. */
export function restoreComment(article: Article, command: Of<'restore-comment'>): Result<Outcome> {
  const { comment } = command;
  if (article.comments.some((one) => one.id === comment.id)) {
    return refuse('This comment is already there.', 'Nothing was changed.');
  }
  return did({ ...article, comments: [...article.comments, comment] }, 'comment restored', {
    comment: comment.id,
  });
}

/** Sets a finding aside in this article, or at one place of it, with a reason. */
export function dismissFinding(
  article: Article,
  command: Of<'dismiss-finding'>,
  context: ActContext,
): Result<Outcome> {
  const { rule, field, text, reason, around } = command;
  const dismissal = { rule, field, text, reason, around, by: context.by, at: context.now };
  return did(
    { ...article, dismissals: [...withoutDismissal(article, command), dismissal] },
    'finding dismissed',
    { rule, text: shortWords(text, 200), reason, where: around ? 'once' : 'article' },
  );
}

/** Lets a dismissed finding be reported again. */
export function restoreFinding(article: Article, command: Of<'restore-finding'>): Result<Outcome> {
  return did({ ...article, dismissals: withoutDismissal(article, command) }, 'finding restored', {
    rule: command.rule,
    text: shortWords(command.text, 200),
  });
}

function withoutDismissal(
  article: Article,
  { rule, field, text, around }: Pick<Of<'restore-finding'>, 'rule' | 'field' | 'text' | 'around'>,
): Article['dismissals'] {
  return article.dismissals.filter(
    (one) =>
      one.rule !== rule ||
      one.field !== field ||
      one.text !== text ||
      one.around?.prefix !== around?.prefix ||
      one.around?.suffix !== around?.suffix,
  );
}

function changeComment(
  article: Article,
  id: string,
  action: string,
  change: (comment: Comment) => Comment,
): Result<Outcome> {
  const comment = article.comments.find((one) => one.id === id);
  if (!comment) return missing('comment');
  const comments = article.comments.map((one) => (one === comment ? change(one) : one));
  return did({ ...article, comments }, action, { comment: id });
}
