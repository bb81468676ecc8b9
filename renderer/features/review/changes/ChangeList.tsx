import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { FirstRows } from '../inspector/FirstRows.tsx';
import { Section } from '../inspector/Section.tsx';
import { useDraft } from '../screen-context.ts';
import { useIsClosed, useReviewActions } from '../use-review.ts';
import { AuthorChoice, EVERYBODY } from './AuthorChoice.tsx';
import { ChangeRow } from './ChangeRow.tsx';
import { changeKinds } from './change-list.ts';
import styles from './changes.module.css';
import { useChanges } from './use-changes.ts';

const ALL = 'all';

/** All changes of the draft against the text at the left, by kind and by author. */
export function ChangeList() {
  const changes = useChanges();
  const draft = useDraft();
  const { mayEdit } = useReviewActions();
  const isClosed = useIsClosed();
  const [kind, setKind] = useState(ALL);
  const [author, setAuthor] = useState(EVERYBODY);
  const kinds = changeKinds.filter(({ id }) => changes.some((change) => change.kind === id));
  const authors = [...new Set(changes.flatMap(({ by }) => by?.name ?? []))].sort();
  const shown = changes.filter(
    (change) =>
      (kind === ALL || change.kind === kind) &&
      (author === EVERYBODY || change.by?.name === author),
  );
  const text = draft.current?.getText() ?? '';
  return (
    <Section title="Changes" count={changes.length}>
      {changes.length === 0 ? (
        <p className={styles.none}>The draft is as the text beside it.</p>
      ) : (
        <div className={styles.top}>
          <div className={styles.filters}>
            <SelectField
              label="Kind"
              value={kind}
              options={[{ id: ALL, label: 'All kinds' }, ...kinds]}
              onChange={setKind}
            />
            <AuthorChoice label="Made by" authors={authors} value={author} onChange={setAuthor} />
          </div>
          {isClosed || shown.length < 2 ? null : (
            <div className={styles.all}>
              <Button
                variant="quiet"
                onPress={() => {
                  if (mayEdit()) draft.current?.revertChanges(shown.map(({ index }) => index));
                }}
              >
                Revert all {shown.length}
              </Button>
            </div>
          )}
        </div>
      )}
      <FirstRows items={shown} step={50}>
        {(first) => (
          <ul className={styles.list}>
            {first.map((change) => (
              <ChangeRow key={change.index} change={change} text={text} />
            ))}
          </ul>
        )}
      </FirstRows>
    </Section>
  );
}
