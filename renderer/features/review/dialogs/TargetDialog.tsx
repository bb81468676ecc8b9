import { useStore } from 'zustand';
import { useStores } from '../../../stores/context.ts';
import { formatCount } from '../../../ui/format.ts';
import { useAct, useReview } from '../use-review.ts';
import { NumberDialog } from './NumberDialog.tsx';

/** Asks how long the article should be. */
export function TargetDialog({ onClose }: { readonly onClose: () => void }) {
  const { desk } = useStores();
  const act = useAct();
  const own = useReview((state) => state.article?.targetWords ?? null);
  const house = useStore(desk, (state) => state.library?.file.houseStyle.targetWords ?? null);
  return (
    <NumberDialog
      title="Target length"
      label="Words"
      description={
        house === null
          ? 'Leave it empty for no target.'
          : `Leave it empty for the house style’s: ${formatCount(house, 'word')}.`
      }
      confirmLabel="Set"
      value={own}
      most={100_000}
      isOptional
      onConfirm={(words) => {
        onClose();
        void act({ type: 'set-target', words }, 'Target length set');
      }}
      onClose={onClose}
    />
  );
}
