import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatCount } from '../../ui/format.ts';
import { canComeIn } from './can-come-in.ts';
import { ForeignArticle } from './ForeignArticle.tsx';
import { useBringInWhole } from './use-bring-in-whole.ts';
import { VerifiedView } from './VerifiedView.tsx';
import styles from './verify.module.css';

interface VerifyDialogProps {
  /** Bundles, exported files, folders of such, or articles of another library. */
  readonly paths: readonly string[];
  readonly onClose: () => void;
}

/** Explains what holds of bundles, and brings the articles in them in. */
export function VerifyDialog({ paths, onClose }: VerifyDialogProps) {
  const { api, desk } = useStores();
  const library = useStore(desk, (state) => state.library);
  const [found, setFound] = useState<ResponseOf<'whole:look'> | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void api.invoke('whole:look', { paths: [...paths] }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setFound(result.value);
      else setError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, paths]);

  const coming = (found?.looked ?? []).filter(canComeIn).map(({ path }) => path);
  const bringIn = useBringInWhole(onClose, setError);
  const mayBringIn = coming.length > 0 && library !== null && !library.readOnly;
  return (
    <Dialog
      title="Verify"
      size="medium"
      onClose={onClose}
      footer={
        <>
          <Button variant={mayBringIn ? 'quiet' : 'primary'} onPress={onClose}>
            Close
          </Button>
          {mayBringIn ? (
            <Button
              variant="primary"
              isDisabled={bringIn.isRunning}
              onPress={() => void bringIn.run(coming)}
            >
              {coming.length === 1
                ? 'Bring in the article'
                : `Bring in ${formatCount(coming.length, 'article')}`}
            </Button>
          ) : null}
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      {found === null && error === null ? <p role="status">Checking every byte…</p> : null}
      {found?.failures.map(({ file, error: failure }) => (
        <ErrorNotice key={file} error={failure} />
      ))}
      <div className={styles.all}>
        {found?.looked.map((looked) =>
          looked.kind === 'article' ? (
            <ForeignArticle key={looked.path} article={looked} />
          ) : (
            looked.verification.exports.map((one) => <VerifiedView key={one.place} found={one} />)
          ),
        )}
      </div>
    </Dialog>
  );
}
