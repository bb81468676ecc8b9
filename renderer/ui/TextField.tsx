import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
  readonly errorMessage?: string;
  /** Length so far and allowed, in user-perceived characters; shown as the limit comes near. */
  readonly limit?: { readonly count: number; readonly max: number };
  readonly multiline?: boolean;
  readonly rows?: number;
  /** Set in a fixed-width face, for text that a program reads. */
  readonly code?: boolean;
  readonly type?: 'text' | 'number' | 'search' | 'password';
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean;
  readonly onBlur?: () => void;
}

/** A line of text, or several, with its label, limit and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { label, description, errorMessage, limit, multiline, rows = 3, hideLabel } = props;
  const { type = 'text', placeholder, value, onChange, onBlur } = props;
  const over = limit !== undefined && limit.count > limit.max;
  const near = limit !== undefined && limit.count > limit.max * 0.8;
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={over || errorMessage !== undefined}
      isRequired={props.isRequired ?? false}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      type={type}
      {...(onBlur ? { onBlur } : {})}
    >
      <div className={classes(styles.head, hideLabel && !near && 'visually-hidden')}>
        <Label className={classes(styles.label, hideLabel && 'visually-hidden')}>{label}</Label>
        {near && limit ? (
          <span className={styles.limit} data-over={over}>
            {limit.count} of {limit.max}
          </span>
        ) : null}
      </div>
      {multiline ? (
        <TextArea
          className={classes(styles.input, props.code && styles.code)}
          rows={rows}
          placeholder={placeholder ?? ''}
          spellCheck={!props.code}
        />
      ) : (
        <Input className={styles.input ?? ''} placeholder={placeholder ?? ''} />
      )}
      {description ? (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>
        {errorMessage ?? (over ? `Too long by ${limit.count - limit.max}.` : '')}
      </FieldError>
    </AriaTextField>
  );
}
