import type { Range } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import type { CommentMark } from './marks.ts';

const open = Decoration.mark({ class: 'cm-desk-comment' });
const resolved = Decoration.mark({ class: 'cm-desk-comment cm-desk-resolved' });
const active = Decoration.mark({ class: 'cm-desk-comment cm-desk-active' });

/** A comment's ground: tinted while it is open, none once resolved, stronger while chosen. */
export function commentDecorations(comment: CommentMark): Range<Decoration> {
  const mark = comment.active ? active : comment.resolved ? resolved : open;
  return mark.range(comment.start, comment.end);
}
