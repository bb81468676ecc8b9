import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import type { SourceRow } from '../../../shared/model/library.ts';
import { sourceKindNames } from '../../../shared/review/names.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './sources-screen.module.css';

type Page = ResponseOf<'library:sources'>;

/** The sources of all articles, found by title or author; one opens in its article. */
export function SourcesScreen() {
  const { api, desk } = useStores();
  const [text, setText] = useState('');
  const [page, setPage] = useState<Page | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const result = await api.invoke('library:sources', { text });
      if (!isCurrent) return;
      if (result.ok) setPage(result.value);
      else desk.getState().showError(result.error);
    };
    void look();
    const stop = api.on('library:changed', () => void look());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [api, desk, text]);

  if (!page) return null;
  const isEmpty = page.total === 0 && text === '';
  return (
    <section className={styles.screen} aria-label="Sources">
      <h1 className={styles.heading}>Sources</h1>
      {isEmpty ? (
        <EmptyState
          icon={<FileText />}
          title="Sources are kept with their article"
          action={
            <Button variant="primary" onPress={() => desk.getState().go({ screen: 'library' })}>
              Open an article
            </Button>
          }
        >
          Open an article and choose Sources beside its text: add documents, web pages, datasets,
          interviews and people there, attach their files, and cite them for each claim.
        </EmptyState>
      ) : (
        <>
          <div className={styles.search}>
            <SearchField
              label="Search sources"
              placeholder="Search titles and authors"
              value={text}
              onChange={setText}
            />
          </div>
          <p className={styles.lead} role="status">
            {countLine(page)}
          </p>
          <ul className={styles.list}>
            {page.rows.map((row) => (
              <SourceItem key={`${row.articleId}/${row.sourceId}`} row={row} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function countLine({ rows, total }: Page): string {
  if (total > rows.length) return `The first ${rows.length} of ${total} sources`;
  if (total === 0) return 'No source has these words in its title or authors.';
  return total === 1 ? '1 source' : `${total} sources`;
}

function SourceItem({ row }: { readonly row: SourceRow }) {
  const { desk, review } = useStores();
  const open = () => {
    const { articleId, sourceId, readable: sha256 } = row;
    const reference = { kind: 'source', sourceId, sha256, passage: null } as const;
    const view = { tab: 'sources', drawer: true } as const;
    review.getState().showIn(articleId, sha256 === '' ? view : { ...view, reference });
    desk.getState().go({ screen: 'review', articleId });
  };
  const facts = [
    sourceKindNames[row.kind],
    row.authors,
    row.files === 1 ? '1 file' : `${row.files} files`,
    row.claims === 1 ? 'cited by 1 claim' : `cited by ${row.claims} claims`,
    row.confidential ? 'confidential' : '',
  ];
  return (
    <li>
      <button type="button" onClick={open}>
        <span className={styles.title}>{row.title}</span>
        <span className={styles.meta}>{facts.filter(Boolean).join(' · ')}</span>
        <span className={styles.article}>{row.headline}</span>
      </button>
    </li>
  );
}
