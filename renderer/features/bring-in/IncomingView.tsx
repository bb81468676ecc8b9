import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ArticleFields } from '../../../shared/model/article.ts';
import { fieldNames } from '../../../shared/review/field-problems.ts';
import { countGraphemes } from '../../../shared/text/words.ts';
import { type Incoming, outcomeOf } from '../../stores/bring-in-store.ts';
import { useStores } from '../../stores/context.ts';
import { formatBytes, formatCount } from '../../ui/format.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useDayText } from '../../ui/use-day-text.ts';
import { BodyPreview } from './BodyPreview.tsx';
import styles from './bring-in.module.css';
import { ResidueList } from './ResidueList.tsx';

const textFields = ['headline', 'dek', 'byline', 'dateline', 'slug'] as const;

/** One piece of copy: its fields as understood, what was found in the way, and the body. */
export function IncomingView({
  incoming,
  index,
}: {
  readonly incoming: Incoming;
  readonly index: number;
}) {
  const { bringIn, desk } = useStores();
  const limits = useStore(desk, (state) => state.library?.file.houseStyle.limits);
  const { fields, body } = useMemo(() => outcomeOf(incoming), [incoming]);
  const { item } = incoming;
  const correct = (some: Partial<ArticleFields>) => bringIn.getState().correct(index, some);
  const date = useDayText(fields.date, (day) => correct({ date: day }));
  const about = [item.fileName, item.size > 0 ? formatBytes(item.size) : '', item.encoding];
  return (
    <>
      <section className={styles.fields} aria-label="Understood">
        <p className={styles.meta}>{about.filter(Boolean).join(' · ')}</p>
        <MarkupNote suggestions={item.suggestions} comments={item.comments} />
        {textFields.map((field) => (
          <TextField
            key={field}
            label={fieldNames[field]}
            value={fields[field]}
            onChange={(value) => correct({ [field]: value })}
            multiline={field === 'headline' || field === 'dek'}
            rows={2}
            {...(limits
              ? { limit: { count: countGraphemes(fields[field]), max: limits[field].max } }
              : {})}
          />
        ))}
        <div className={styles.pair}>
          <TextField
            label={fieldNames.date}
            placeholder="YYYY-MM-DD"
            value={date.text}
            onChange={date.onText}
            onBlur={date.onLeave}
            {...(date.isInvalid ? { errorMessage: 'A day is written as 2026-03-04.' } : {})}
          />
          <TextField
            label={fieldNames.language}
            value={fields.language}
            onChange={(language) => correct({ language })}
          />
        </div>
        <TextField
          label={fieldNames.tags}
          description="Divided by commas"
          value={fields.tags.join(', ')}
          onChange={(value) => correct({ tags: value.split(',').map((tag) => tag.trimStart()) })}
          onBlur={() => correct({ tags: fields.tags.map((tag) => tag.trim()).filter(Boolean) })}
        />
        <TextField
          label={fieldNames.notes}
          multiline
          rows={2}
          value={fields.notes}
          onChange={(notes) => correct({ notes })}
        />
      </section>
      <div className={styles.text}>
        <ResidueList incoming={incoming} index={index} />
        <BodyPreview body={body} />
      </div>
    </>
  );
}

/** What comes along besides the text: nothing of it waits unseen in the draft. */
function MarkupNote({
  suggestions,
  comments,
}: {
  readonly suggestions: number;
  readonly comments: number;
}) {
  const parts = [
    suggestions > 0 ? `${formatCount(suggestions, 'tracked change')} (as suggestions)` : '',
    comments > 0 ? formatCount(comments, 'thread of comments', 'threads of comments') : '',
  ].filter(Boolean);
  return parts.length > 0 ? <p className={styles.meta}>With {parts.join(' and ')}.</p> : null;
}
