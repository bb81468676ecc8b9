import type { Article, Comment } from '../../model/article.ts';
import type { ActContext } from '../../model/primitives.ts';
import type { Result } from '../../model/result.ts';
import type { ReviewCommand } from '../command.ts';
import { did, missing, type Outcome } from '../outcome.ts';
import { shortWords } from '../readiness.ts';

type Of<T extends ReviewCommand['type']> = Extract<ReviewCommand, { type: T }>;

/** Adds a comment to a stretch of the draft or of a source. */
export function addComment(
  article: Article,
  command: Of<'add-comment'>,
  context: ActContext,
): Result<Outcome> {
  const comment: Comment = {
    id: context.newId('comment'),
    anchor: command.anchor,
    source: command.source,
    body: command.body,
    mustResolve: command.mustResolve,
    by: context.by,
    at: context.now,
    resolved: null,
    replies: [],
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

/** Puts a comment back as it was, in place of the one with its id. */
export function restoreComment(article: Article, command: Of<'restore-comment'>): Result<Outcome> {
  const { comment } = command;
  const isThere = article.comments.some((one) => one.id === comment.id);
  const comments = isThere
    ? article.comments.map((one) => (one.id === comment.id ? comment : one))
    : [...article.comments, comment];
  return did({ ...article, comments }, 'comment restored', { comment: comment.id });
}

/** Answers a comment. One that was resolved is open again: somebody has more to say. */
export function reply(
  article: Article,
  command: Of<'reply'>,
  context: ActContext,
): Result<Outcome> {
  const { body } = command;
  const answer = { id: context.newId('reply'), body, by: context.by, at: context.now };
  return changeComment(article, command.commentId, 'comment answered', (comment) => ({
    ...comment,
    resolved: null,
    replies: [...comment.replies, answer],
  }));
}

/** Changes the words of an answer. */
export function editReply(article: Article, command: Of<'edit-reply'>): Result<Outcome> {
  const { commentId, replyId, body } = command;
  if (!hasReply(article, commentId, replyId)) return missing('answer');
  return changeComment(article, commentId, 'answer edited', (comment) => ({
    ...comment,
    replies: comment.replies.map((one) => (one.id === replyId ? { ...one, body } : one)),
  }));
}

/** Takes an answer out of its thread. */
export function removeReply(article: Article, command: Of<'remove-reply'>): Result<Outcome> {
  const { commentId, replyId } = command;
  if (!hasReply(article, commentId, replyId)) return missing('answer');
  return changeComment(article, commentId, 'answer removed', (comment) => ({
    ...comment,
    replies: comment.replies.filter((one) => one.id !== replyId),
  }));
}

function hasReply(article: Article, commentId: string, replyId: string): boolean {
  const comment = article.comments.find((one) => one.id === commentId);
  return comment?.replies.some((one) => one.id === replyId) ?? false;
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
