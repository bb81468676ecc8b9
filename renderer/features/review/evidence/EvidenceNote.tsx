import { useReview } from '../use-review.ts';
import styles from './evidence.module.css';
import { evidenceLine } from './outcomes.ts';
import { StandingMark } from './StandingMark.tsx';

/** What the sources say of a claim, in a few words; nothing where it was not looked up. */
export function EvidenceNote({ claimId }: { readonly claimId: string }) {
  const evidence = useReview((state) => state.evidence.claims.get(claimId));
  const line = evidenceLine(evidence);
  if (!line) return null;
  return (
    <>
      {' · '}
      <span className={styles.standing}>
        <StandingMark standing={line.standing} />
        {line.text}
      </span>
    </>
  );
}
