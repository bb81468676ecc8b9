import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import button from './Button.module.css';
import { classes } from './classes.ts';
import iconButton from './IconButton.module.css';
import { Keys } from './Keys.tsx';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly danger?: boolean;
  readonly isDisabled?: boolean;
}

export interface MenuButtonProps {
  readonly label: string;
  /** With an icon the label is for screen readers only. */
  readonly icon?: ReactNode;
  readonly items: readonly MenuEntry[];
  readonly isDisabled?: boolean;
  readonly onAction: (id: string) => void;
}

/** A button that opens a menu. */
export function MenuButton({ label, icon, items, isDisabled, onAction }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button
        className={(icon ? iconButton.button : classes(button.button, button.quiet)) ?? ''}
        isDisabled={isDisabled ?? false}
        {...(icon ? { 'aria-label': label } : {})}
      >
        {icon ?? (
          <>
            {label}
            <ChevronDown aria-hidden />
          </>
        )}
      </Button>
      <Popover className={styles.popover ?? ''}>
        <Menu className={styles.menu ?? ''} onAction={(key) => onAction(String(key))}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={classes(styles.item, item.danger && styles.danger)}
            >
              {item.label}
              {item.shortcut ? <Keys shortcut={item.shortcut} /> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
