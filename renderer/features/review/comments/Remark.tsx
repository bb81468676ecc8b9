import { remarkPieces } from '../../../../shared/review/mentions.ts';
import styles from './comments.module.css';
import { usePeople } from './use-people.ts';

/** What somebody wrote, with the people whom it mentions set apart. */
export function Remark({ body }: { readonly body: string }) {
  const people = usePeople();
  return (
    <p className={styles.text}>
      {remarkPieces(body, people).map(({ at, text, mentions }) =>
        mentions ? (
          <b key={at} className={styles.mention}>
            {text}
          </b>
        ) : (
          text
        ),
      )}
    </p>
  );
}
