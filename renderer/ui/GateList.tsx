import { Check, Circle } from 'lucide-react';
import type { Readiness, Target } from '../../shared/review/readiness-model.ts';
import styles from './GateList.module.css';

interface GateListProps {
  readonly readiness: Readiness;
  readonly onGoTo: (target: Target) => void;
}

/** The gates, met or not, each with every reason that keeps it shut; a reason leads to its place. */
export function GateList({ readiness, onGoTo }: GateListProps) {
  return (
    <ul className={styles.gates}>
      {readiness.gates.map(({ id, title, reasons }) => (
        <li key={id} className={styles.gate} data-met={reasons.length === 0}>
          <p className={styles.title}>
            {reasons.length === 0 ? <Check aria-hidden /> : <Circle aria-hidden />}
            {title}
            <span className={styles.state}>
              {reasons.length === 0 ? 'met' : `${reasons.length} to settle`}
            </span>
          </p>
          {reasons.length === 0 ? null : (
            <ul className={styles.reasons}>
              {reasons.map(({ text, target }) => (
                <li key={JSON.stringify(target)}>
                  <button type="button" className={styles.reason} onClick={() => onGoTo(target)}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
