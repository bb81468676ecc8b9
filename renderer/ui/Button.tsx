import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Keys } from './Keys.tsx';

export interface ButtonProps {
  /** One `primary` per view; `quiet` has no border until it is pointed at. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** A button with words. */
export function Button({
  variant = 'plain',
  icon,
  shortcut,
  onPress,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classes(styles.button, styles[variant])}
      {...(onPress ? { onPress: () => onPress() } : {})}
    >
      {icon}
      <span className={styles.label}>{children}</span>
      {shortcut ? <Keys shortcut={shortcut} /> : null}
    </AriaButton>
  );
}
