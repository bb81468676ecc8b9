import { useStore } from 'zustand';
import type { ArticleState } from '../../../shared/model/article.ts';
import { stateNames } from '../../../shared/review/state.ts';
import { useStores } from '../../stores/context.ts';
import styles from './library.module.css';

const states: readonly ArticleState[] = [
  'received',
  'in-review',
  'ready',
  'approved',
  'exported',
  'returned',
  'spiked',
];

/** Articles by state, with how many there are of each. */
export function StateFilter() {
  const { library } = useStores();
  const state = useStore(library, (one) => one.state);
  const counts = useStore(library, (one) => one.counts);
  const one = (id: ArticleState | null, label: string, count: number) => (
    <button
      key={label}
      type="button"
      className={styles.filter}
      aria-pressed={state === id}
      onClick={() => void library.getState().setState(id)}
    >
      {label} <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
    </button>
  );
  return (
    <fieldset className={styles.filters} aria-label="States">
      {one(null, 'All', counts.all ?? 0)}
      {states.map((id) => one(id, stateNames[id], counts[id] ?? 0))}
    </fieldset>
  );
}
