import { useRef } from 'react';
import type { Person } from '../../../../shared/model/primitives.ts';
import { suggestedMentions, withMention } from '../../../../shared/review/mentions.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './comments.module.css';
import { usePeople } from './use-people.ts';

interface RemarkFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly rows?: number;
}

/** A field for a remark: an at sign offers the people who can be mentioned. */
export function RemarkField({ value, onChange, ...rest }: RemarkFieldProps) {
  const people = usePeople();
  const suggested = suggestedMentions(value, people).slice(0, 4);
  const field = useRef<HTMLDivElement>(null);
  const mention = (person: Person) => {
    onChange(withMention(value, person));
    // The button goes with its suggestion: the writing goes on in the field.
    field.current?.querySelector('textarea')?.focus();
  };
  return (
    <div ref={field} className={styles.field}>
      <TextField {...rest} value={value} onChange={onChange} multiline />
      {suggested.length === 0 ? null : (
        <div className={styles.people}>
          {suggested.map((person) => (
            <Button key={person.name} variant="quiet" onPress={() => mention(person)}>
              @{person.name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
