import { ArrowRight, BookPlus, CircleHelp, X } from 'lucide-react';
import type { Finding } from '../../../../shared/model/finding.ts';
import { useStores } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import { useLanding } from '../inspector/use-landing.ts';
import { useReview, useReviewActions } from '../use-review.ts';
import { Conflict } from './Conflict.tsx';
import styles from './findings.module.css';
import { placeName } from './place-name.ts';
import { useAddWord } from './use-add-word.ts';
import { useApplyFix } from './use-apply-fix.ts';

interface FindingRowProps {
  readonly finding: Finding;
  /** Among the open findings in the order of the text. */
  readonly index: number;
}

/** One finding: what is wrong, where, what was expected, and the fix where one is certain. */
export function FindingRow({ finding, index }: FindingRowProps) {
  const isActive = useReview((state) => state.view.finding === index);
  const { desk } = useStores();
  const actions = useReviewActions();
  const applyFix = useApplyFix();
  const addWord = useAddWord();
  const head = useLanding<HTMLButtonElement>(
    (target) =>
      target.kind === 'finding' &&
      target.rule === finding.rule &&
      target.field === finding.field &&
      target.start === finding.start,
  );
  const { expected, message, related, replacement, rule, severity, text } = finding;
  return (
    <li className={styles.finding} data-active={isActive}>
      <button
        ref={head}
        type="button"
        className={styles.head}
        onClick={() => {
          actions.show({ finding: index });
          actions.goTo({ kind: 'finding', ...finding });
        }}
      >
        <SeverityMark severity={severity} />
        <span className={styles.message}>{message}</span>
        {text === '' || (isActive && related) ? null : <q className={styles.text}>{text}</q>}
        {related && !isActive ? (
          <span className={styles.related}>
            {placeName(related.field)}: <q>{related.text}</q>
          </span>
        ) : null}
        <span className={styles.expected}>
          {placeName(finding.field)}
          {expected === '' ? null : ` · expected: ${expected}`}
        </span>
      </button>
      <IconButton
        label={`Dismiss: ${message}`}
        icon={<X />}
        onPress={() => actions.ask({ kind: 'dismiss-finding', finding })}
      />
      {isActive && related ? <Conflict finding={finding} /> : null}
      {isActive || replacement !== undefined ? (
        <div className={styles.fix}>
          {replacement === undefined ? null : (
            <Button variant="quiet" icon={<ArrowRight />} onPress={() => applyFix(finding)}>
              {replacement === '' ? 'Take it out' : `Change to “${replacement}”`}
            </Button>
          )}
          {rule === 'spelling/unknown-word' ? (
            <Button variant="quiet" icon={<BookPlus />} onPress={() => void addWord(text)}>
              Add to the dictionary
            </Button>
          ) : null}
          {isActive ? (
            <Button
              variant="quiet"
              icon={<CircleHelp />}
              onPress={() => desk.getState().openDialog({ kind: 'guide', rule })}
            >
              Why?
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
