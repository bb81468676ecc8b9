import {
  CheckCheck,
  CircleCheck,
  CircleDot,
  CornerUpLeft,
  Inbox,
  type LucideIcon,
  Send,
  Trash,
} from 'lucide-react';
import type { ArticleState } from '../../shared/model/article.ts';
import { stateNames } from '../../shared/review/state.ts';
import styles from './StateBadge.module.css';

const icons: Readonly<Record<ArticleState, LucideIcon>> = {
  received: Inbox,
  'in-review': CircleDot,
  ready: CircleCheck,
  approved: CheckCheck,
  exported: Send,
  returned: CornerUpLeft,
  spiked: Trash,
};

/** The state of an article, by icon and word. */
export function StateBadge({ state }: { readonly state: ArticleState }) {
  const Icon = icons[state];
  return (
    <span className={styles.badge} data-state={state}>
      <Icon aria-hidden />
      {stateNames[state]}
    </span>
  );
}
