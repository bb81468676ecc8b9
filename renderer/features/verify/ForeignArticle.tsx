import { ShieldQuestion } from 'lucide-react';
import type { LookedAt } from '../../../shared/ipc/channels/bring-in.ts';
import { formatCount } from '../../ui/format.ts';
import styles from './verify.module.css';

interface ForeignArticleProps {
  readonly article: Extract<LookedAt, { readonly kind: 'article' }>;
}

/** An article's folder of another library, whose hashes hold. */
export function ForeignArticle({
  article: { path, headline, claims, sources },
}: ForeignArticleProps) {
  return (
    <section className={styles.found} aria-label={headline}>
      <header className={styles.verdict} data-kind="unsure">
        <ShieldQuestion aria-hidden />
        <h3>An article of another library</h3>
      </header>
      <p className={styles.place}>{path}</p>
      <p>
        “{headline}”, with {formatCount(claims, 'claim')} and {formatCount(sources, 'source')}. The
        hashes of its submission, its revisions and its audit log hold.
      </p>
      <p>Nothing shows who wrote it: it comes in in review, and a sign-off is kept as history.</p>
    </section>
  );
}
