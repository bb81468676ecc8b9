import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import type { ArticleRow } from '../../shared/model/library.ts';
import { useStores } from '../stores/context.ts';
import { Keys } from '../ui/Keys.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import styles from './Palette.module.css';

/** Lines that are shown at most. */
const MOST = 10;

/** Finds every command and article by its name. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { api, commands, desk } = useStores();
  const [text, setText] = useState('');
  const [articles, setArticles] = useState<readonly ArticleRow[]>([]);
  const possible = commands
    .getState()
    .commands.filter((one) => one.id !== 'desk.palette' && (one.when === undefined || one.when()));
  // As many as are seen at once: typing finds the rest, the map of keys lists them all.
  const fitting = possible
    .filter((one) => fits(`${one.group} ${one.title}`, text))
    .slice(0, MOST - Math.min(articles.length, MOST / 2));
  const hasLibrary = desk.getState().library !== null;

  useEffect(() => {
    if (!hasLibrary || text.trim() === '') {
      setArticles([]);
      return undefined;
    }
    let wanted = true;
    const query = {
      text: text.trim(),
      state: null,
      sort: 'updated',
      offset: 0,
      limit: MOST / 2,
    } as const;
    void api.invoke('library:list', query).then((page) => {
      if (wanted && page.ok) setArticles(page.value.rows);
    });
    return () => {
      wanted = false;
    };
  }, [api, hasLibrary, text]);

  const choose = (key: string) => {
    onClose();
    if (key.startsWith('article:')) {
      desk.getState().go({ screen: 'review', articleId: key.slice('article:'.length) });
    } else {
      commands.getState().run(key);
    }
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.palette ?? ''}>
        <Dialog aria-label="Commands and articles" className={styles.dialog ?? ''}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField
              aria-label="Find a command or an article"
              autoFocus
              className={styles.search ?? ''}
            >
              <Input placeholder="Find a command or an article" className={styles.input ?? ''} />
            </SearchField>
            <ListBox
              aria-label="Found"
              className={styles.list ?? ''}
              onAction={(key) => choose(String(key))}
              renderEmptyState={() => <p className={styles.none}>Nothing is called that.</p>}
            >
              {fitting.map((command) => (
                <ListBoxItem
                  key={command.id}
                  id={command.id}
                  textValue={command.title}
                  className={styles.item ?? ''}
                >
                  <span className={styles.group}>{command.group}</span>
                  <span className={styles.title}>{command.title}</span>
                  {command.keys[0] ? <Keys shortcut={command.keys[0]} /> : null}
                </ListBoxItem>
              ))}
              {articles.map((row) => (
                <ListBoxItem
                  key={row.id}
                  id={`article:${row.id}`}
                  textValue={row.headline}
                  className={styles.item ?? ''}
                >
                  <span className={styles.group}>Article</span>
                  <span className={styles.title}>{row.headline}</span>
                  <StateBadge state={row.state} />
                </ListBoxItem>
              ))}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Whether every word of the search stands somewhere in the text. */
function fits(text: string, search: string): boolean {
  const lower = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
