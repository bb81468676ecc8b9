import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { classes } from './classes.ts';
import field from './Field.module.css';
import menu from './Menu.module.css';

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string) => void;
  readonly hideLabel?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

/** One of several. */
export function SelectField({
  label,
  value,
  options,
  onChange,
  hideLabel,
  isDisabled,
  autoFocus,
}: SelectFieldProps) {
  return (
    <Select
      className={field.field ?? ''}
      value={value}
      onChange={(key) => onChange(String(key))}
      isDisabled={isDisabled ?? false}
      autoFocus={autoFocus ?? false}
    >
      <Label className={classes(field.label, hideLabel && 'visually-hidden')}>{label}</Label>
      <Button className={field.select ?? ''}>
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={menu.popover ?? ''}>
        <ListBox className={menu.menu ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.id}
              id={option.id}
              textValue={option.label}
              className={menu.item ?? ''}
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
