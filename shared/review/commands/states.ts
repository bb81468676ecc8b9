import { type Article, type StoredState, standingSignOff } from '../../model/article.ts';
import type { ActContext } from '../../model/primitives.ts';
import type { Result } from '../../model/result.ts';
import { did, type Outcome, refuse } from '../outcome.ts';
import { isSignedOff, mayMove, stateNames } from '../state.ts';

/**
 * Moves an article to another state. Leaving approved or exported copy voids its sign-off,
 * except on export itself.
 */
export function moveTo(
  article: Article,
  to: StoredState,
  note: string,
  context: ActContext,
): Result<Outcome> {
  if (article.state === to) {
    return refuse(
      `“${article.fields.headline}” is already ${stateNames[to].toLowerCase()}.`,
      'Nothing was changed.',
    );
  }
  if (!mayMove(article.state, to)) {
    return refuse(
      `An article that is ${stateNames[article.state].toLowerCase()} can’t become ${stateNames[to].toLowerCase()}.`,
      'Nothing was changed.',
    );
  }
  const staysSigned = to === 'exported' || to === 'approved';
  const moved =
    isSignedOff(article) && !staysSigned
      ? voidSignOff(
          article,
          note === '' ? `Moved to ${stateNames[to].toLowerCase()}.` : note,
          context,
        )
      : { article, audit: [] };
  const done = did({ ...moved.article, state: to, stateNote: note }, `moved to ${to}`, {
    from: article.state,
    ...(note === '' ? {} : { note }),
  });
  return done.ok
    ? { ok: true, value: { ...done.value, audit: [...moved.audit, ...done.value.audit] } }
    : done;
}

/** Voids the standing sign-off and takes the article back into review. */
export function voidSignOff(article: Article, reason: string, context: ActContext): Outcome {
  const standing = standingSignOff(article);
  if (!standing) return { article: { ...article, state: 'in-review' }, audit: [] };
  const voided = { at: context.now, by: context.by, reason };
  return {
    article: {
      ...article,
      state: 'in-review',
      signOffs: article.signOffs.map((one) => (one === standing ? { ...one, voided } : one)),
    },
    audit: [
      {
        action: 'sign-off voided',
        detail: { signOff: standing.id, contentHash: standing.contentHash, reason },
      },
    ],
  };
}
