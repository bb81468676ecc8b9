import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface NumberDialogProps {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly confirmLabel: string;
  readonly value: number | null;
  readonly most: number;
  /** Whether it goes on without a number. */
  readonly isOptional?: boolean;
  readonly onConfirm: (value: number | null) => void;
  readonly onClose: () => void;
}

/** Asks for a whole number from 1; Enter confirms. */
export function NumberDialog(props: NumberDialogProps) {
  const { title, label, description, confirmLabel, most, isOptional = false, onClose } = props;
  const [text, setText] = useState(props.value === null ? '' : String(props.value));
  const value = text.trim() === '' ? null : Number(text);
  const isRight =
    value === null ? isOptional : Number.isInteger(value) && value >= 1 && value <= most;
  const confirm = () => {
    if (isRight) props.onConfirm(value);
  };
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" isDisabled={!isRight} onPress={confirm}>
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
      >
        <TextField
          label={label}
          description={description}
          type="number"
          value={text}
          onChange={setText}
          autoFocus
          {...(isRight || value === null
            ? {}
            : { errorMessage: `Give a whole number from 1 to ${most.toLocaleString('en-GB')}.` })}
        />
      </form>
    </Dialog>
  );
}
