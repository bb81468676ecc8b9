import { useState } from 'react';
import { type Claim, claimKinds } from '../../../../shared/model/claim.ts';
import { claimKindNames } from '../../../../shared/review/names.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useAct } from '../use-review.ts';
import { priorities, priorityNames, priorityOf } from './claim-order.ts';
import styles from './claims.module.css';

interface ClaimEditProps {
  readonly claim: Claim;
  readonly onDone: () => void;
}

/** Kind, priority and note of a claim, in its card. */
export function ClaimEdit({ claim, onDone }: ClaimEditProps) {
  const act = useAct();
  const [kind, setKind] = useState(claim.kind);
  const [priority, setPriority] = useState(claim.priority);
  const [note, setNote] = useState(claim.note);
  const save = async () => {
    const command = { type: 'edit-claim', claimId: claim.id, kind, priority, note } as const;
    if (await act(command)) onDone();
  };
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
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
      <TextField label="Note" value={note} onChange={setNote} multiline />
      <div className={styles.actions}>
        <Button onPress={() => void save()}>Save</Button>
        <Button variant="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
