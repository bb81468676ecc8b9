import { useState } from 'react';
import type { CslType } from '../../../../shared/model/csl.ts';
import type { Source, SourceKind } from '../../../../shared/model/source.ts';
import { sourceKindNames } from '../../../../shared/review/names.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useAct } from '../use-review.ts';
import { fieldProblem, formOf, formValues, toCsl } from './csl-form.ts';
import { cslTypeNames, cslTypesOf } from './csl-types.ts';
import { KeptVariables } from './KeptVariables.tsx';
import styles from './sources.module.css';

interface SourceDialogProps {
  /** Null adds a new one. */
  readonly source: Source | null;
  readonly kind: SourceKind;
  readonly onClose: () => void;
}

/** The data of a source, in the form that fits its kind. */
export function SourceDialog({ source, kind, onClose }: SourceDialogProps) {
  const act = useAct();
  const before = formValues(source?.csl ?? null);
  const [values, setValues] = useState(before);
  const [type, setType] = useState<CslType>(source?.csl.type ?? firstType(kind));
  const [confidential, setConfidential] = useState(source?.confidential ?? false);
  const [note, setNote] = useState(source?.note ?? '');
  const [isTried, setTried] = useState(false);
  const form = formOf(kind, type);
  const problemOf = (field: (typeof form)[number]) =>
    fieldProblem(field, values[field.field], before[field.field]);

  const save = async () => {
    setTried(true);
    if (form.some((field) => problemOf(field) !== '')) return;
    const csl = toCsl(kind, type, values, source?.csl ?? null);
    const data = { csl, confidential, note: note.trim() };
    const done = await act(
      source
        ? { type: 'edit-source', sourceId: source.id, ...data }
        : { type: 'add-source', kind, ...data },
    );
    if (done) onClose();
  };

  const types = cslTypesOf(kind);
  return (
    <Dialog
      title={source ? 'Edit source' : `Add source: ${sourceKindNames[kind].toLowerCase()}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" onPress={() => void save()}>
            {source ? 'Save' : 'Add source'}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {types.length > 1 ? (
          <SelectField
            label="What it is"
            value={type}
            options={types.map((id) => ({ id, label: cslTypeNames[id] }))}
            onChange={(id) => setType(types.find((one) => one === id) ?? type)}
          />
        ) : null}
        {form.map((field, index) => {
          const problem = problemOf(field);
          return (
            <div key={field.field} className={field.half ? styles.half : styles.whole}>
              <TextField
                label={field.label}
                value={values[field.field]}
                onChange={(value) => setValues({ ...values, [field.field]: value })}
                isRequired={field.required ?? false}
                autoFocus={index === 0}
                {...(field.description ? { description: field.description } : {})}
                {...(isTried && problem !== '' ? { errorMessage: problem } : {})}
              />
            </div>
          );
        })}
        {source ? <KeptVariables kind={kind} type={type} csl={source.csl} /> : null}
        <TextField
          label="Note"
          description="For the desk only; never exported."
          value={note}
          onChange={setNote}
          multiline
        />
        <Checkbox isSelected={confidential} onChange={setConfidential}>
          Confidential: this source is never exported, and the dossier names it only as such
        </Checkbox>
        <button type="submit" hidden aria-label="Save" />
      </form>
    </Dialog>
  );
}

function firstType(kind: SourceKind): CslType {
  return cslTypesOf(kind)[0] ?? 'document';
}
