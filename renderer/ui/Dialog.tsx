import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
  readonly footer?: ReactNode;
  /** An alert dialog interrupts: it asks for an answer. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A modal dialog: keeps the focus inside, closes with Escape, gives the focus back. */
export function Dialog(props: DialogProps) {
  const {
    title,
    isOpen = true,
    size = 'medium',
    footer,
    role = 'dialog',
    onClose,
    children,
  } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      // A press outside must not throw away what was typed in a large one.
      isDismissable={role === 'dialog' && size !== 'full'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles.overlay ?? ''}
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label="Close" icon={<X />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer ? <footer className={styles.footer}>{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
