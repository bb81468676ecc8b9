import { useState } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useReview } from '../use-review.ts';
import styles from './history.module.css';
import { OldParagraphs } from './OldParagraphs.tsx';
import { TextsCompared } from './TextsCompared.tsx';
import { useRevisionText } from './use-revision-text.ts';

interface CompareDialogProps {
  readonly number: number;
  readonly onClose: () => void;
}

/** What changed from one revision to another, as one text with what went and what came. */
export function CompareDialog({ number, onClose }: CompareDialogProps) {
  const revisions = useReview((state) => state.article?.revisions ?? none);
  const [from, setFrom] = useState(previousTo(revisions, number));
  const [to, setTo] = useState(number);
  const before = useRevisionText(from);
  const after = useRevisionText(to);
  const options = revisions.map((revision) => ({
    id: String(revision.number),
    label:
      revision.note === ''
        ? `Revision ${revision.number}`
        : `${revision.number} · ${revision.note}`,
  }));
  return (
    <Dialog title="Compare revisions" isOpen size="large" onClose={onClose}>
      <div className={styles.pair}>
        <SelectField
          label="From"
          value={String(from)}
          options={options}
          onChange={(id) => setFrom(Number(id))}
        />
        <SelectField
          label="To"
          value={String(to)}
          options={options}
          onChange={(id) => setTo(Number(id))}
        />
      </div>
      <TextsCompared before={before} after={after} />
      <OldParagraphs number={from} text={before} />
    </Dialog>
  );
}

const none: readonly never[] = [];

function previousTo(revisions: readonly { readonly number: number }[], number: number): number {
  return revisions.findLast((one) => one.number < number)?.number ?? number;
}
