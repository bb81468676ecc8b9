import { Archive, FileInput, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ArticleList } from './ArticleList.tsx';
import { ArticlePreview } from './ArticlePreview.tsx';
import styles from './library.module.css';
import { SelectionActions } from './SelectionActions.tsx';
import { StateFilter } from './StateFilter.tsx';
import { type AskedAct, useArticleActs } from './use-article-acts.ts';
import { useLibraryCommands } from './use-library-commands.ts';

const sorts = [
  { id: 'updated', label: 'Last changed' },
  { id: 'created', label: 'Received' },
  { id: 'date', label: 'Date' },
  { id: 'headline', label: 'Headline' },
] as const;

/** All articles: find, filter, look at, open, act on several. */
export function LibraryScreen() {
  const { desk, library } = useStores();
  const readOnly = useStore(desk, (state) => state.library?.readOnly ?? false);
  const { text, sort, total, loaded, counts } = useStore(
    library,
    useShallow(({ text, sort, total, loaded, counts }) => ({ text, sort, total, loaded, counts })),
  );
  const selectedCount = useStore(library, (state) => state.selected.size);
  const search = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<AskedAct | null>(null);
  const acts = useArticleActs(setAsked);
  useLibraryCommands(search, acts);

  // Rows of an earlier visit may be old.
  useEffect(() => {
    if (library.getState().loaded) void library.getState().refresh();
  }, [library]);

  const isEmpty = loaded && (counts.all ?? 0) === 0 && text === '';
  return (
    <div className={styles.screen}>
      <section className={styles.main} aria-label="Articles" data-pane="articles">
        <h1 className="visually-hidden">Library</h1>
        <header className={styles.bar}>
          <SearchField
            ref={search}
            label="Search headlines"
            value={text}
            onChange={(words) => void library.getState().setText(words)}
          />
          <SelectField
            label="Order"
            hideLabel
            value={sort}
            options={sorts}
            onChange={(id) =>
              void library.getState().setSort(sorts.find((one) => one.id === id)?.id ?? 'updated')
            }
          />
          <Button
            variant="primary"
            icon={<FileInput />}
            isDisabled={readOnly}
            onPress={() => desk.getState().openDialog({ kind: 'bring-in' })}
          >
            Bring in
          </Button>
        </header>
        {selectedCount > 1 ? <SelectionActions acts={acts} /> : <StateFilter />}
        {isEmpty ? (
          <EmptyState
            icon={<Archive />}
            title="No articles yet"
            action={
              <Button
                icon={<FileInput />}
                isDisabled={readOnly}
                onPress={() => desk.getState().openDialog({ kind: 'bring-in' })}
              >
                Bring in copy
              </Button>
            }
          >
            Articles that you bring in stand here with their state and what is still to check. Drop
            files anywhere on the window, or paste text.
          </EmptyState>
        ) : loaded && total === 0 ? (
          <EmptyState icon={<Search />} title="No article fits">
            No headline holds these words in this state.
          </EmptyState>
        ) : (
          <ArticleList onOpen={acts.open} />
        )}
      </section>
      <ArticlePreview acts={acts} />
      {asked ? (
        <ReasonDialog
          title={asked.title}
          label={asked.label}
          confirmLabel={asked.confirmLabel}
          onConfirm={(reason) => {
            setAsked(null);
            asked.act(reason);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}
