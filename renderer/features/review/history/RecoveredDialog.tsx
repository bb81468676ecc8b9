import type { RecoveredText } from '../../../../shared/ipc/channels/article.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useReviewActions } from '../use-review.ts';
import styles from './history.module.css';
import { TextsCompared } from './TextsCompared.tsx';
import { useRevisionText } from './use-revision-text.ts';

interface RecoveredDialogProps {
  readonly texts: RecoveredText;
  readonly onClose: () => void;
}

/** What the journal brought back after a crash, against the draft as it was last saved. */
export function RecoveredDialog({ texts, onClose }: RecoveredDialogProps) {
  const { mayEdit, recoveredSeen, restoreRevision } = useReviewActions();
  const before = useRevisionText(texts.saved);
  const after = useRevisionText(texts.recovered);
  const putBack = async () => {
    onClose();
    if (mayEdit() && (await restoreRevision(texts.saved))) recoveredSeen();
  };
  const keep = () => {
    onClose();
    recoveredSeen();
  };
  return (
    <Dialog
      title="What was recovered"
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void putBack()}>Put back the draft without it</Button>
          <Button variant="primary" onPress={keep} autoFocus>
            Keep it
          </Button>
        </>
      }
    >
      <p className={styles.compared}>
        From the draft as it was last saved to the draft with everything you had typed. Both are
        kept as revisions {texts.saved} and {texts.recovered} in the history, whatever you choose.
      </p>
      <TextsCompared before={before} after={after} />
    </Dialog>
  );
}
