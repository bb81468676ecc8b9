import { Search } from 'lucide-react';
import type { Ref } from 'react';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  readonly label: string;
  /** Shown while it is empty; the label where it says the same. */
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field that narrows what is listed below it as one types. */
export function SearchField({ label, placeholder, value, onChange, ref }: SearchFieldProps) {
  return (
    <label className={styles.search}>
      <Search aria-hidden />
      <span className="visually-hidden">{label}</span>
      <input
        ref={ref}
        type="search"
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
