import type { Comment } from '../../../../shared/model/article.ts';
import type { Person } from '../../../../shared/model/primitives.ts';
import { remarkPieces } from '../../../../shared/review/mentions.ts';

export const commentFilters = [
  { id: 'all', label: 'All comments' },
  { id: 'must', label: 'Must be resolved' },
  { id: 'mine', label: 'Written by me' },
  { id: 'me', label: 'Mention me' },
  { id: 'sources', label: 'On sources' },
] as const;
export type CommentFilter = (typeof commentFilters)[number]['id'];

/** Whether a thread is one of those that the filter asks for. */
export function passesFilter(comment: Comment, filter: CommentFilter, me: Person | null): boolean {
  const remarks = [comment, ...comment.replies];
  switch (filter) {
    case 'all':
      return true;
    case 'must':
      return comment.mustResolve;
    case 'mine':
      return me !== null && remarks.some(({ by }) => by.name === me.name);
    case 'me':
      return (
        me !== null &&
        remarks.some(({ body }) => remarkPieces(body, [me]).some(({ mentions }) => mentions))
      );
    case 'sources':
      return comment.source !== null;
  }
}

/** Comments on the draft in the order of the text, then those on sources. */
export function inReadingOrder(comments: readonly Comment[]): readonly Comment[] {
  const rank = ({ source }: Comment) => (source === null ? 0 : 1);
  return [...comments].sort((a, b) => rank(a) - rank(b) || a.anchor.start - b.anchor.start);
}

/** The open comment before or after one in reading order, going round; null where none is open. */
export function neighbourComment(
  comments: readonly Comment[],
  current: string | null,
  step: 1 | -1,
): Comment | null {
  const all = inReadingOrder(comments).filter(
    (comment) => comment.resolved === null || comment.id === current,
  );
  const at = all.findIndex(({ id }) => id === current);
  if (at < 0) return (step === 1 ? all[0] : all.at(-1)) ?? null;
  return all.at((at + step) % all.length) ?? null;
}
