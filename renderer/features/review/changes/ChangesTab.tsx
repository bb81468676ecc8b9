import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { FirstRows } from '../inspector/FirstRows.tsx';
import { Section } from '../inspector/Section.tsx';
import { useDraft } from '../screen-context.ts';
import { useIsClosed, useReview } from '../use-review.ts';
import styles from './changes.module.css';
import { SuggestionRow } from './SuggestionRow.tsx';
import { useSuggestionActs } from './use-suggestion-acts.ts';

const EVERYBODY = 'everybody';

/** What is suggested and undecided, by whom, and the ways to decide it. */
export function ChangesTab() {
  const suggestions = useReview((state) => state.article?.suggestions ?? none);
  const isSuggesting = useReview((state) => state.isSuggesting);
  const draft = useDraft();
  const acts = useSuggestionActs();
  const isClosed = useIsClosed();
  const [author, setAuthor] = useState(EVERYBODY);
  const authors = [...new Set(suggestions.map(({ by }) => by.name))].sort();
  const shown = suggestions.filter(({ by }) => author === EVERYBODY || by.name === author);
  const ids = shown.map(({ id }) => id);
  const text = draft.current?.getText() ?? '';
  const toggle = (
    <Button
      icon={<PencilLine />}
      shortcut="Mod+Shift+E"
      isDisabled={isClosed}
      onPress={() => void acts.toggle()}
    >
      {isSuggesting ? 'Edit directly again' : 'Suggest rather than edit'}
    </Button>
  );
  if (suggestions.length === 0) {
    return (
      <EmptyState icon={<PencilLine />} title="No suggestions" action={toggle}>
        {isSuggesting
          ? 'What you type now is a suggestion: it waits until somebody accepts or rejects it.'
          : 'Suggestions mark up the draft without deciding. Open ones hold up the sign-off.'}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.top}>
        {toggle}
        {authors.length > 1 ? (
          <SelectField
            label="Suggested by"
            value={author}
            options={[
              { id: EVERYBODY, label: 'Everybody' },
              ...authors.map((name) => ({ id: name, label: name })),
            ]}
            onChange={setAuthor}
          />
        ) : null}
        {isClosed ? null : (
          <div className={styles.all}>
            <Button variant="quiet" onPress={() => acts.decide(ids, 'accepted')}>
              Accept all {shown.length}
            </Button>
            <Button variant="quiet" onPress={() => acts.decide(ids, 'rejected')}>
              Reject all {shown.length}
            </Button>
          </div>
        )}
      </div>
      <Section title="Suggestions" count={shown.length}>
        <FirstRows items={shown} step={50}>
          {(first) => (
            <ul className={styles.list}>
              {first.map((suggestion) => (
                <SuggestionRow key={suggestion.id} suggestion={suggestion} text={text} />
              ))}
            </ul>
          )}
        </FirstRows>
      </Section>
    </>
  );
}

const none: readonly never[] = [];
