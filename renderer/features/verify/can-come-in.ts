import type { LookedAt } from '../../../shared/ipc/channels/bring-in.ts';

/** Whether what was looked at is one whole article that may be brought in. */
export function canComeIn(looked: LookedAt): boolean {
  if (looked.kind === 'article') return true;
  const { verdict, exports } = looked.verification;
  const [only, ...others] = exports;
  return (
    others.length === 0 &&
    (verdict === 'intact' || verdict === 'unknown-signer') &&
    only?.article?.isSignedContent === true &&
    only.manifest?.kind === 'proofdesk-bundle'
  );
}
