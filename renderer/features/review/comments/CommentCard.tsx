import { Check, MoreHorizontal, OctagonAlert, RotateCcw } from 'lucide-react';
import type { Comment } from '../../../../shared/model/article.ts';
import { sourceTitle } from '../../../../shared/model/source-title.ts';
import { Button } from '../../../ui/Button.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { useLanding } from '../inspector/use-landing.ts';
import { Moment } from '../Moment.tsx';
import { useAct, useReview, useReviewActions } from '../use-review.ts';
import styles from './comments.module.css';
import { Remark } from './Remark.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { ReplyRow } from './ReplyRow.tsx';

/** One comment with the words that it is about, and what was answered. */
export function CommentCard({ comment }: { readonly comment: Comment }) {
  const isActive = useReview((state) => state.view.commentId === comment.id);
  const act = useAct();
  const actions = useReviewActions();
  const head = useLanding<HTMLButtonElement>(
    (target) => target.kind === 'comment' && target.commentId === comment.id,
  );
  const { anchor, at, body, by, id, mustResolve, replies, resolved, source } = comment;
  const title = useReview((state) =>
    sourceTitle(state.article?.sources.find((one) => one.id === source?.sourceId)?.csl),
  );
  const resolve = (state: boolean) =>
    void act({ type: 'resolve-comment', commentId: id, resolved: state });
  return (
    <article className={styles.card} data-active={isActive}>
      <button
        ref={head}
        type="button"
        className={styles.quote}
        onClick={() => actions.goTo({ kind: 'comment', commentId: id })}
      >
        {anchor.exact}
        {anchor.orphaned ? <em> (no longer in the draft)</em> : null}
        {source ? <em> ({title ?? 'a source that was removed'})</em> : null}
      </button>
      <Remark body={body} />
      <p className={styles.meta}>
        <span>
          {by.name}, <Moment at={at} />
        </span>
        {mustResolve ? (
          <span className={styles.must}>
            <OctagonAlert aria-hidden /> Must be resolved
          </span>
        ) : null}
        {resolved ? (
          <span>
            Resolved by {resolved.by.name}, <Moment at={resolved.at} />
          </span>
        ) : null}
      </p>
      {replies.length === 0 ? null : (
        <ol className={styles.replies} aria-label="Answers">
          {replies.map((reply) => (
            <ReplyRow key={reply.id} commentId={id} reply={reply} />
          ))}
        </ol>
      )}
      {isActive ? <ReplyForm commentId={id} /> : null}
      <div className={styles.actions}>
        {resolved ? (
          <Button variant="quiet" icon={<RotateCcw />} onPress={() => resolve(false)}>
            Open again
          </Button>
        ) : (
          <Button variant="quiet" icon={<Check />} onPress={() => resolve(true)}>
            Resolve
          </Button>
        )}
        <MenuButton
          label="More for this comment"
          icon={<MoreHorizontal />}
          items={[
            { id: 'edit', label: 'Edit…' },
            { id: 'remove', label: 'Remove comment', danger: true },
          ]}
          onAction={(action) => {
            if (action === 'edit') actions.ask({ kind: 'edit-comment', commentId: id });
            else void act({ type: 'remove-comment', commentId: id }, 'Comment removed');
          }}
        />
      </div>
    </article>
  );
}
