import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './style.module.css';

interface DictionaryFormProps {
  readonly dictionary: readonly string[];
  readonly onChange: (dictionary: readonly string[]) => void;
}

/** Words that spelling takes as known in every article of the library. */
export function DictionaryForm({ dictionary, onChange }: DictionaryFormProps) {
  const [word, setWord] = useState('');
  const add = () => {
    const words = word.split(/[\s,]+/).filter(Boolean);
    onChange([...new Set([...dictionary, ...words])].sort((a, b) => a.localeCompare(b)));
    setWord('');
  };
  return (
    <section className={styles.section} aria-label="Dictionary">
      <h2>Dictionary</h2>
      <p className={styles.meta}>
        Words that spelling takes as known in every article. Names found in an article are known in
        it anyway.
      </p>
      <form
        className={styles.addWord}
        onSubmit={(event) => {
          event.preventDefault();
          if (word.trim() !== '') add();
        }}
      >
        <TextField label="Word" hideLabel value={word} onChange={setWord} />
        <Button isDisabled={word.trim() === ''} onPress={add}>
          Add to the dictionary
        </Button>
      </form>
      {dictionary.length === 0 ? null : (
        <ul className={styles.dictionary} aria-label="Words of the dictionary">
          {dictionary.map((one) => (
            <li key={one}>
              {one}
              <IconButton
                label={`Take out ${one}`}
                icon={<X />}
                onPress={() => onChange(dictionary.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
