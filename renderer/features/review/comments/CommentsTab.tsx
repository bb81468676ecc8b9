import { MessageSquare } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Section } from '../inspector/Section.tsx';
import { useReview, useReviewActions } from '../use-review.ts';
import { CommentCard } from './CommentCard.tsx';
import styles from './comments.module.css';

/** Remarks on stretches of the draft; the open ones in the order of the text. */
export function CommentsTab() {
  const comments = useReview((state) => state.article?.comments ?? none);
  const selection = useReview((state) => state.draftSelection);
  const { ask } = useReviewActions();
  const [showResolved, setShowResolved] = useState(false);
  const inOrder = [...comments].sort((a, b) => a.anchor.start - b.anchor.start);
  const open = inOrder.filter((comment) => comment.resolved === null);
  const resolved = inOrder.filter((comment) => comment.resolved !== null);
  const add = (
    <Button
      icon={<MessageSquare />}
      isDisabled={selection === null}
      shortcut="Mod+Alt+M"
      onPress={() => {
        if (selection) ask({ kind: 'comment', selection });
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
        <div className={styles.top}>{add}</div>
      )}
      <Section title="Open" count={open.length} hidden={comments.length === 0}>
        {open.map((comment) => (
          <CommentCard key={comment.id} comment={comment} />
        ))}
      </Section>
      <Section
        title="Resolved"
        count={resolved.length}
        hidden={resolved.length === 0}
        isOpen={showResolved}
        onToggle={() => setShowResolved(!showResolved)}
      >
        {resolved.map((comment) => (
          <CommentCard key={comment.id} comment={comment} />
        ))}
      </Section>
    </>
  );
}

const none: readonly never[] = [];
