import type { Claim } from '../../../../shared/model/claim.ts';
import { assertNever } from '../../../../shared/model/result.ts';
import { Moment } from '../Moment.tsx';
import styles from './claims.module.css';

/** Who decided about a claim, when and why; what reopened it, with its former words. */
export function DecisionLine({ claim }: { readonly claim: Claim }) {
  const { decision, anchor } = claim;
  switch (decision.state) {
    case 'open': {
      if (!decision.reopened && !anchor.orphaned) return null;
      return (
        <div className={styles.decision}>
          {decision.reopened ? (
            <p>
              Reopened <Moment at={decision.reopened.at} />. {decision.reopened.reason}
            </p>
          ) : null}
          {decision.reopened && decision.reopened.formerWords !== anchor.exact ? (
            <p>
              Was checked as <del>{decision.reopened.formerWords}</del>
            </p>
          ) : null}
          {anchor.orphaned ? (
            <p>
              These words are no longer in the draft. Mark the words that took their place, then
              choose <b>Find place</b>; or remove the claim.
            </p>
          ) : null}
        </div>
      );
    }
    case 'verified':
      return (
        <p className={styles.decision}>
          Verified by {decision.by.name}, <Moment at={decision.at} />
        </p>
      );
    case 'disputed':
    case 'waived':
      return (
        <div className={styles.decision}>
          <p>
            {decision.state === 'waived' ? 'Waived' : 'Disputed'} by {decision.by.name},{' '}
            <Moment at={decision.at} />
          </p>
          {decision.reason === '' ? null : <p className={styles.note}>{decision.reason}</p>}
        </div>
      );
    default:
      return assertNever(decision);
  }
}
