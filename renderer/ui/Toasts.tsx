import { X } from 'lucide-react';
import { useEffect } from 'react';
import type { DeskError } from '../../shared/model/result.ts';
import { Button } from './Button.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Toasts.module.css';

export interface Toast {
  readonly id: string;
  readonly message: string;
  readonly error?: DeskError;
  /** Stays until read: errors and the results of long work. */
  readonly stays?: boolean;
  readonly undo?: () => void;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: string) => void;
}

/** How long a passing toast can be read, in milliseconds. */
const PASSING = 8000;

/** Short messages at the foot of the window; those that matter stay until they are dismissed. */
export function Toasts({ toasts, onDismiss }: ToastsProps) {
  return (
    <section className={styles.toasts} aria-label="Messages" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} onDismiss={() => onDismiss(toast.id)} />
      ))}
    </section>
  );
}

function ToastLine({
  toast,
  onDismiss,
}: {
  readonly toast: Toast;
  readonly onDismiss: () => void;
}) {
  const { stays, error, undo, action } = toast;
  useEffect(() => {
    if (stays || error) return undefined;
    const timer = setTimeout(onDismiss, PASSING);
    return () => clearTimeout(timer);
  }, [stays, error, onDismiss]);
  const run = (act: () => void) => () => {
    act();
    onDismiss();
  };
  return (
    <div className={styles.toast}>
      {error ? <ErrorNotice error={error} /> : <p className={styles.message}>{toast.message}</p>}
      {undo ? (
        <Button variant="quiet" onPress={run(undo)}>
          Undo
        </Button>
      ) : null}
      {action ? (
        <Button variant="quiet" onPress={run(action.run)}>
          {action.label}
        </Button>
      ) : null}
      <IconButton label="Dismiss" icon={<X />} onPress={onDismiss} />
    </div>
  );
}
