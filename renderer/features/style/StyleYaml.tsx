import { useState } from 'react';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { houseStyleFromYaml, houseStyleToYaml } from '../../../shared/style/house-style-yaml.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './style.module.css';

interface StyleYamlProps {
  readonly style: HouseStyle;
  /** The style as it is written, or null while it can't be read. */
  readonly onChange: (style: HouseStyle | null) => void;
}

/** The whole house style as text, with each problem named by its line. */
export function StyleYaml({ style, onChange }: StyleYamlProps) {
  const [text, setText] = useState(() => houseStyleToYaml(style));
  const { problems } = houseStyleFromYaml(text);
  return (
    <section className={styles.section} aria-label="House style as YAML">
      <TextField
        label="House style as YAML"
        value={text}
        onChange={(written) => {
          setText(written);
          onChange(houseStyleFromYaml(written).style);
        }}
        multiline
        code
        rows={30}
        description="Everything that the form holds, and what is stored in library.json. Comments are not kept."
      />
      <Problems problems={problems.map(({ line, what }) => ({ where: `Line ${line}`, what }))} />
    </section>
  );
}

interface ProblemsProps {
  readonly problems: readonly { readonly where: string; readonly what: string }[];
}

/** What can't be honoured in a text, and where. */
export function Problems({ problems }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.files} aria-label="What can’t be honoured" role="alert">
      {problems.map(({ where, what }) => (
        <li key={`${where} ${what}`}>
          <b>{where}</b>: {what}
        </li>
      ))}
    </ul>
  );
}
