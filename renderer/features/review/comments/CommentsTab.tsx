import { MessageSquare } from 'lucide-react';
import { useState } from 'react';
import type { Comment } from '../../../../shared/model/article.ts';
import { useShortcut } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { FirstRows } from '../inspector/FirstRows.tsx';
import { Section } from '../inspector/Section.tsx';
import { useReview, useReviewActions, useSigner } from '../use-review.ts';
import { CommentCard } from './CommentCard.tsx';
import {
  type CommentFilter,
  commentFilters,
  inReadingOrder,
  passesFilter,
} from './comment-filter.ts';
import styles from './comments.module.css';

/** Threads on words of the draft and of sources; the open ones in the order of the text. */
export function CommentsTab() {
  const comments = useReview((state) => state.article?.comments ?? none);
  const selection = useReview((state) => state.draftSelection);
  const { ask } = useReviewActions();
  const [showResolved, setShowResolved] = useState(false);
  const me = useSigner();
  const shortcut = useShortcut('review.add-comment');
  const [filter, setFilter] = useState<CommentFilter>('all');
  const inOrder = inReadingOrder(comments).filter((one) => passesFilter(one, filter, me));
  const open = inOrder.filter((comment) => comment.resolved === null);
  const resolved = inOrder.filter((comment) => comment.resolved !== null);
  const add = (
    <Button
      icon={<MessageSquare />}
      isDisabled={selection === null}
      shortcut={shortcut}
      onPress={() => {
        if (selection) ask({ kind: 'comment', selection, source: null });
      }}
    >
      Comment on the marked words
    </Button>
  );
  return (
    <>
      {comments.length === 0 ? (
        <EmptyState icon={<MessageSquare />} title="No comments yet" action={add}>
          Mark words in the draft to comment on them. A comment that must be resolved holds up the
          sign-off.
        </EmptyState>
      ) : (
        <div className={styles.top}>
          {add}
          <SelectField
            label="Show"
            hideLabel
            value={filter}
            options={commentFilters}
            onChange={(id) => setFilter(commentFilters.find((one) => one.id === id)?.id ?? 'all')}
          />
        </div>
      )}
      <Section title="Open" count={open.length} hidden={comments.length === 0}>
        <CommentCards comments={open} />
      </Section>
      <Section
        title="Resolved"
        count={resolved.length}
        hidden={resolved.length === 0}
        isOpen={showResolved}
        onToggle={() => setShowResolved(!showResolved)}
      >
        <CommentCards comments={resolved} />
      </Section>
    </>
  );
}

/** Cards that are made at once: thousands would hold up every key. */
const CARDS = 50;

function CommentCards({ comments }: { readonly comments: readonly Comment[] }) {
  const activeId = useReview((state) => state.view.commentId);
  const active = comments.findIndex(({ id }) => id === activeId);
  return (
    <FirstRows items={comments} step={CARDS} active={active}>
      {(some) => some.map((comment) => <CommentCard key={comment.id} comment={comment} />)}
    </FirstRows>
  );
}

const none: readonly never[] = [];
