import { assertNever } from '../../../../shared/model/result.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { useClaimActs } from '../claims/use-claim-acts.ts';
import { DismissDialog } from '../findings/DismissDialog.tsx';
import { CompareDialog } from '../history/CompareDialog.tsx';
import { OutsideDialog } from '../history/OutsideDialog.tsx';
import { RecoveredDialog } from '../history/RecoveredDialog.tsx';
import { SourceDialog } from '../sources/SourceDialog.tsx';
import { SourceFilesDialog } from '../sources/SourceFilesDialog.tsx';
import { useAct, useReview, useReviewActions } from '../use-review.ts';
import { CiteDialog } from './CiteDialog.tsx';
import { CommentDialog } from './CommentDialog.tsx';
import styles from './dialogs.module.css';
import { GoToParagraphDialog } from './GoToParagraphDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { TargetDialog } from './TargetDialog.tsx';

/** The one question or form of the review screen that is open. */
export function ReviewDialogs() {
  const asking = useReview((state) => state.asking);
  const article = useReview((state) => state.article);
  const actions = useReviewActions();
  const act = useAct();
  const claimActs = useClaimActs();
  const close = actions.answered;
  if (!asking || !article) return null;

  switch (asking.kind) {
    case 'void-sign-off':
      return (
        <ConfirmDialog
          title="Edit signed-off copy?"
          confirmLabel="Edit"
          danger
          onConfirm={actions.unlock}
          onClose={close}
        >
          Editing will void the sign-off, and the article will have to be signed again. This
          happens, and is recorded, once the content really differs from what was signed.
        </ConfirmDialog>
      );
    case 'return':
      return (
        <ReasonDialog
          title="Return the article"
          label="What has to change"
          confirmLabel="Return"
          onConfirm={(note) => {
            close();
            void act({ type: 'return', note });
          }}
          onClose={close}
        />
      );
    case 'spike':
      return (
        <ReasonDialog
          title="Spike the article"
          label="Why it is dropped"
          confirmLabel="Spike"
          onConfirm={(note) => {
            close();
            void act({ type: 'spike', note });
          }}
          onClose={close}
        />
      );
    case 'decide': {
      const { claimId, decision } = asking;
      const words = article.claims.find((claim) => claim.id === claimId)?.anchor.exact ?? '';
      return (
        <ReasonDialog
          title={decision === 'waived' ? 'Waive the claim' : 'Dispute the claim'}
          label={decision === 'waived' ? 'Why it need not be checked' : 'What is wrong with it'}
          confirmLabel={decision === 'waived' ? 'Waive' : 'Dispute'}
          onConfirm={async (reason) => {
            close();
            if (await act({ type: 'decide-claim', claimId, decision, reason })) {
              claimActs.goOn(claimId);
            }
          }}
          onClose={close}
        >
          <blockquote className={styles.words}>{words}</blockquote>
        </ReasonDialog>
      );
    }
    case 'not-applicable':
      return (
        <ReasonDialog
          title="Not applicable"
          label="Why it does not apply to this article"
          confirmLabel="Mark not applicable"
          onConfirm={(reason) => {
            close();
            const answer = { state: 'not-applicable', reason } as const;
            void act({ type: 'answer-check', itemId: asking.itemId, answer });
          }}
          onClose={close}
        />
      );
    case 'dismiss-finding':
      return <DismissDialog finding={asking.finding} onClose={close} />;
    case 'link':
      return <LinkDialog place={asking.place} onClose={close} />;
    case 'target':
      return <TargetDialog onClose={close} />;
    case 'go-to-paragraph':
      return <GoToParagraphDialog onClose={close} />;
    case 'take-revision':
      return (
        <ReasonDialog
          title="Take a revision"
          label="Note"
          confirmLabel="Take revision"
          isOptional
          onConfirm={(note) => {
            close();
            void actions.takeRevision(note);
          }}
          onClose={close}
        >
          <p className={styles.about}>A numbered snapshot of the draft as it stands.</p>
        </ReasonDialog>
      );
    case 'restore-revision':
      return (
        <ConfirmDialog
          title={`Restore revision ${asking.number}?`}
          confirmLabel="Restore"
          onConfirm={() => {
            close();
            if (actions.mayEdit()) void actions.restoreRevision(asking.number);
          }}
          onClose={close}
        >
          Its text and fields become the draft. The draft as it stands now is kept as a revision
          first. Claims whose words differ are reopened.
        </ConfirmDialog>
      );
    case 'compare':
      return <CompareDialog number={asking.number} onClose={close} />;
    case 'recovered':
      return <RecoveredDialog texts={asking.texts} onClose={close} />;
    case 'outside':
      return <OutsideDialog outside={asking.outside} onClose={close} />;
    case 'source':
      return <SourceDialog source={asking.source} kind={asking.sourceKind} onClose={close} />;
    case 'source-files':
      return <SourceFilesDialog paths={asking.paths} onClose={close} />;
    case 'cite':
      return <CiteDialog asking={asking} onClose={close} />;
    case 'comment':
      return (
        <CommentDialog
          selection={asking.selection}
          source={asking.source}
          comment={null}
          onClose={close}
        />
      );
    case 'edit-comment': {
      const comment = article.comments.find((one) => one.id === asking.commentId);
      return comment ? (
        <CommentDialog selection={null} source={null} comment={comment} onClose={close} />
      ) : null;
    }
    default:
      return assertNever(asking);
  }
}
