import { diffTexts } from '../../../../shared/diff/diff.ts';
import type { ArticleFields } from '../../../../shared/model/article.ts';
import { useSummary } from '../use-review.ts';
import { fieldText, lineFields, shortNames } from './field-list.ts';
import styles from './fields.module.css';

interface FieldsShownProps {
  readonly fields: ArticleFields;
  readonly isFactCheck: boolean;
  /** What they are the fields of, e.g. `the submission`. */
  readonly of: string;
}

/** The fields of the submission or a revision; words that the draft does not have are marked. */
export function FieldsShown({ fields, isFactCheck, of }: FieldsShownProps) {
  const draft = useSummary()?.fields;
  return (
    <dl className={styles.fields} aria-label={`Fields of ${of}`}>
      {lineFields.map((field) => {
        const text = fieldText(fields, field);
        return (
          <div key={field} className={styles.field} data-field={field}>
            <dt className={styles.name}>{shortNames[field]}</dt>
            <dd className={styles.value}>
              {text === '' ? (
                <span className={styles.none}>none</span>
              ) : (
                <Compared a={text} b={draft ? fieldText(draft, field) : text} />
              )}
            </dd>
          </div>
        );
      })}
      <div className={styles.field} data-field="kind">
        <dt className={styles.name}>Kind</dt>
        <dd className={styles.value}>{isFactCheck ? 'Fact check' : 'Article'}</dd>
      </div>
    </dl>
  );
}

/** The words of `a`, those that `b` lacks struck through. */
function Compared({ a, b }: { readonly a: string; readonly b: string }) {
  const gone = diffTexts(a, b).changes.filter((change) => change.toA > change.fromA);
  const pieces = gone.map(({ fromA, toA }, index) => (
    <span key={fromA}>
      {a.slice(gone[index - 1]?.toA ?? 0, fromA)}
      <del className={styles.gone}>{a.slice(fromA, toA)}</del>
    </span>
  ));
  return (
    <>
      {pieces}
      {a.slice(gone.at(-1)?.toA ?? 0)}
    </>
  );
}
