import { useState } from 'react';
import type { Comment } from '../../../../shared/model/article.ts';
import { makeAnchor } from '../../../../shared/text/anchors.ts';
import { useStores } from '../../../stores/context.ts';
import type { Selection } from '../../../stores/review/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RemarkField } from '../comments/RemarkField.tsx';
import { useDraft } from '../screen-context.ts';
import { useAct, useReviewActions } from '../use-review.ts';
import styles from './dialogs.module.css';

interface CommentDialogProps {
  /** The words that a new comment is about. */
  readonly selection: Selection | null;
  /** The source's file that they stand in; null for the draft. */
  readonly source: Comment['source'];
  /** The comment to edit, or null. */
  readonly comment: Comment | null;
  readonly onClose: () => void;
}

/** A new comment on marked words, or an old one to edit. */
export function CommentDialog({ selection, source, comment, onClose }: CommentDialogProps) {
  const draft = useDraft();
  const act = useAct();
  const { review } = useStores();
  const { show, selectDraft } = useReviewActions();
  const [text, setText] = useState(comment?.body ?? '');
  const [mustResolve, setMustResolve] = useState(comment?.mustResolve ?? false);
  const body = text.trim();
  const save = async () => {
    if (body === '') return;
    if (comment) {
      if (await act({ type: 'edit-comment', commentId: comment.id, body, mustResolve })) onClose();
      return;
    }
    const live = source ? review.getState().referenceText : draft.current?.getText();
    if (!selection || live === undefined) return;
    const anchor = makeAnchor(live, selection.start, selection.end);
    if (await act({ type: 'add-comment', anchor, source, body, mustResolve })) {
      selectDraft(null);
      show({ tab: 'comments' });
      onClose();
    }
  };
  return (
    <Dialog
      title={comment ? 'Edit comment' : 'Comment'}
      isOpen
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            isDisabled={body === ''}
            onPress={() => void save()}
          >
            {comment ? 'Save' : 'Comment'}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
        onSubmit={(event) => event.preventDefault()}
      >
        <blockquote className={styles.words}>{comment?.anchor.exact ?? selection?.text}</blockquote>
        <RemarkField label="Comment" value={text} onChange={setText} autoFocus />
        <Checkbox isSelected={mustResolve} onChange={setMustResolve}>
          Must be resolved before sign-off
        </Checkbox>
      </form>
    </Dialog>
  );
}
