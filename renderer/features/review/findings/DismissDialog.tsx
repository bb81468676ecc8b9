import { useState } from 'react';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { Aside } from '../../../../shared/text/dismissals.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import styles from './findings.module.css';
import { useDismissals } from './use-dismissals.ts';

interface DismissDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

const scopes: readonly { readonly id: Aside['scope']; readonly label: string }[] = [
  { id: 'once', label: 'At this place only' },
  { id: 'article', label: 'Everywhere in this article' },
  { id: 'library', label: 'In every article of this library' },
];

/** Asks why a finding is no fault, and where else the same words are none. */
export function DismissDialog({ finding, onClose }: DismissDialogProps) {
  const { dismiss } = useDismissals();
  const [scope, setScope] = useState<Aside['scope']>('article');
  return (
    <ReasonDialog
      title="Dismiss the finding"
      label="Why it is no fault here"
      confirmLabel="Dismiss"
      onConfirm={(reason) => {
        onClose();
        void dismiss(finding, scope, reason);
      }}
      onClose={onClose}
    >
      <p className={styles.about}>{finding.message}</p>
      {finding.text === '' ? null : <q className={styles.aboutWords}>{finding.text}</q>}
      <div className={styles.where}>
        <RadioGroup
          label="Dismiss these words"
          value={scope}
          options={scopes}
          onChange={(id) => setScope(scopes.find((one) => one.id === id)?.id ?? scope)}
        />
      </div>
    </ReasonDialog>
  );
}
