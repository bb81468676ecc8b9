import { useState } from 'react';
import type { LinkPlace } from '../../../stores/review/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { setLink } from '../editor/markup/links.ts';
import { useDraft } from '../screen-context.ts';
import styles from './dialogs.module.css';

interface LinkDialogProps {
  /** The link or words that the caret was at. */
  readonly place: LinkPlace;
  readonly onClose: () => void;
}

/** Asks for the words and address of a link; without an address a link becomes its words. */
export function LinkDialog({ place, onClose }: LinkDialogProps) {
  const draft = useDraft();
  const [words, setWords] = useState(place.words);
  const [address, setAddress] = useState(place.address);
  const isRight = words.trim() !== '' && (address.trim() !== '' || place.address !== '');
  const confirm = () => {
    if (!isRight) return;
    onClose();
    draft.current?.view?.dispatch(setLink(place, words, address.trim()));
    // The dialog gives the focus back as it goes; then the draft takes it.
    requestAnimationFrame(() => draft.current?.focus());
  };
  return (
    <Dialog
      title="Link"
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" isDisabled={!isRight} onPress={confirm}>
            {place.address === '' ? 'Add link' : 'Change link'}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <TextField label="Words" value={words} onChange={setWords} autoFocus={place.words === ''} />
        <TextField
          label="Address"
          value={address}
          onChange={setAddress}
          autoFocus={place.words !== ''}
          {...(place.address === ''
            ? {}
            : { description: 'Leave it empty to take the link away.' })}
        />
        {/* Enter in either field confirms. */}
        <button type="submit" hidden tabIndex={-1} aria-hidden />
      </form>
    </Dialog>
  );
}
