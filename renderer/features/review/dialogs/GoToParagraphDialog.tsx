import { useMemo } from 'react';
import { paragraphFrom, paragraphStarts } from '../../../../shared/model/source-text.ts';
import { useDraft } from '../screen-context.ts';
import { NumberDialog } from './NumberDialog.tsx';

/** Asks for a paragraph by its number, and goes there. */
export function GoToParagraphDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useDraft();
  const starts = useMemo(() => paragraphStarts(draft.current?.getText() ?? ''), [draft]);
  return (
    <NumberDialog
      title="Go to paragraph"
      label="Number"
      description={`The draft has ${starts.length}; headings count.`}
      confirmLabel="Go"
      value={paragraphFrom(starts, draft.current?.selection().start ?? 0)}
      most={Math.max(1, starts.length)}
      onConfirm={(number) => {
        onClose();
        const start = starts[(number ?? 1) - 1];
        // The dialog gives the focus back as it goes; then the draft takes it.
        if (start !== undefined) requestAnimationFrame(() => draft.current?.select(start, start));
      }}
      onClose={onClose}
    />
  );
}
