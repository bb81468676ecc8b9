import type { Comment } from '../../../shared/model/article.ts';
import { makeAnchor } from '../../../shared/text/anchors.ts';
import { editor } from '../../shared/export/export-input.ts';
import { richBody } from '../../shared/export/rich-body.ts';

/** An open comment on words of {@link richBody}. */
export function commentOn(exact: string, more: Partial<Comment> = {}): Comment {
  const start = richBody.indexOf(exact);
  return {
    id: 'comment-cccc',
    anchor: makeAnchor(richBody, start, start + exact.length),
    source: null,
    body: 'Is this so?',
    mustResolve: false,
    by: editor,
    at: '2026-03-02T09:30:00.000Z',
    resolved: null,
    replies: [],
    ...more,
  };
}
