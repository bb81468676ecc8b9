import { X } from 'lucide-react';
import type { LibraryDismissal } from '../../../shared/model/finding.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './style.module.css';

interface DismissalsFormProps {
  readonly dismissals: readonly LibraryDismissal[];
  readonly onChange: (dismissals: readonly LibraryDismissal[]) => void;
}

/** Findings that are no fault in any article of the library, and the way to report them again. */
export function DismissalsForm({ dismissals, onChange }: DismissalsFormProps) {
  return (
    <section className={styles.section} aria-label="Dismissed findings">
      <h2>Dismissed findings</h2>
      <p className={styles.meta}>
        Words that a rule no longer reports in any article. A finding is dismissed for the library
        where it is shown, beside the draft.
      </p>
      {dismissals.length === 0 ? null : (
        <ul className={styles.dismissals} aria-label="Findings dismissed in every article">
          {dismissals.map((one) => (
            <li key={`${one.rule} ${one.text}`}>
              <span>
                <q>{one.text}</q> ({one.rule}): {one.reason}
                <span className={styles.meta}> {one.by.name}</span>
              </span>
              <IconButton
                label={`Report again: ${one.text}`}
                icon={<X />}
                onPress={() => onChange(dismissals.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
