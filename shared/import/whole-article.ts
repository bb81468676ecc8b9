import type { VerifiedExport } from '../export/verification.ts';
import { type Article, type Revision, type SignOff, standingSignOff } from '../model/article.ts';
import type { ActContext } from '../model/primitives.ts';
import { reviewedClaims } from '../review/fact-check.ts';
import { countWords } from '../text/words.ts';

/** An article that comes with all that was done to it, as it was in another library. */
export interface WholeArticle {
  readonly article: Article;
  /** Markdown with `\n` line ends, as the draft. */
  readonly submission: string;
  readonly draft: string;
  readonly revisions: readonly { readonly number: number; readonly text: string }[];
  readonly evidence: readonly {
    readonly sha256: string;
    readonly fileName: string;
    readonly bytes: Uint8Array;
  }[];
  /** The file that is kept as it came; null where there is none. */
  readonly received: {
    readonly fileName: string;
    readonly mediaType: string;
    readonly encoding: string;
    readonly bytes: Uint8Array;
  } | null;
}

/** Why a sign-off of another library stands here, or only as history. */
export interface SignOffTrust {
  readonly holds: boolean;
  /** One sentence. */
  readonly why: string;
}

/** Of an article's folder: nothing in it shows who wrote it. */
export const unprovenSignOff: SignOffTrust = {
  holds: false,
  why: 'It was made in another library, and nothing shows who made it.',
};

/**
 * Whether the sign-off in a bundle stands here. It does where somebody whom the user knows signed
 * the bundle, and the article in it is the content that was signed off.
 *
 * @param contentHash of the article in the bundle, worked out afresh
 */
export function signOffTrust(
  { verdict, signature, manifest }: VerifiedExport,
  article: Article,
  contentHash: string,
): SignOffTrust {
  const not = (why: string): SignOffTrust => ({ holds: false, why });
  if (verdict !== 'intact' && verdict !== 'unknown-signer') return not('The bundle was changed.');
  if (!manifest?.approved) return not('The article was not approved when the bundle was made.');
  if (signature.state !== 'valid')
    return not('The bundle is not signed, so anyone could have made it.');
  if (signature.knownAs === null) return not('The bundle was signed by someone you don’t know.');
  const standing = standingSignOff(article);
  if (standing?.contentHash !== contentHash || article.suggestions.length > 0) {
    return not('The sign-off is not of the text that came.');
  }
  return { holds: true, why: `The bundle was signed by ${signature.knownAs}, whom you know.` };
}

/**
 * The article with the revision that was signed off, where its sign-off stands here and the bundle
 * came without its revisions: that is the draft.
 */
export function withSignedRevision(whole: WholeArticle, trust: SignOffTrust): WholeArticle {
  const { article, draft } = whole;
  const signed = trust.holds ? standingSignOff(article) : null;
  if (!signed || article.revisions.some(({ number }) => number === signed.revision)) return whole;
  const { revision: number, at, by, contentHash } = signed;
  const revision: Revision = {
    number,
    at,
    by,
    note: 'As it was signed off in another library',
    reason: 'state',
    fields: article.fields,
    reviewedClaims: reviewedClaims(article),
    words: countWords(draft),
    contentHash,
  };
  const inOrder = <T extends { readonly number: number }>(list: readonly T[], one: T) =>
    [...list, one].sort((a, b) => a.number - b.number);
  return {
    ...whole,
    article: { ...article, revisions: inOrder(article.revisions, revision) },
    revisions: inOrder(whole.revisions, { number, text: draft }),
  };
}

/**
 * The article as it is stored here. A sign-off that can't be trusted stays as history: voided, with
 * the reason, and the article is in review. Exports were another library's.
 *
 * @param id here; the ids of claims, sources and the rest stay
 */
export function articleHere(
  { article, received }: Pick<WholeArticle, 'article' | 'received'>,
  id: string,
  receivedFile: Article['received'],
  trust: SignOffTrust,
  { now, by }: ActContext,
): Article {
  const voided = { at: now, by, reason: `Brought in from another library. ${trust.why}` };
  const history = (signOff: SignOff): SignOff =>
    trust.holds || signOff.voided !== null ? signOff : { ...signOff, voided };
  return {
    ...article,
    id,
    createdAt: now,
    updatedAt: now,
    state: trust.holds ? 'approved' : 'in-review',
    stateNote: '',
    received: received ? receivedFile : null,
    signOffs: article.signOffs.map(history),
    exports: [],
  };
}
