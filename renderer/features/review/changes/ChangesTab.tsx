import { PencilLine } from 'lucide-react';
import { useShortcut } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { useIsClosed, useReview } from '../use-review.ts';
import { ChangeList } from './ChangeList.tsx';
import styles from './changes.module.css';
import { SuggestionList } from './SuggestionList.tsx';
import { useSuggestionActs } from './use-suggestion-acts.ts';

/** What was changed in the draft, and what is only suggested. */
export function ChangesTab() {
  const isSuggesting = useReview((state) => state.isSuggesting);
  const acts = useSuggestionActs();
  const shortcut = useShortcut('review.suggest');
  const isClosed = useIsClosed();
  return (
    <>
      {isClosed ? null : (
        <div className={styles.mode}>
          <p>
            {isSuggesting
              ? 'What you type is a suggestion: it waits until somebody accepts or rejects it.'
              : 'What you type changes the draft. Suggestions mark it up without deciding.'}
          </p>
          <Button icon={<PencilLine />} shortcut={shortcut} onPress={() => void acts.toggle()}>
            {isSuggesting ? 'Edit directly' : 'Suggest'}
          </Button>
        </div>
      )}
      <SuggestionList />
      <ChangeList />
    </>
  );
}
