import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './IconButton.module.css';
import { Keys } from './Keys.tsx';

export interface IconButtonProps {
  /** What it does, for the tooltip and for screen readers. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  /** Set for a switch: whether it is on. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

/** A button with an icon only; its name is in the tooltip. */
export function IconButton({
  label,
  icon,
  shortcut,
  isPressed,
  onPress,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        {...rest}
        aria-label={label}
        className={styles.button ?? ''}
        onPress={() => onPress()}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        {icon}
      </Button>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
        {shortcut ? <Keys shortcut={shortcut} /> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
