import { useState } from 'react';
import type { RequestOf } from '../../../shared/ipc/contract.ts';
import { type KeyProtection, SHORTEST_PASSPHRASE } from '../../../shared/model/signing-key.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './settings.module.css';

interface MakeKeyDialogProps {
  readonly hasSystemStore: boolean;
  /** False where it was not made. */
  readonly onMake: (wanted: RequestOf<'keys:make'>) => Promise<boolean>;
  readonly onClose: () => void;
}

const protections = [
  { id: 'system', label: 'The system’s store for secrets: nothing to type when you sign' },
  { id: 'passphrase', label: 'A passphrase: works everywhere, on the command line too' },
];

/** Asks how a fresh signing key is to be protected, and makes it. */
export function MakeKeyDialog({ hasSystemStore, onMake, onClose }: MakeKeyDialogProps) {
  const [protection, setProtection] = useState<KeyProtection>(
    hasSystemStore ? 'system' : 'passphrase',
  );
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isMaking, setMaking] = useState(false);
  const isShort = [...passphrase].length < SHORTEST_PASSPHRASE;
  const isReady = protection === 'system' || (!isShort && passphrase === again);
  const make = async () => {
    setMaking(true);
    const wanted = { protection, passphrase: protection === 'system' ? null : passphrase };
    const isMade = await onMake(wanted);
    setMaking(false);
    if (isMade) onClose();
  };
  return (
    <Dialog
      title="Make a signing key"
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" isDisabled={!isReady || isMaking} onPress={() => void make()}>
            {isMaking ? 'Making the key…' : 'Make the key'}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {hasSystemStore ? (
          <RadioGroup
            label="Protected by"
            value={protection}
            options={protections}
            onChange={(id) => setProtection(id === 'system' ? 'system' : 'passphrase')}
          />
        ) : null}
        {protection === 'passphrase' ? (
          <>
            <TextField
              label="Passphrase"
              type="password"
              autoFocus
              value={passphrase}
              onChange={setPassphrase}
              description={`At least ${SHORTEST_PASSPHRASE} characters. It is asked for when you sign and can’t be recovered.`}
            />
            <TextField
              label="The passphrase again"
              type="password"
              value={again}
              onChange={setAgain}
              {...(again !== '' && again !== passphrase
                ? { errorMessage: 'This is not the same.' }
                : {})}
            />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
