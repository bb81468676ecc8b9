import { useState } from 'react';
import { claimKinds } from '../../../../shared/model/claim.ts';
import { claimKindNames } from '../../../../shared/review/names.ts';
import { makeAnchor } from '../../../../shared/text/anchors.ts';
import type { Ask } from '../../../stores/review/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { priorities, priorityNames, priorityOf } from '../claims/claim-order.ts';
import { useDraft } from '../screen-context.ts';
import { useAct, useReviewActions } from '../use-review.ts';
import styles from './dialogs.module.css';

interface AddClaimDialogProps {
  readonly asking: Extract<Ask, { kind: 'add-claim' }>;
  readonly onClose: () => void;
}

/** Makes the marked words a claim; its kind is guessed and can be changed. */
export function AddClaimDialog({ asking, onClose }: AddClaimDialogProps) {
  const draft = useDraft();
  const act = useAct();
  const { selectDraft } = useReviewActions();
  const [kind, setKind] = useState(asking.claimKind);
  const [priority, setPriority] = useState(asking.priority);
  const [note, setNote] = useState('');
  const { start, end, text } = asking.selection;
  const add = async () => {
    const live = draft.current?.getText();
    if (live === undefined) return;
    const anchor = makeAnchor(live, start, end);
    const { origin } = asking;
    if (await act({ type: 'add-claim', kind, priority, anchor, note: note.trim(), origin })) {
      selectDraft(null);
      onClose();
    }
  };
  return (
    <Dialog
      title="Add claim"
      isOpen
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" shortcut="Mod+Enter" onPress={() => void add()}>
            Add claim
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <blockquote className={styles.words}>{text}</blockquote>
        <SelectField
          label="Kind"
          value={kind}
          options={claimKinds.map((id) => ({ id, label: claimKindNames[id] }))}
          onChange={(id) => setKind(claimKinds.find((one) => one === id) ?? kind)}
        />
        <SelectField
          label="Priority"
          value={String(priority)}
          options={priorities.map((id) => ({ id: String(id), label: priorityNames[id] }))}
          onChange={(id) => setPriority(priorityOf(id))}
        />
        <TextField label="Note" value={note} onChange={setNote} autoFocus />
      </form>
    </Dialog>
  );
}
