import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './export.module.css';

export type Format = ResponseOf<'export:formats'>[number];

interface FormatGroupProps {
  readonly title: string;
  readonly formats: readonly Format[];
  readonly ticked: ReadonlySet<string>;
  readonly shown: string | null;
  readonly onTick: (format: string, on: boolean) => void;
  readonly onShow: (format: string) => void;
}

/** Formats of one purpose, to tick and to look at. */
export function FormatGroup({ title, formats, ticked, shown, onTick, onShow }: FormatGroupProps) {
  if (formats.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {formats.map(({ format, label, extension }) => (
        <div key={format} className={styles.format} data-shown={format === shown}>
          <Checkbox isSelected={ticked.has(format)} onChange={(on) => onTick(format, on)}>
            {label} <span className={styles.extension}>.{extension}</span>
          </Checkbox>
          <button
            type="button"
            className={styles.look}
            aria-pressed={format === shown}
            aria-label={`Preview ${label}`}
            onClick={() => onShow(format)}
          >
            Preview
          </button>
        </div>
      ))}
    </fieldset>
  );
}
