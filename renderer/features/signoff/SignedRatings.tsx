import type { Article } from '../../../shared/model/article.ts';
import { ratedClaims } from '../../../shared/review/fact-check.ts';
import { shortWords } from '../../../shared/review/readiness.ts';
import styles from './signoff.module.css';

/** How a fact check rates its claims, as that is signed with its text; nothing of other articles. */
export function SignedRatings({ article }: { readonly article: Article }) {
  const rated = ratedClaims(article);
  if (rated.length === 0) return null;
  return (
    <div className={styles.ratings}>
      <p className={styles.note}>This fact check tells its readers:</p>
      <ul aria-label="Ratings that are signed">
        {rated.map(({ id, anchor, review }) => (
          <li key={id}>
            “{shortWords(anchor.exact)}” <b>{review.rating.name}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
