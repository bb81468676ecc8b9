import { Check, X } from 'lucide-react';
import { paragraphAt } from '../../../../shared/model/source-text.ts';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanding } from '../inspector/use-landing.ts';
import { Moment } from '../Moment.tsx';
import { useIsClosed, useReview, useReviewActions } from '../use-review.ts';
import styles from './changes.module.css';
import { shownWords } from './shown-words.ts';
import { useSuggestionActs } from './use-suggestion-acts.ts';

interface SuggestionRowProps {
  readonly suggestion: Suggestion;
  /** The draft as it stands. */
  readonly text: string;
}

/** One suggestion: what would go and what would come, by whom, and the two ways to decide it. */
export function SuggestionRow({ suggestion, text }: SuggestionRowProps) {
  const acts = useSuggestionActs();
  const { goTo } = useReviewActions();
  const isClosed = useIsClosed();
  const { id, start, end, was, by, at } = suggestion;
  const isActive = useReview((state) => state.view.suggestionId === id);
  const head = useLanding<HTMLButtonElement>(
    (target) => target.kind === 'suggestion' && target.suggestionId === id,
  );
  const words = text.slice(start, end);
  return (
    <li className={styles.row} data-suggestion data-active={isActive}>
      <button
        ref={head}
        type="button"
        className={styles.head}
        onClick={() => goTo({ kind: 'suggestion', suggestionId: id })}
      >
        <span className={styles.words}>
          {was === '' ? null : <del>{shownWords(was)}</del>}
          {words === '' ? null : <ins>{shownWords(words)}</ins>}
        </span>
        <span className={styles.meta}>
          {by.name}, <Moment at={at} /> · para {paragraphAt(text, start)}
        </span>
      </button>
      {isClosed ? null : (
        <div className={styles.actions}>
          <Button icon={<Check />} variant="quiet" onPress={() => acts.decide([id], 'accepted')}>
            Accept
          </Button>
          <Button icon={<X />} variant="quiet" onPress={() => acts.decide([id], 'rejected')}>
            Reject
          </Button>
        </div>
      )}
    </li>
  );
}
