import { Markdown } from '../../ui/Markdown.tsx';
import styles from './bring-in.module.css';

/** The body as a reader will see it. */
export function BodyPreview({ body }: { readonly body: string }) {
  return (
    <section className={styles.body} aria-label="Body">
      <Markdown text={body} />
    </section>
  );
}
