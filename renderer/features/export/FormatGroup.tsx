import { useId } from 'react';
import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { Availability } from './availability.ts';
import styles from './export.module.css';

export type Format = ResponseOf<'export:formats'>[number];

interface FormatGroupProps {
  readonly title: string;
  readonly formats: readonly Format[];
  readonly ticked: ReadonlySet<string>;
  readonly shown: string | null;
  readonly availabilityOf: (format: Format) => Availability;
  readonly onTick: (format: string, on: boolean) => void;
  readonly onShow: (format: string) => void;
}

/** Formats of one purpose, to tick and to look at. */
export function FormatGroup({ title, formats, ticked, shown, ...acts }: FormatGroupProps) {
  const { availabilityOf, onTick, onShow } = acts;
  if (formats.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {formats.map((one) => (
        <FormatLine
          key={one.format}
          format={one}
          availability={availabilityOf(one)}
          isTicked={ticked.has(one.format)}
          isShown={one.format === shown}
          onTick={(on) => onTick(one.format, on)}
          onShow={() => onShow(one.format)}
        />
      ))}
    </fieldset>
  );
}

interface FormatLineProps {
  readonly format: Format;
  readonly availability: Availability;
  readonly isTicked: boolean;
  readonly isShown: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onShow: () => void;
}

function FormatLine({ format, availability, isTicked, isShown, onTick, onShow }: FormatLineProps) {
  const { label, extension } = format;
  const { isPossible, why } = availability;
  const reason = useId();
  return (
    <>
      <div className={styles.format} data-shown={isShown} data-possible={isPossible}>
        <Checkbox
          isSelected={isTicked && isPossible}
          isDisabled={!isPossible}
          onChange={onTick}
          {...(why === '' ? {} : { 'aria-describedby': reason })}
        >
          {label} <span className={styles.extension}>.{extension}</span>
        </Checkbox>
        {isPossible ? (
          <button
            type="button"
            className={styles.look}
            aria-pressed={isShown}
            aria-label={`Preview ${label}`}
            onClick={onShow}
          >
            Preview
          </button>
        ) : null}
      </div>
      {why === '' ? null : (
        <p id={reason} className={styles.why}>
          {why}
        </p>
      )}
    </>
  );
}
