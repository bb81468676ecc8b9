import { MoreHorizontal, TriangleAlert } from 'lucide-react';
import { assertNever } from '../../../../shared/model/result.ts';
import type { CheckLine } from '../../../../shared/review/checklist.ts';
import type { CheckStatus } from '../../../../shared/review/readiness-model.ts';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { useLanding } from '../inspector/use-landing.ts';
import { Moment } from '../Moment.tsx';
import { useAct, useIsClosed, useReviewActions, useSummary } from '../use-review.ts';
import styles from './checks.module.css';

/** One item of the checklist with its answer. */
export function CheckRow({ line: { item, status } }: { readonly line: CheckLine }) {
  const act = useAct();
  const actions = useReviewActions();
  const findings = useSummary()?.findings ?? [];
  const box = useLanding<HTMLInputElement>(
    (target) => target.kind === 'check' && target.itemId === item.id,
  );
  const isClosed = useIsClosed();
  const isDone = status.state === 'ticked' || status.state === 'settled';
  const answer = (ticked: boolean) =>
    void act({
      type: 'answer-check',
      itemId: item.id,
      answer: ticked ? { state: 'ticked' } : null,
    });
  const against = findings.find((finding) => item.settledBy.includes(finding.rule));
  return (
    <li className={styles.row} data-state={status.state}>
      <label className={styles.label}>
        <input
          ref={box}
          type="checkbox"
          className={styles.box}
          checked={isDone}
          disabled={isClosed || status.state === 'failing' || status.state === 'settled'}
          onChange={(event) => answer(event.currentTarget.checked)}
        />
        <span>
          {item.text}
          {item.required ? null : <span className={styles.optional}> recommended</span>}
        </span>
      </label>
      <MenuButton
        label={`More for: ${item.text}`}
        icon={<MoreHorizontal />}
        isDisabled={isClosed}
        items={
          status.state === 'open' || status.state === 'failing'
            ? [{ id: 'not-applicable', label: 'Not applicable…' }]
            : [
                { id: 'not-applicable', label: 'Not applicable…' },
                {
                  id: 'take-back',
                  label: 'Take the answer back',
                  isDisabled: status.state === 'settled',
                },
              ]
        }
        onAction={(id) => {
          if (id === 'take-back') answer(false);
          else actions.ask({ kind: 'not-applicable', itemId: item.id });
        }}
      />
      <p className={styles.status}>
        {status.state === 'failing' && against ? (
          <button
            type="button"
            className={styles.link}
            onClick={() => actions.goTo({ kind: 'finding', ...against })}
          >
            <TriangleAlert aria-hidden />
            {status.findings === 1 ? '1 finding is' : `${status.findings} findings are`} against it
          </button>
        ) : (
          <StatusWords status={status} />
        )}
      </p>
    </li>
  );
}

function StatusWords({ status }: { readonly status: CheckStatus }) {
  switch (status.state) {
    case 'open':
    case 'failing':
      return null;
    case 'settled':
      return 'Nothing found against it';
    case 'ticked':
      return (
        <>
          {status.by}, <Moment at={status.at} />
        </>
      );
    case 'not-applicable':
      return (
        <>
          Not applicable: {status.reason} ({status.by}, <Moment at={status.at} />)
        </>
      );
    default:
      return assertNever(status);
  }
}
