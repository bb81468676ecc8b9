import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly onCancel?: () => void;
}

/** Long work: what it is at, how far it is, and a way to stop it. */
export function ProgressBar({ label, done, total, onCancel }: ProgressBarProps) {
  return (
    <div className={styles.row}>
      <AriaProgressBar
        className={styles.progress ?? ''}
        aria-label={label}
        value={done}
        maxValue={Math.max(1, total)}
        valueLabel={`${done} of ${total}`}
      >
        {({ percentage, valueText }) => (
          <>
            <span className={styles.label}>{label}</span>
            <span className={styles.count}>{valueText}</span>
            <span className={styles.bar} aria-hidden>
              <span className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </AriaProgressBar>
      {onCancel ? (
        // What started the work mostly can't be pressed meanwhile: the keyboard goes here.
        <Button autoFocus onPress={onCancel}>
          Cancel
        </Button>
      ) : null}
    </div>
  );
}
