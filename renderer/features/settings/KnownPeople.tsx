import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FileFailure } from '../../../shared/ipc/file-failure.ts';
import { ok } from '../../../shared/model/result.ts';
import { type ShownKey, spokenFingerprint } from '../../../shared/model/signing-key.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './settings.module.css';
import type { KeysControl } from './use-keys-state.ts';

interface KnownPeopleProps extends Pick<KeysControl, 'settle'> {
  readonly known: readonly ShownKey[];
}

/** The people whose signatures this user recognises, by their public keys. */
export function KnownPeople({ known, settle }: KnownPeopleProps) {
  const { api, desk } = useStores();
  const [failures, setFailures] = useState<readonly FileFailure[]>([]);
  const [forgetting, setForgetting] = useState<ShownKey | null>(null);

  const learn = async () => {
    const learnt = await api.invoke('keys:learn', undefined);
    if (!learnt.ok) desk.getState().showError(learnt.error);
    else if (learnt.value) {
      setFailures(learnt.value.failures);
      await settle(Promise.resolve(ok(learnt.value.state)));
    }
  };
  const forget = async ({ fingerprint }: ShownKey) => {
    setForgetting(null);
    await settle(api.invoke('keys:forget', { fingerprint }));
  };
  return (
    <section className={styles.people} aria-label="People you know">
      <h3>People you know</h3>
      <p className={styles.meta}>
        Take in a public key only from whoever it belongs to, and compare the fingerprint with them
        in another way: the name in it is what its maker wrote.
      </p>
      {known.length > 0 ? (
        <ul>
          {known.map((one) => (
            <li key={one.fingerprint}>
              <span>
                {one.name}
                {one.role === '' ? '' : `, ${one.role}`}
                <span className={styles.fingerprint}>{spokenFingerprint(one.fingerprint)}</span>
              </span>
              <IconButton
                label={`Forget ${one.name}`}
                icon={<Trash2 />}
                onPress={() => setForgetting(one)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {failures.map(({ file, error }) => (
        <ErrorNotice key={file} error={error} />
      ))}
      <div className={styles.row}>
        <Button onPress={() => void learn()}>Take in a public key…</Button>
      </div>
      {forgetting ? (
        <ConfirmDialog
          title={`Forget ${forgetting.name}?`}
          confirmLabel="Forget the key"
          danger
          onConfirm={() => void forget(forgetting)}
          onClose={() => setForgetting(null)}
        >
          <p>
            Bundles signed with this key will then be shown as signed by someone you don’t know. The
            file with the key can be taken in again.
          </p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
