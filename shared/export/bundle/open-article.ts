import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { BundleContents } from '../../model/export-profile.ts';
import type { AuditRecord } from '../../model/library.ts';
import type { Citation, Source } from '../../model/source.ts';

/** A time and a person that stand for those of a confidential source. */
const NO_TIME = '1970-01-01T00:00:00.000Z';
const nobody = { name: '(confidential)', role: '' };

/**
 * The article as it may leave the library in a bundle. Of a confidential source only that there is
 * one, and that a claim rests on it; remarks on its words are left out. Exports are the library's
 * own history and stay in it.
 */
export function openArticle(article: Article, contents: BundleContents): Article {
  const ids = new Map(
    article.sources
      .filter((source) => source.confidential)
      .map((source, index) => [source.id, `source-conf${index + 1}`]),
  );
  const everything = contents === 'everything';
  return {
    ...article,
    sources: article.sources.map((source) => openSource(source, ids.get(source.id))),
    claims: article.claims.map((claim) => openClaim(claim, ids)),
    comments: everything ? article.comments.filter((one) => !isSecret(one.source, ids)) : [],
    revisions: everything ? article.revisions : [],
    exports: [],
  };
}

function isSecret(
  place: { readonly sourceId: string } | null,
  ids: ReadonlyMap<string, string>,
): boolean {
  return place !== null && ids.has(place.sourceId);
}

function openSource(source: Source, secretId: string | undefined): Source {
  if (secretId === undefined) return source;
  return {
    id: secretId,
    kind: 'document',
    csl: { type: 'document', title: 'Confidential source' },
    confidential: true,
    note: '',
    evidence: [],
    addedAt: NO_TIME,
    addedBy: nobody,
  };
}

function openClaim(claim: Claim, ids: ReadonlyMap<string, string>): Claim {
  const { decision } = claim;
  // The reason for opening a claim again may name a file; see removeEvidence.
  const reopened = decision.state === 'open' ? decision.reopened : null;
  const namesFile = reopened?.reason.startsWith('The file “') ?? false;
  return {
    ...claim,
    ...(reopened && namesFile
      ? {
          decision: {
            state: 'open',
            reopened: { ...reopened, reason: 'A file that it leaned on was removed.' },
          },
        }
      : {}),
    citations: claim.citations.map((citation, index) =>
      openCitation(citation, ids.get(citation.sourceId), index),
    ),
  };
}

function openCitation(citation: Citation, secretId: string | undefined, index: number): Citation {
  if (secretId === undefined) return citation;
  return {
    id: `citation-conf${index + 1}`,
    sourceId: secretId,
    locator: null,
    excerpt: '',
    place: null,
    addedAt: NO_TIME,
    addedBy: nobody,
  };
}

/** A record of the audit log in a bundle; of one that may name a secret only that there was it. */
export type OpenRecord = AuditRecord & { readonly withheld?: true };

/**
 * The audit log as it may leave the library: details of records on sources and remarks that are not
 * openly in the bundled article are withheld. Such a record keeps its hash, so the chain still shows
 * whether one was taken out.
 *
 * @param open the article as {@link openArticle} gives it
 */
export function openAudit(audit: readonly AuditRecord[], open: Article): readonly OpenRecord[] {
  const sources = new Set(
    open.sources.filter((source) => !source.confidential).map((source) => source.id),
  );
  const comments = new Set(open.comments.map((comment) => comment.id));
  return audit.map((record) => {
    const { action, detail } = record;
    const mayShow = /^(?:source|evidence|citation)/.test(action)
      ? sources.has(detail.source ?? '')
      : /^(?:comment|reply)/.test(action)
        ? comments.has(detail.comment ?? '')
        : true;
    return mayShow ? record : { ...record, detail: {}, withheld: true };
  });
}
