import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components';
import styles from './Field.module.css';

export interface RadioGroupProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string) => void;
}

/** One of a few, all in sight. */
export function RadioGroup({ label, value, options, onChange }: RadioGroupProps) {
  return (
    <AriaRadioGroup className={styles.field ?? ''} value={value} onChange={onChange}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.radios}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles.check ?? ''}>
            <span className={styles.dot} />
            {option.label}
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
