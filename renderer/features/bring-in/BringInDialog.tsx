import { FolderOpen } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatCount } from '../../ui/format.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './bring-in.module.css';
import { FailureList } from './FailureList.tsx';
import { IncomingList } from './IncomingList.tsx';
import { IncomingView } from './IncomingView.tsx';
import { PasteArea } from './PasteArea.tsx';

/** Takes copy in: shows what was understood, lets the editor correct it, then adds it. */
export function BringInDialog({ onClose }: { readonly onClose: () => void }) {
  const { bringIn, desk } = useStores();
  const { incoming, failures, whole, current, reading, adding } = useStore(bringIn);
  const shown = incoming[current];

  // Copy that was not added is forgotten with the dialog; its files stay where they are.
  useEffect(() => () => bringIn.getState().reset(), [bringIn]);

  // What comes whole has a dialog of its own, which comes when the copy is dealt with.
  const next = () => {
    if (whole.length > 0) desk.getState().openDialog({ kind: 'verify', paths: whole });
    else onClose();
  };
  const isOnlyWhole =
    whole.length > 0 && incoming.length === 0 && failures.length === 0 && reading === null;
  useEffect(() => {
    if (isOnlyWhole) desk.getState().openDialog({ kind: 'verify', paths: whole });
  }, [desk, isOnlyWhole, whole]);

  const addAll = async () => {
    const ids = await bringIn.getState().addAll();
    if (!ids) return;
    next();
    const [only] = ids;
    if (ids.length === 1 && only && whole.length === 0)
      desk.getState().go({ screen: 'review', articleId: only });
    else
      desk
        .getState()
        .showToast({ message: `${formatCount(ids.length, 'article')} brought in`, stays: true });
  };
  const addLabel = incoming.length > 1 ? `Add all ${incoming.length}` : 'Add to the library';
  return (
    <Dialog
      title="Bring in"
      size={shown ? 'full' : 'medium'}
      onClose={onClose}
      footer={
        <>
          <span className={styles.spacer}>
            <Button icon={<FolderOpen />} onPress={() => void bringIn.getState().read(null)}>
              Choose files…
            </Button>
          </span>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            isDisabled={incoming.length === 0 || reading !== null || adding}
            onPress={() => void addAll()}
          >
            {addLabel}
          </Button>
        </>
      }
    >
      <div className={styles.whole}>
        {reading ? <ProgressBar {...reading} onCancel={bringIn.getState().cancel} /> : null}
        <FailureList failures={failures} />
        {whole.length > 0 && !isOnlyWhole ? (
          <p className={styles.later}>
            {formatCount(whole.length, 'bundle comes', 'bundles come')} after these.{' '}
            <Button variant="quiet" onPress={next}>
              Look now
            </Button>
          </p>
        ) : null}
        {shown ? (
          <div className={styles.columns} data-several={incoming.length > 1}>
            {incoming.length > 1 ? <IncomingList /> : null}
            <IncomingView key={shown.item.token} incoming={shown} index={current} />
          </div>
        ) : reading ? null : (
          <PasteArea />
        )}
      </div>
    </Dialog>
  );
}
