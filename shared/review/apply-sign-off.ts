import type { Article, SignOff } from '../model/article.ts';
import type { ActContext } from '../model/primitives.ts';
import type { Result } from '../model/result.ts';
import { type Outcome, refuse } from './outcome.ts';
import type { Readiness } from './readiness-model.ts';

export interface SignOffRequest {
  readonly article: Article;
  /** Computed by main from the stored text just now, with `context.by` as signer. */
  readonly readiness: Readiness;
  /** Of the stored content. */
  readonly contentHash: string;
  /** What the person saw when signing; must equal `contentHash`. */
  readonly seenHash: string;
  readonly statement: string;
  /** Number of the revision taken of exactly this content. */
  readonly revision: number;
}

/** Approves exactly this content in a person's name, or says what stands in the way. */
export function applySignOff(request: SignOffRequest, context: ActContext): Result<Outcome> {
  const { article, readiness } = request;
  if (article.state !== 'in-review' && article.state !== 'received') {
    return refuse('Only an article in review can be signed off.', 'Nothing was changed.');
  }
  if (!readiness.ready) {
    const reasons = readiness.gates.flatMap((gate) => gate.reasons.map((reason) => reason.text));
    return refuse(
      `The article can’t be signed off yet: ${reasons.join(' · ')}`,
      'Nothing was changed. Settle these, then sign off.',
    );
  }
  if (request.seenHash !== request.contentHash) {
    return refuse(
      'The text changed while the sign-off was open.',
      'Nothing was signed. Read the article as it stands now, then sign off.',
    );
  }
  const signOff: SignOff = {
    id: context.newId('signoff'),
    by: context.by,
    at: context.now,
    statement: request.statement,
    contentHash: request.contentHash,
    revision: request.revision,
    voided: null,
  };
  return {
    ok: true,
    value: {
      article: {
        ...article,
        state: 'approved',
        stateNote: '',
        signOffs: [...article.signOffs, signOff],
        updatedAt: context.now,
      },
      audit: [
        {
          action: 'signed off',
          detail: {
            signOff: signOff.id,
            contentHash: signOff.contentHash,
            revision: String(signOff.revision),
            statement: signOff.statement,
          },
        },
      ],
    },
  };
}
