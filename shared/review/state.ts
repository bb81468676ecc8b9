import type { Article, ArticleState, StoredState } from '../model/article.ts';
import type { Readiness } from './readiness-model.ts';

/** The state that is shown: `ready` is in review with every gate met. */
export function displayState(
  state: StoredState,
  readiness: Pick<Readiness, 'ready'>,
): ArticleState {
  return state === 'in-review' && readiness.ready ? 'ready' : state;
}

/** Whether a sign-off stands, so that its content must not change unnoticed. */
export function isSignedOff(article: Pick<Article, 'state'>): boolean {
  return article.state === 'approved' || article.state === 'exported';
}

/** The moves that a person may make, by the state moved from. */
const moves: Readonly<Record<StoredState, readonly StoredState[]>> = {
  received: ['in-review', 'returned', 'spiked'],
  'in-review': ['approved', 'returned', 'spiked'],
  approved: ['in-review', 'exported', 'returned', 'spiked'],
  exported: ['in-review', 'exported', 'returned', 'spiked'],
  returned: ['in-review', 'spiked'],
  spiked: ['in-review'],
};

/** Whether an article may go from one state to another. */
export function mayMove(from: StoredState, to: StoredState): boolean {
  return moves[from].includes(to);
}

/** States by the names that the screen uses. */
export const stateNames: Readonly<Record<ArticleState, string>> = {
  received: 'Received',
  'in-review': 'In review',
  ready: 'Ready',
  approved: 'Approved',
  exported: 'Exported',
  returned: 'Returned',
  spiked: 'Spiked',
};
