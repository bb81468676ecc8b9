import {
  exportName,
  type Named,
  namePatternProblem,
  nameTokens,
} from '../../../shared/export/file-name.ts';
import type { ExportProfile } from '../../../shared/model/export-profile.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './export.module.css';

interface ProfileFormProps {
  readonly profiles: readonly ExportProfile[];
  /** The name of the chosen one; empty where something else was chosen by hand. */
  readonly profile: string;
  readonly namePattern: string;
  /** The first article, for an example; null while it is read. */
  readonly article: Omit<Named, 'namePattern'> | null;
  /** What the first file's name ends in. */
  readonly ending: string;
  readonly onChoose: (profile: ExportProfile) => void;
  readonly onNamePattern: (namePattern: string) => void;
}

/** Which of the house's profiles goes out, and how its files are named. */
export function ProfileForm(props: ProfileFormProps) {
  const { profiles, profile, namePattern, article, ending, onChoose, onNamePattern } = props;
  const problem = namePatternProblem(namePattern);
  const example = article ? exportName({ ...article, namePattern }, ending) : '';
  return (
    <div className={styles.profile}>
      <SelectField
        label="Profile"
        value={profile}
        options={[
          { id: '', label: 'As chosen below' },
          ...profiles.map(({ name }) => ({ id: name, label: name })),
        ]}
        onChange={(name) => {
          const chosen = profiles.find((one) => one.name === name);
          if (chosen) onChoose(chosen);
        }}
      />
      <TextField
        label="File names"
        value={namePattern}
        onChange={onNamePattern}
        {...(problem === ''
          ? { description: example === '' ? tokenList : `${example} – of ${tokenList}` }
          : { errorMessage: problem })}
      />
    </div>
  );
}

const tokenList = Object.keys(nameTokens)
  .map((name) => `{${name}}`)
  .join(' ');
