import { useState } from 'react';
import { spokenFingerprint } from '../../../shared/model/signing-key.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { formatInstant } from '../../ui/format.ts';
import { KnownPeople } from './KnownPeople.tsx';
import { MakeKeyDialog } from './MakeKeyDialog.tsx';
import styles from './settings.module.css';
import { useKeysState } from './use-keys-state.ts';

/** The key that bundles are signed with, and the people whose signatures are known. */
export function KeysSection() {
  const { desk } = useStores();
  const { state, settle, api } = useKeysState();
  const [open, setOpen] = useState<'make' | 'remove' | null>(null);
  if (!state) return null;
  const { own, hasSystemStore } = state;

  const save = async (channel: 'keys:save-public' | 'keys:save-protected') => {
    const saved = await api.invoke(channel, undefined);
    if (!saved.ok) desk.getState().showError(saved.error);
    else if (saved.value !== null) desk.getState().showToast({ message: `Saved ${saved.value}` });
  };
  const remove = async () => {
    setOpen(null);
    await settle(api.invoke('keys:remove', undefined));
  };
  return (
    <section className={styles.section} aria-label="Your signing key">
      <h2>Your signing key</h2>
      <p className={styles.meta}>
        Bundles are signed with it, so that whoever has your public key can tell that they come from
        you and were not changed. It stays in your own folder on this computer, never in a library.
      </p>
      {own ? (
        <>
          <dl className={styles.facts}>
            <dt>In the name of</dt>
            <dd>
              {own.name}
              {own.role === '' ? '' : `, ${own.role}`}
            </dd>
            <dt>Fingerprint</dt>
            <dd className={styles.fingerprint}>{spokenFingerprint(own.fingerprint)}</dd>
            <dt>Made</dt>
            <dd>{formatInstant(own.madeAt)}</dd>
            <dt>Protected by</dt>
            <dd>
              {own.protection === 'system' ? 'the system’s store for secrets' : 'a passphrase'}
            </dd>
          </dl>
          <div className={styles.row}>
            <Button onPress={() => void save('keys:save-public')}>Save the public key…</Button>
            {own.protection === 'passphrase' ? (
              <Button onPress={() => void save('keys:save-protected')}>
                Save the key for the command line…
              </Button>
            ) : null}
            <Button variant="quiet" onPress={() => setOpen('remove')}>
              Remove…
            </Button>
          </div>
        </>
      ) : (
        <>
          {hasSystemStore ? null : (
            <p>
              This system has no store for secrets (a keyring), so nothing but a passphrase can
              protect a key here. You can make one that is, or export bundles without a signature.
            </p>
          )}
          <div className={styles.row}>
            <Button onPress={() => setOpen('make')}>Make a signing key…</Button>
          </div>
        </>
      )}
      <KnownPeople known={state.known} settle={settle} />
      {open === 'make' ? (
        <MakeKeyDialog
          hasSystemStore={hasSystemStore}
          onMake={async (wanted) => (await settle(api.invoke('keys:make', wanted))) !== null}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'remove' ? (
        <ConfirmDialog
          title="Remove your signing key?"
          confirmLabel="Remove the key"
          danger
          onConfirm={() => void remove()}
          onClose={() => setOpen(null)}
        >
          <p>
            It can’t be brought back, except from a copy. Bundles that it signed stay valid for
            people who have its public key; new ones would need a new key.
          </p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
