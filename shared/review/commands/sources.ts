import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { ActContext } from '../../model/primitives.ts';
import type { Result } from '../../model/result.ts';
import type { Citation, EvidenceFile, Source } from '../../model/source.ts';
import { sourceTitle } from '../../model/source-title.ts';
import type { ReviewCommand } from '../command.ts';
import { did, missing, type Outcome, refuse } from '../outcome.ts';
import { shortWords } from '../readiness.ts';
import { reopenClaim } from '../reopen-claim.ts';
import { replaceClaim } from './claims.ts';

type Of<T extends ReviewCommand['type']> = Extract<ReviewCommand, { type: T }>;

/** Adds a source without evidence files. */
export function addSource(
  article: Article,
  command: Of<'add-source'>,
  context: ActContext,
): Result<Outcome> {
  const source = newSource(command, context);
  return did({ ...article, sources: [...article.sources, source] }, 'source added', {
    source: source.id,
    title: titleOf(source),
  });
}

/** Adds several sources, none confidential, each with an entry of its own in the audit log. */
export function addSources(
  article: Article,
  command: Of<'add-sources'>,
  context: ActContext,
): Result<Outcome> {
  const added = command.sources.map((source) =>
    newSource({ ...source, confidential: false, note: '' }, context),
  );
  return {
    ok: true,
    value: {
      article: { ...article, sources: [...article.sources, ...added] },
      audit: added.map((source) => ({
        action: 'source added',
        detail: { source: source.id, title: titleOf(source) },
      })),
    },
  };
}

function newSource(
  { kind, csl, confidential, note }: Pick<Source, 'kind' | 'csl' | 'confidential' | 'note'>,
  context: ActContext,
): Source {
  const { now, by } = context;
  const id = context.newId('source');
  return { id, kind, csl, confidential, note, evidence: [], addedAt: now, addedBy: by };
}

/** Changes a source's data; its evidence and citations stay. */
export function editSource(article: Article, command: Of<'edit-source'>): Result<Outcome> {
  const source = article.sources.find((one) => one.id === command.sourceId);
  if (!source) return missing('source');
  const { csl, confidential, note } = command;
  const edited: Source = { ...source, csl, confidential, note };
  return did(replaceSource(article, edited), 'source edited', {
    source: source.id,
    title: titleOf(edited),
  });
}

/** Takes sources out with their citations; decided claims that leaned on them reopen. */
export function removeSources(
  article: Article,
  { sourceIds }: Of<'remove-sources'>,
  context: ActContext,
): Result<Outcome> {
  const removed = article.sources.filter(({ id }) => sourceIds.includes(id));
  if (removed.length < new Set(sourceIds).size) return missing('source');
  const claims = article.claims.map((claim) => {
    const left = claim.citations.filter(({ sourceId }) => !sourceIds.includes(sourceId));
    if (left.length === claim.citations.length) return claim;
    return reopenClaim(
      { ...claim, citations: left },
      context.now,
      'A source that it leaned on was removed.',
    );
  });
  const sources = article.sources.filter((source) => !removed.includes(source));
  return {
    ok: true,
    value: {
      article: { ...article, sources, claims },
      audit: removed.map((source) => ({
        action: 'source removed',
        detail: { source: source.id, title: titleOf(source) },
      })),
    },
  };
}

/** Puts a removed source and its citations back. Claims that reopened stay open. */
export function restoreSource(article: Article, command: Of<'restore-source'>): Result<Outcome> {
  const { source } = command;
  if (article.sources.some((one) => one.id === source.id)) {
    return refuse('This source is already there.', 'Nothing was changed.');
  }
  const claims = article.claims.map((claim) => ({
    ...claim,
    citations: [
      ...claim.citations,
      ...command.citations.filter((one) => one.claimId === claim.id).map((one) => one.citation),
    ],
  }));
  return did({ ...article, claims, sources: [...article.sources, source] }, 'source restored', {
    source: source.id,
    title: titleOf(source),
  });
}

/** Adds evidence files to a source; claims that leaned on it reopen when it had others before. */
export function attachEvidence(
  article: Article,
  sourceId: string,
  files: readonly EvidenceFile[],
): Result<Outcome> {
  const source = article.sources.find((one) => one.id === sourceId);
  if (!source) return missing('source');
  const known = new Set(source.evidence.map((file) => file.sha256));
  const added = files.filter((file) => !known.has(file.sha256));
  const edited: Source = { ...source, evidence: [...source.evidence, ...added] };
  return {
    ok: true,
    value: {
      article: replaceSource(article, edited),
      audit: added.map((file) => ({
        action: 'evidence attached',
        detail: { source: source.id, file: file.fileName, sha256: file.sha256 },
      })),
    },
  };
}

/** Takes an evidence file off a source; decided claims that cite a place in it reopen. */
export function removeEvidence(
  article: Article,
  command: Of<'remove-evidence'>,
  context: ActContext,
): Result<Outcome> {
  const source = article.sources.find((one) => one.id === command.sourceId);
  const file = source?.evidence.find((one) => one.sha256 === command.sha256);
  if (!source || !file) return missing('evidence file');
  const leans = (claim: Claim) =>
    claim.citations.some((one) => one.sourceId === source.id && one.place?.sha256 === file.sha256);
  const claims = article.claims.map((claim) =>
    leans(claim)
      ? reopenClaim(
          claim,
          context.now,
          `The file “${file.fileName}” that it leaned on was removed.`,
        )
      : claim,
  );
  const evidence = source.evidence.filter((one) => one !== file);
  return did(replaceSource({ ...article, claims }, { ...source, evidence }), 'evidence removed', {
    source: source.id,
    file: file.fileName,
    sha256: file.sha256,
  });
}

/** Links a claim to a place in a source. The decision stays the editor's. */
export function addCitation(
  article: Article,
  command: Of<'add-citation'>,
  context: ActContext,
): Result<Outcome> {
  const claim = article.claims.find((one) => one.id === command.claimId);
  if (!claim) return missing('claim');
  const source = article.sources.find((one) => one.id === command.sourceId);
  if (!source) return missing('source');
  const citation: Citation = {
    id: context.newId('citation'),
    sourceId: source.id,
    locator: command.locator,
    excerpt: command.excerpt,
    place: command.place,
    addedAt: context.now,
    addedBy: context.by,
  };
  const cited = { ...claim, citations: [...claim.citations, citation] };
  return did(replaceClaim(article, cited), 'citation added', {
    claim: claim.id,
    source: source.id,
    excerpt: shortWords(command.excerpt, 200),
  });
}

/** Takes a citation off a claim; a verified claim left without any stays the editor's call. */
export function removeCitation(article: Article, command: Of<'remove-citation'>): Result<Outcome> {
  const claim = article.claims.find((one) => one.id === command.claimId);
  const citation = claim?.citations.find((one) => one.id === command.citationId);
  if (!claim || !citation) return missing('citation');
  const citations = claim.citations.filter((one) => one !== citation);
  return did(replaceClaim(article, { ...claim, citations }), 'citation removed', {
    claim: claim.id,
    source: citation.sourceId,
  });
}

function replaceSource(article: Article, source: Source): Article {
  return {
    ...article,
    sources: article.sources.map((one) => (one.id === source.id ? source : one)),
  };
}

/** The audit log outlives a source's confidentiality, so a confidential one is not named there. */
function titleOf(source: Source): string {
  return source.confidential ? '(confidential)' : sourceTitle(source.csl);
}
