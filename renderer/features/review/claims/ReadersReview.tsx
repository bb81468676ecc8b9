import type { Claim } from '../../../../shared/model/claim.ts';
import { useShortcut } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatDay } from '../../../ui/format.ts';
import { useAct, useIsClosed, useReview, useReviewActions } from '../use-review.ts';
import styles from './claims.module.css';
import { RatingForm } from './RatingForm.tsx';

/** What readers of a fact check are told of a claim; nothing where the article is none. */
export function ReadersReview({ claim }: { readonly claim: Claim }) {
  const act = useAct();
  const { goTo, show } = useReviewActions();
  const isFactCheck = useReview(({ article }) => article?.isFactCheck ?? false);
  const isRating = useReview(({ view }) => view.isRatingClaim);
  const isClosed = useIsClosed();
  const shortcut = useShortcut('review.rate-claim');
  if (!isFactCheck) return null;
  const back = () => goTo({ kind: 'claim', claimId: claim.id });
  return (
    <section className={styles.review} aria-label="Review for readers">
      <h4>Review for readers</h4>
      {isRating && !isClosed ? (
        <RatingForm claim={claim} onDone={back} />
      ) : (
        <>
          <Told claim={claim} />
          {isClosed ? null : (
            <div className={styles.actions}>
              <Button
                variant="quiet"
                shortcut={shortcut}
                onPress={() => show({ isRatingClaim: true, isEditingClaim: false })}
              >
                {claim.review ? 'Change' : 'Rate for readers'}
              </Button>
              {claim.review ? (
                <Button
                  variant="quiet"
                  onPress={() => {
                    const command = {
                      type: 'set-claim-review',
                      claimId: claim.id,
                      review: null,
                    } as const;
                    void act(command, 'Review for readers removed').then((done) => {
                      if (done) back();
                    });
                  }}
                >
                  Remove
                </Button>
              ) : null}
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Told({ claim: { review } }: { readonly claim: Claim }) {
  if (!review) return <p className={styles.decision}>Not rated: readers are told nothing of it.</p>;
  const { claimant, appearance, rating, conclusion } = review;
  const { score } = rating;
  const by = claimant.role === '' ? claimant.name : `${claimant.name}, ${claimant.role}`;
  return (
    <div className={styles.told}>
      <p>
        <b>{rating.name}</b>
        {score ? (
          <span className={styles.locator}>
            {' '}
            {score.value} of {score.worst}–{score.best}
          </span>
        ) : null}
      </p>
      {conclusion === '' ? null : <p className={styles.note}>{conclusion}</p>}
      <p className={styles.decision}>
        Claimed by {by}
        {appearance.date === '' ? null : `, ${formatDay(appearance.date)}`}
      </p>
      {[claimant.url, appearance.url]
        .filter((url) => url !== '')
        .map((url) => (
          <p key={url} className={styles.address}>
            {url}
          </p>
        ))}
    </div>
  );
}
