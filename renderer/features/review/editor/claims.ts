import type { Range } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import type { ClaimStatus } from '../../../../shared/model/claim.ts';
import type { ClaimMark } from './marks.ts';

function underline(status: ClaimStatus, active: boolean): Decoration {
  const name = `cm-desk-claim cm-desk-claim-${status}`;
  return Decoration.mark({ class: active ? `${name} cm-desk-active` : name });
}

const byStatus: Readonly<Record<ClaimStatus, readonly [plain: Decoration, active: Decoration]>> = {
  open: [underline('open', false), underline('open', true)],
  verified: [underline('verified', false), underline('verified', true)],
  disputed: [underline('disputed', false), underline('disputed', true)],
  waived: [underline('waived', false), underline('waived', true)],
  reopened: [underline('reopened', false), underline('reopened', true)],
};

/** A claim's underline: dotted, solid, wavy, none or double dotted by its status. */
export function claimDecorations(claim: ClaimMark): Range<Decoration> {
  const [plain, active] = byStatus[claim.status];
  return (claim.active ? active : plain).range(claim.start, claim.end);
}
