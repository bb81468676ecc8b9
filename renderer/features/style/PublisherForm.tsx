import { addressPatternProblem, articleAddress } from '../../../shared/export/article-address.ts';
import { webLinkSchema } from '../../../shared/model/claim-review.ts';
import type { Publisher } from '../../../shared/model/publisher.ts';
import { TextField } from '../../ui/TextField.tsx';
import { exampleArticle } from './example-article.ts';
import styles from './style.module.css';

interface PublisherFormProps {
  readonly publisher: Publisher;
  readonly onChange: (publisher: Publisher) => void;
}

/** What keeps the publisher from being saved; empty texts where nothing does. */
export function publisherProblems({ url, articleUrl }: Publisher) {
  return {
    url: webLinkSchema.safeParse(url.trim()).success
      ? ''
      : 'An address begins with https:// or http://.',
    articleUrl: addressPatternProblem(articleUrl),
  };
}

/** Who publishes, and where an article stands: for data that other programs take. */
export function PublisherForm({ publisher, onChange }: PublisherFormProps) {
  const problems = publisherProblems(publisher);
  const change = (some: Partial<Publisher>) => onChange({ ...publisher, ...some });
  return (
    <section className={styles.section} aria-label="Publisher">
      <h2>Publisher</h2>
      <p className={styles.meta}>
        Named in web pages and fact checks for programs that read them. Search engines need the
        address of a fact check;
        {' {slug} {id} {year} {month} {day}'} stand for what they say.
      </p>
      <div className={styles.typing}>
        <TextField
          label="Name"
          value={publisher.name}
          onChange={(name) => change({ name: name.slice(0, 200) })}
        />
        <TextField
          label="Home page"
          value={publisher.url}
          placeholder="https://"
          onChange={(url) => change({ url })}
          {...(problems.url === '' ? {} : { errorMessage: problems.url })}
        />
      </div>
      <div className={styles.typing}>
        <TextField
          label="Address of an article"
          value={publisher.articleUrl}
          placeholder="https://www.example.org/{year}/{month}/{slug}"
          onChange={(articleUrl) => change({ articleUrl })}
          {...(problems.articleUrl === ''
            ? { description: articleAddress(publisher, exampleArticle) }
            : { errorMessage: problems.articleUrl })}
        />
      </div>
    </section>
  );
}
