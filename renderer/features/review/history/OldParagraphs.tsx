import { useMemo, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useDraft } from '../screen-context.ts';
import { useReviewActions } from '../use-review.ts';
import styles from './history.module.css';
import { type OldParagraph, oldParagraphs } from './old-paragraphs.ts';

interface OldParagraphsProps {
  readonly number: number;
  /** The text of that revision; null while it is read. */
  readonly text: string | null;
}

/** Paragraphs of a revision that the draft has otherwise; each can be put back by itself. */
export function OldParagraphs({ number, text }: OldParagraphsProps) {
  const draft = useDraft();
  const { mayEdit } = useReviewActions();
  const [now, setNow] = useState(() => draft.current?.getText() ?? '');
  const found = useMemo(() => (text === null ? [] : oldParagraphs(text, now)), [text, now]);
  const putBack = ({ start, end, insert }: OldParagraph) => {
    if (!mayEdit()) return;
    draft.current?.replaceRange(start, end, insert);
    setNow(draft.current?.getText() ?? '');
  };
  if (found.length === 0) return null;
  return (
    <section aria-label={`Paragraphs of revision ${number}`}>
      <h3 className={styles.old}>Paragraphs of revision {number} that the draft has otherwise</h3>
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={`${one.start} ${one.words}`} className={styles.oldRow}>
            <p>{one.words}</p>
            <Button onPress={() => putBack(one)}>Put back</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
