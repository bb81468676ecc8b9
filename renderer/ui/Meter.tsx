import { Meter as AriaMeter } from 'react-aria-components';
import styles from './Meter.module.css';

export interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** How many of how many, as a short bar with its numbers. */
export function Meter({ label, value, max }: MeterProps) {
  return (
    <AriaMeter
      className={styles.meter ?? ''}
      aria-label={label}
      value={value}
      maxValue={Math.max(1, max)}
      valueLabel={`${value} of ${max}`}
    >
      {({ percentage }) => (
        <>
          <span className={styles.label}>{label}</span>
          <span className={styles.bar} aria-hidden>
            <span
              className={styles.fill}
              data-full={max > 0 && value === max}
              style={{ width: `${max === 0 ? 0 : percentage}%` }}
            />
          </span>
          <span className={styles.numbers}>
            {value}/{max}
          </span>
        </>
      )}
    </AriaMeter>
  );
}
