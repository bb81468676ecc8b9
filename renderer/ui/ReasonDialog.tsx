import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';

export interface ReasonDialogProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly description?: string;
  readonly label?: string;
  readonly confirmLabel: string;
  /** Whether it goes on without a reason. */
  readonly isOptional?: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, in the editor's own words. Ctrl or Cmd with Enter confirms. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, label = 'Reason', confirmLabel, isOptional = false } = props;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = !isOptional && reason.trim() === '';
  const confirm = () => {
    setAsked(true);
    if (!missing) props.onConfirm(reason.trim());
  };
  return (
    <Dialog
      title={title}
      size="small"
      onClose={props.onClose}
      footer={
        <>
          <Button variant="quiet" onPress={props.onClose}>
            Cancel
          </Button>
          <Button variant="primary" onPress={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) confirm();
        }}
      >
        {children}
        <TextField
          label={label}
          value={reason}
          onChange={setReason}
          isRequired={!isOptional}
          autoFocus
          {...(props.description ? { description: props.description } : {})}
          {...(asked && missing ? { errorMessage: 'Say why in a few words.' } : {})}
        />
      </form>
    </Dialog>
  );
}
