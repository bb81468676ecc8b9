import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { parseRule } from '../../../shared/style/parse-rule.ts';
import { ruleFileNameSchema } from '../../../shared/style/rule-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Problems } from './StyleYaml.tsx';
import styles from './style.module.css';

interface RuleFileDialogProps {
  /** Path within the `style` folder; for a new one the beginning of it. */
  readonly file: string;
  readonly text: string;
  readonly isNew: boolean;
  readonly taken: readonly string[];
  readonly readOnly: boolean;
  readonly onSave: (file: string, text: string) => Promise<void>;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One file of the house's own rules as text; what can't be honoured in it is said while typing. */
export function RuleFileDialog(props: RuleFileDialogProps) {
  const { isNew, taken, readOnly } = props;
  const [file, setFile] = useState(props.file);
  const [text, setText] = useState(props.text);
  const [asked, setAsked] = useState(false);
  const nameProblem = isNew ? problemOfName(file, taken) : '';
  const isList = /\.(?:txt|ini)$/.test(file);
  const problems = isList ? [] : parseRule(file, text).problems;
  const save = () => {
    setAsked(true);
    if (nameProblem === '') void props.onSave(file, text);
  };
  return (
    <Dialog
      title={isNew ? 'New rule file' : props.file}
      size="large"
      onClose={props.onClose}
      footer={
        <>
          {isNew ? null : (
            <Button
              variant="quiet"
              icon={<Trash2 />}
              isDisabled={readOnly}
              onPress={props.onRemove}
            >
              Take it away
            </Button>
          )}
          <span className={styles.gap} />
          <Button variant="quiet" onPress={props.onClose}>
            Cancel
          </Button>
          <Button variant="primary" isDisabled={readOnly} onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles.ruleFile}>
        {isNew ? (
          <TextField
            label="Name"
            value={file}
            onChange={setFile}
            description="A folder is a style, its files are rules: House/Jargon.yml"
            autoFocus
            {...(asked && nameProblem !== '' ? { errorMessage: nameProblem } : {})}
          />
        ) : null}
        <TextField
          label="Text of the file"
          hideLabel={!isNew}
          value={text}
          onChange={setText}
          multiline
          code
          rows={18}
          isReadOnly={readOnly}
        />
        <Problems
          problems={problems.map(({ line, what, why }) => ({
            where: line === null ? 'The file' : `Line ${line}`,
            what: `${what} ${why}`,
          }))}
        />
      </div>
    </Dialog>
  );
}

function problemOfName(file: string, taken: readonly string[]): string {
  const read = ruleFileNameSchema.safeParse(file);
  if (!read.success) return read.error.issues[0]?.message ?? 'This can’t be the name of a file.';
  return taken.includes(file) ? 'A file of this name is there already.' : '';
}
