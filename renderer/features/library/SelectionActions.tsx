import { useStore } from 'zustand';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCount } from '../../ui/format.ts';
import styles from './library.module.css';
import type { ArticleActs } from './use-article-acts.ts';

/** What can be done to several chosen articles. */
export function SelectionActions({ acts }: { readonly acts: ArticleActs }) {
  const { desk, library } = useStores();
  const selected = useStore(library, (state) => state.selected);
  const readOnly = useStore(desk, (state) => state.library?.readOnly ?? false);
  const ids = [...selected];
  return (
    <fieldset className={styles.filters} aria-label="Chosen articles">
      <span className={styles.chosen}>{formatCount(ids.length, 'article')} chosen</span>
      <Button variant="quiet" onPress={() => acts.exportAll(ids)}>
        Export…
      </Button>
      <Button variant="quiet" isDisabled={readOnly} onPress={() => acts.returnAll(ids)}>
        Return…
      </Button>
      <Button variant="quiet" isDisabled={readOnly} onPress={() => acts.spikeAll(ids)}>
        Spike…
      </Button>
      <Button variant="quiet" isDisabled={readOnly} onPress={() => acts.trashAll(ids)}>
        Move to the trash
      </Button>
      <Button variant="quiet" onPress={() => library.getState().select([])}>
        Choose none
      </Button>
    </fieldset>
  );
}
