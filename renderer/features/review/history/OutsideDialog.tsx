import { useState } from 'react';
import type { OutsideText } from '../../../../shared/ipc/channels/article.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FieldsShown } from '../fields/FieldsShown.tsx';
import { fieldText, lineFields } from '../fields/field-list.ts';
import { useDraft } from '../screen-context.ts';
import { useReviewActions, useSummary } from '../use-review.ts';
import styles from './history.module.css';
import { TextsCompared } from './TextsCompared.tsx';
import { useRevision } from './use-revision-text.ts';

interface OutsideDialogProps {
  readonly outside: OutsideText;
  readonly onClose: () => void;
}

/** The draft here against what another program made of it, and the choice between them. */
export function OutsideDialog({ outside, onClose }: OutsideDialogProps) {
  const draft = useDraft();
  const { mayEdit, outsideSeen, restoreRevision } = useReviewActions();
  const [mine] = useState(() => draft.current?.getText() ?? null);
  const theirs = useRevision(outside.revision);
  const fields = useSummary()?.fields;
  const hasOtherFields =
    theirs !== null &&
    fields !== undefined &&
    lineFields.some((one) => fieldText(fields, one) !== fieldText(theirs.revision.fields, one));
  const take = async () => {
    onClose();
    if (mayEdit() && (await restoreRevision(outside.revision))) outsideSeen();
  };
  const keep = () => {
    onClose();
    outsideSeen();
  };
  return (
    <Dialog
      title="Changed by another program"
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void take()}>Take theirs</Button>
          <Button variant="primary" onPress={keep} autoFocus>
            Keep mine
          </Button>
        </>
      }
    >
      <p className={styles.compared}>
        From your version to theirs. Whichever you do not choose stays in the history. Claims,
        sources and decisions stay as they are here. What the other program wrote is also kept as{' '}
        {outside.keptAs.join(' and ')}.
      </p>
      {hasOtherFields ? (
        <FieldsShown
          fields={theirs.revision.fields}
          isFactCheck={theirs.revision.reviewedClaims !== null}
          of="their version"
        />
      ) : null}
      <TextsCompared before={mine} after={theirs?.text ?? null} />
    </Dialog>
  );
}
