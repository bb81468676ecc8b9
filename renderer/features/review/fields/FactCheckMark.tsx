import { Checkbox } from '../../../ui/Checkbox.tsx';
import { useLanding } from '../inspector/use-landing.ts';
import { useAct, useIsClosed, useReview } from '../use-review.ts';
import { factCheckSaid } from './fact-check-said.ts';
import styles from './fields.module.css';

/** Marks the article as a fact check; closed, as its claims are, while a sign-off stands. */
export function FactCheckMark() {
  const act = useAct();
  const isFactCheck = useReview(({ article }) => article?.isFactCheck ?? false);
  const isClosed = useIsClosed();
  const box = useLanding<HTMLInputElement>(({ kind }) => kind === 'fact-check');
  return (
    <div className={styles.field} data-field="kind">
      <span className={styles.name}>Kind</span>
      <Checkbox
        inputRef={box}
        isSelected={isFactCheck}
        isDisabled={isClosed}
        onChange={(on) => void act({ type: 'set-fact-check', isFactCheck: on }, factCheckSaid(on))}
      >
        Fact check
      </Checkbox>
    </div>
  );
}
