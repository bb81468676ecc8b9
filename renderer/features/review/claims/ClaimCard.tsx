import { type Claim, claimStatus } from '../../../../shared/model/claim.ts';
import { claimKindNames } from '../../../../shared/review/names.ts';
import { ClaimMark } from '../../../ui/ClaimMark.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { EvidenceNote } from '../evidence/EvidenceNote.tsx';
import { useLanding } from '../inspector/use-landing.ts';
import { useReview, useReviewActions } from '../use-review.ts';
import { Citations } from './Citations.tsx';
import { ClaimActions } from './ClaimActions.tsx';
import { ClaimEdit } from './ClaimEdit.tsx';
import styles from './claims.module.css';
import { DecisionLine } from './DecisionLine.tsx';
import { ReadersReview } from './ReadersReview.tsx';

interface ClaimCardProps {
  readonly claim: Claim;
  /** Number of the paragraph that it starts in, from 1. */
  readonly paragraph: number;
  readonly isActive: boolean;
}

/** One claim: its words and how it stands; once chosen, its evidence and what can be done. */
export function ClaimCard({ claim, paragraph, isActive }: ClaimCardProps) {
  const { goTo, show } = useReviewActions();
  const isEditing = useReview((state) => isActive && state.view.isEditingClaim);
  const head = useLanding<HTMLButtonElement>(
    (target) => target.kind === 'claim' && target.claimId === claim.id,
  );
  const choose = () => goTo({ kind: 'claim', claimId: claim.id });
  return (
    <article className={styles.card} data-active={isActive} data-claim={claim.id}>
      <button
        ref={head}
        type="button"
        className={styles.head}
        aria-expanded={isActive}
        onClick={choose}
      >
        <ClaimMark status={claimStatus(claim)} />
        <span className={styles.words}>{claim.anchor.exact}</span>
        <ClaimMeta claim={claim} paragraph={paragraph} />
      </button>
      {isActive ? (
        <div className={styles.body}>
          <DecisionLine claim={claim} />
          {claim.note === '' || isEditing ? null : <p className={styles.note}>{claim.note}</p>}
          {isEditing ? (
            <ClaimEdit claim={claim} onDone={() => show({ isEditingClaim: false })} />
          ) : null}
          <EvidenceList claim={claim} />
          <Citations claim={claim} />
          <ReadersReview claim={claim} />
          <ClaimActions claim={claim} />
        </div>
      ) : null}
    </article>
  );
}

function ClaimMeta({ claim, paragraph }: Pick<ClaimCardProps, 'claim' | 'paragraph'>) {
  const { anchor, citations, kind, priority, review } = claim;
  const isFactCheck = useReview(({ article }) => article?.isFactCheck ?? false);
  const cited = citations.length === 1 ? '1 citation' : `${citations.length} citations`;
  const place = anchor.orphaned ? 'no longer in the draft' : `para ${paragraph}`;
  return (
    <span className={styles.meta}>
      {claimKindNames[kind]} · priority {priority} · {place}
      {citations.length > 0 ? ` · ${cited}` : null}
      {isFactCheck && review ? ` · rated ${review.rating.name}` : null}
      <EvidenceNote claimId={claim.id} />
    </span>
  );
}
