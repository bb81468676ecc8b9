import { FileText } from 'lucide-react';
import { useStore } from 'zustand';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './sources-screen.module.css';

/** The sources of the article that was open last; sources live with their article. */
export function SourcesScreen() {
  const { desk, review } = useStores();
  const article = useStore(review, (state) => state.article);
  const openSource = (sourceId: string | null) => {
    if (!article) return;
    desk.getState().go({ screen: 'review', articleId: article.id });
    const file = article.sources
      .find((source) => source.id === sourceId)
      ?.evidence.find((one) => one.readable);
    review.getState().show({
      tab: 'sources',
      drawer: true,
      ...(file && sourceId !== null
        ? { reference: { kind: 'source', sourceId, sha256: file.sha256, passage: null } as const }
        : {}),
    });
  };
  return (
    <section className={styles.screen} aria-label="Sources">
      <h1 className={styles.heading}>Sources</h1>
      {article && article.sources.length > 0 ? (
        <>
          <p className={styles.lead}>
            Of <b>{article.fields.headline}</b>, the article that you opened last. Sources are kept
            with their article.
          </p>
          <ul className={styles.list}>
            {article.sources.map((source) => (
              <li key={source.id}>
                <button type="button" onClick={() => openSource(source.id)}>
                  <span className={styles.title}>{source.csl.title}</span>
                  <span className={styles.meta}>
                    {source.evidence.length === 1 ? '1 file' : `${source.evidence.length} files`}
                    {source.confidential ? ' · confidential' : ''}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <EmptyState
          icon={<FileText />}
          title="Sources are kept with their article"
          action={
            article ? (
              <Button variant="primary" onPress={() => openSource(null)}>
                Add sources to “{article.fields.headline}”
              </Button>
            ) : (
              <Button variant="primary" onPress={() => desk.getState().go({ screen: 'library' })}>
                Open an article
              </Button>
            )
          }
        >
          Open an article and choose Sources beside its text: add documents, web pages, datasets,
          interviews and people there, attach their files, and cite them for each claim.
        </EmptyState>
      )}
    </section>
  );
}
