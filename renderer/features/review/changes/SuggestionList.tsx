import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { FirstRows } from '../inspector/FirstRows.tsx';
import { Section } from '../inspector/Section.tsx';
import { useDraft } from '../screen-context.ts';
import { useIsClosed, useReview } from '../use-review.ts';
import { AuthorChoice, EVERYBODY } from './AuthorChoice.tsx';
import styles from './changes.module.css';
import { SuggestionRow } from './SuggestionRow.tsx';
import { useSuggestionActs } from './use-suggestion-acts.ts';

/** What is suggested and undecided, by whom, and the ways to decide it. */
export function SuggestionList() {
  const suggestions = useReview((state) => state.article?.suggestions ?? none);
  const draft = useDraft();
  const acts = useSuggestionActs();
  const isClosed = useIsClosed();
  const [author, setAuthor] = useState(EVERYBODY);
  const authors = [...new Set(suggestions.map(({ by }) => by.name))].sort();
  const shown = suggestions.filter(({ by }) => author === EVERYBODY || by.name === author);
  const ids = shown.map(({ id }) => id);
  const text = draft.current?.getText() ?? '';
  return (
    <Section title="Suggestions" count={suggestions.length} hidden={suggestions.length === 0}>
      <div className={styles.top}>
        {authors.length > 1 ? (
          <AuthorChoice
            label="Suggested by"
            authors={authors}
            value={author}
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
  );
}

const none: readonly never[] = [];
