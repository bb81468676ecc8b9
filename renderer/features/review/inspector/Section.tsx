import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './inspector.module.css';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
  readonly hidden?: boolean;
  /** At the right of the heading. */
  readonly action?: ReactNode;
  /** With `onToggle` the section folds. */
  readonly isOpen?: boolean;
  readonly onToggle?: () => void;
}

/** A part of an inspector tab under a small heading, which may fold it away. */
export function Section(props: SectionProps) {
  const { title, count, children, hidden = false, action, isOpen = true, onToggle } = props;
  const id = useId();
  if (hidden) return null;
  const heading = (
    <>
      {title}
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </>
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.heading}>
        <h2 id={id}>
          {onToggle ? (
            <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={onToggle}>
              <ChevronRight aria-hidden className={styles.chevron} />
              {heading}
            </button>
          ) : (
            heading
          )}
        </h2>
        {action}
      </header>
      {isOpen ? children : null}
    </section>
  );
}
