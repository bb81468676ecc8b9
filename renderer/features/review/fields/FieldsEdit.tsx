import { type KeyboardEvent, useState } from 'react';
import { useStore } from 'zustand';
import { fieldProblems } from '../../../../shared/review/field-problems.ts';
import { useStores } from '../../../stores/context.ts';
import { useDayText } from '../../../ui/use-day-text.ts';
import { useLanding } from '../inspector/use-landing.ts';
import { useReview, useReviewActions, useSummary } from '../use-review.ts';
import { FactCheckMark } from './FactCheckMark.tsx';
import {
  fieldCount,
  fieldText,
  fieldValue,
  type LineField,
  lineFields,
  shortNames,
} from './field-list.ts';
import styles from './fields.module.css';

/** The draft's fields, edited where they stand and in the type they will be read in. */
export function FieldsEdit({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <fieldset className={styles.fields} aria-label="Fields of the draft">
      {lineFields.map((field) =>
        field === 'date' ? (
          <DateEdit key={field} />
        ) : (
          <FieldEdit key={field} field={field} onLeave={onLeave} />
        ),
      )}
      <FactCheckMark />
    </fieldset>
  );
}

/** The publication date. */
function DateEdit() {
  const actions = useReviewActions();
  const isOpen = useReview(({ article, unlocked }) => isEditable(article?.state, unlocked));
  const stored = useSummary()?.fields.date ?? '';
  const date = useDayText(stored, (day) => actions.setFields({ date: day }));
  const input = useLanding<HTMLInputElement>(
    (target) => (target.kind === 'field' || target.kind === 'finding') && target.field === 'date',
  );
  return (
    <label className={styles.field} data-field="date">
      <span className={styles.name}>{shortNames.date}</span>
      <input
        ref={input}
        type="text"
        className={styles.value}
        placeholder="YYYY-MM-DD"
        aria-invalid={date.isInvalid}
        value={date.text}
        readOnly={!isOpen}
        onKeyDown={(event) => {
          if (!isOpen && changesText(event)) actions.mayEdit();
        }}
        onChange={(event) => date.onText(event.currentTarget.value)}
        onBlur={() => {
          date.onLeave();
          void actions.flush();
        }}
      />
    </label>
  );
}

interface FieldEditProps {
  readonly field: Exclude<LineField, 'date'>;
  /** Goes on into the text below. */
  readonly onLeave: () => void;
}

function FieldEdit({ field, onLeave }: FieldEditProps) {
  const { desk } = useStores();
  const actions = useReviewActions();
  const style = useStore(desk, (state) => state.library?.file.houseStyle ?? null);
  const isOpen = useReview(({ article, unlocked }) => isEditable(article?.state, unlocked));
  const fields = useSummary()?.fields;
  const stored = fields ? fieldText(fields, field) : '';
  // Tags are typed with a comma at the end for a moment, which the stored list does not keep.
  const [typed, setTyped] = useState<string | null>(null);
  const area = useLanding<HTMLTextAreaElement>(
    (target) => (target.kind === 'field' || target.kind === 'finding') && target.field === field,
  );
  if (!fields || !style) return null;
  const count = fieldCount(style, fields, field);
  const problem = fieldProblems(fields, style).find((one) => one.field === field);
  return (
    <label className={styles.field} data-field={field} data-problem={problem !== undefined}>
      <span className={styles.name}>{shortNames[field]}</span>
      <textarea
        ref={area}
        rows={1}
        className={styles.value}
        value={typed ?? stored}
        readOnly={!isOpen}
        spellCheck
        placeholder={placeholders[field]}
        aria-invalid={problem !== undefined}
        aria-description={problem?.message}
        onBeforeInput={(event) => {
          if (!actions.mayEdit()) event.preventDefault();
        }}
        onKeyDown={(event) => {
          if (!isOpen && changesText(event)) actions.mayEdit();
          if (event.key !== 'Enter' || event.shiftKey || field === 'notes') return;
          event.preventDefault();
          goOn(event.currentTarget, onLeave);
        }}
        onChange={(event) => {
          const text = event.currentTarget.value;
          if (field === 'tags') setTyped(text);
          actions.setFields(fieldValue(field, text));
        }}
        onBlur={() => {
          setTyped(null);
          void actions.flush();
        }}
      />
      {count && (count.isClose || count.isOver) ? (
        <span className={styles.count} data-over={count.isOver}>
          {count.count}/{count.max}
        </span>
      ) : null}
      {problem && !count?.isOver ? <span className={styles.problem}>{problem.message}</span> : null}
    </label>
  );
}

const placeholders: Readonly<Record<Exclude<LineField, 'date'>, string>> = {
  headline: 'Headline',
  dek: 'What the story is, in a line',
  byline: 'Who wrote it',
  dateline: 'Where from',
  slug: 'lower-case-words',
  tags: 'Parted by commas',
  notes: 'For editors only',
};

function isEditable(state: string | undefined, unlocked: boolean): boolean {
  return state !== 'spiked' && ((state !== 'approved' && state !== 'exported') || unlocked);
}

function changesText(event: KeyboardEvent): boolean {
  const isTyping = event.key.length === 1 || event.key === 'Backspace' || event.key === 'Delete';
  return isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Enter in a field goes on to the next one, and from the last into the text. */
function goOn(from: HTMLTextAreaElement, onLeave: () => void): void {
  const all = [...(from.closest('fieldset')?.querySelectorAll('textarea') ?? [])];
  const next = all[all.indexOf(from) + 1];
  if (next) next.focus();
  else onLeave();
}
