import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './source-files.module.css';

interface SourceDataInputProps {
  readonly isReading: boolean;
  readonly onText: (text: string) => void;
}

/** Where source data is pasted, before any was read. */
export function SourceDataInput({ isReading, onText }: SourceDataInputProps) {
  const [text, setText] = useState('');
  return (
    <div className={styles.input}>
      <p>
        Choose files of BibTeX, RIS or CSL-JSON, as reference managers and library catalogues export
        them. Drop them here, or paste their text. Nothing is added before you have looked it
        through.
      </p>
      <TextField
        label="Source data"
        value={text}
        onChange={setText}
        multiline
        code
        rows={12}
        placeholder={'@report{lund2026,\n  title = {…},'}
        autoFocus
      />
      <Button isDisabled={text.trim() === '' || isReading} onPress={() => onText(text)}>
        {isReading ? 'Reading…' : 'Read this text'}
      </Button>
    </div>
  );
}
