import { Check } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './Field.module.css';

export interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  /** To be focused from elsewhere. */
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** A box to tick, with its words. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={styles.check ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles.box}>{isSelected ? <Check aria-hidden /> : null}</span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
