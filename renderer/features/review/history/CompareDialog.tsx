import { useEffect, useMemo, useState } from 'react';
import { diffTexts } from '../../../../shared/diff/diff.ts';
import { useStores } from '../../../stores/context.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useReview } from '../use-review.ts';
import styles from './history.module.css';
import { mergedPieces } from './merged-pieces.ts';
import { sentencePieces } from './sentence-pieces.ts';

interface CompareDialogProps {
  readonly number: number;
  readonly onClose: () => void;
}

/** What changed from one revision to another, as one text with what went and what came. */
export function CompareDialog({ number, onClose }: CompareDialogProps) {
  const revisions = useReview((state) => state.article?.revisions ?? none);
  const [from, setFrom] = useState(previousTo(revisions, number));
  const [to, setTo] = useState(number);
  const [bySentence, setBySentence] = useState(false);
  const language = useReview((state) => state.article?.fields.language ?? '');
  const before = useRevisionText(from);
  const after = useRevisionText(to);
  const pieces = useMemo(
    () =>
      before === null || after === null
        ? null
        : bySentence
          ? sentencePieces(before, after, language)
          : mergedPieces(before, after, diffTexts(before, after).changes),
    [before, after, bySentence, language],
  );
  const options = revisions.map((revision) => ({
    id: String(revision.number),
    label:
      revision.note === ''
        ? `Revision ${revision.number}`
        : `${revision.number} · ${revision.note}`,
  }));
  const changed = pieces?.filter((piece) => piece.kind !== 'same').length ?? 0;
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
      <Checkbox isSelected={bySentence} onChange={setBySentence}>
        Sentence by sentence
      </Checkbox>
      <p className={styles.meta}>
        {pieces === null ? 'Reading…' : changed === 0 ? 'The two texts are the same.' : null}
      </p>
      <div className={styles.merged}>
        {pieces?.map((piece) =>
          piece.kind === 'same' ? (
            <span key={piece.key}>{piece.text}</span>
          ) : piece.kind === 'gone' ? (
            <del key={piece.key}>{piece.text}</del>
          ) : piece.kind === 'moved' ? (
            <mark key={piece.key} title="Moved here">
              {piece.text}
            </mark>
          ) : (
            <ins key={piece.key}>{piece.text}</ins>
          ),
        )}
      </div>
    </Dialog>
  );
}

const none: readonly never[] = [];

function previousTo(revisions: readonly { readonly number: number }[], number: number): number {
  return revisions.findLast((one) => one.number < number)?.number ?? number;
}

/** The text of a revision; null until it is read. A failure is shown. */
function useRevisionText(number: number): string | null {
  const { api, desk } = useStores();
  const id = useReview((state) => state.article?.id ?? null);
  const [read, setRead] = useState<{ readonly number: number; readonly text: string } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isCurrent = true;
    void api.invoke('revision:read', { id, number }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ number, text: result.value.text });
      else desk.getState().showError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, desk, id, number]);
  return read?.number === number ? read.text : null;
}
