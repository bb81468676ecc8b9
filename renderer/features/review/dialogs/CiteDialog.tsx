import { useState } from 'react';
import { locatorLabels } from '../../../../shared/model/source.ts';
import { sourceTitle } from '../../../../shared/model/source-title.ts';
import type { Ask } from '../../../stores/review/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useAct, useReview, useReviewActions } from '../use-review.ts';
import styles from './dialogs.module.css';

interface CiteDialogProps {
  readonly asking: Extract<Ask, { kind: 'cite' }>;
  readonly onClose: () => void;
}

const labelNames = {
  page: 'Page',
  paragraph: 'Paragraph',
  section: 'Section',
  line: 'Line',
  timestamp: 'Time',
  table: 'Table',
} as const;

/** Cites a source for a claim: the passage, where one was marked, and where it stands. */
export function CiteDialog({ asking, onClose }: CiteDialogProps) {
  const act = useAct();
  const { selectReference } = useReviewActions();
  const title = useReview(({ article }) =>
    sourceTitle(article?.sources.find((one) => one.id === asking.sourceId)?.csl),
  );
  const words = useReview(
    ({ article }) => article?.claims.find((one) => one.id === asking.claimId)?.anchor.exact ?? '',
  );
  const [label, setLabel] = useState(asking.locator?.label ?? 'page');
  const [value, setValue] = useState(asking.locator?.value ?? '');
  const [excerpt, setExcerpt] = useState(asking.excerpt);
  const cite = async () => {
    const locator = value.trim() === '' ? null : { label, value: value.trim() };
    const { claimId, sourceId, place } = asking;
    const done = await act({
      type: 'add-citation',
      claimId,
      sourceId,
      locator,
      excerpt: excerpt.trim(),
      place,
    });
    if (!done) return;
    if (place) selectReference(null);
    onClose();
  };
  return (
    <Dialog
      title="Cite"
      isOpen
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" shortcut="Enter" onPress={() => void cite()}>
            Cite
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void cite();
        }}
      >
        <p className={styles.about}>
          {title}, for <q>{words}</q>
        </p>
        {asking.place ? (
          <blockquote className={styles.words}>{asking.excerpt}</blockquote>
        ) : (
          <TextField
            label="The words of the source that bear on it"
            value={excerpt}
            onChange={setExcerpt}
            multiline
          />
        )}
        <div className={styles.pair}>
          <SelectField
            label="Where"
            value={label}
            options={locatorLabels.map((id) => ({ id, label: labelNames[id] }))}
            onChange={(id) => setLabel(locatorLabels.find((one) => one === id) ?? label)}
          />
          <TextField
            label={`${labelNames[label]} number`}
            value={value}
            onChange={setValue}
            autoFocus
          />
        </div>
        <button type="submit" hidden aria-label="Cite" />
      </form>
    </Dialog>
  );
}
