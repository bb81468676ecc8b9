import { SelectField } from '../../../ui/SelectField.tsx';

/** Stands for everybody in the choice of an author. */
export const EVERYBODY = '';

interface AuthorChoiceProps {
  readonly label: string;
  /** Names, each once. */
  readonly authors: readonly string[];
  readonly value: string;
  readonly onChange: (author: string) => void;
}

/** One author, or everybody. */
export function AuthorChoice({ label, authors, value, onChange }: AuthorChoiceProps) {
  return (
    <SelectField
      label={label}
      value={value}
      options={[
        { id: EVERYBODY, label: 'Everybody' },
        ...authors.map((name) => ({ id: name, label: name })),
      ]}
      onChange={onChange}
    />
  );
}
