import type {
  Article,
  ArticleFields,
  Comment,
  ExportRecord,
  Revision,
  SignOff,
} from '../model/article.ts';
import type { CheckGroup } from '../model/checklist.ts';
import {
  type Claim,
  type ClaimKind,
  type ClaimStatus,
  claimStatus,
  type Decision,
  type Priority,
} from '../model/claim.ts';
import type { ClaimReview } from '../model/claim-review.ts';
import type { CslItem } from '../model/csl.ts';
import type { Dismissal, LibraryDismissal } from '../model/finding.ts';
import type { Person } from '../model/primitives.ts';
import type { Citation, EvidenceFile, Source, SourceKind } from '../model/source.ts';
import { newsCitation } from './citations.ts';
import type { ExportInput } from './exporter.ts';

/** The version of the dossier's JSON. */
export const DOSSIER_FORMAT = 1;

/** A source in the dossier. Of a confidential one only that there is one. */
export type DossierSource =
  | {
      /** `S1`, `S2` …: how claims in this dossier refer to it. */
      readonly ref: string;
      readonly confidential: false;
      readonly kind: SourceKind;
      readonly citation: string;
      readonly csl: CslItem;
      readonly note: string;
      readonly evidence: readonly EvidenceFile[];
      readonly addedAt: string;
      readonly addedBy: Person;
    }
  | { readonly ref: string; readonly confidential: true };

/** A citation in the dossier. Of one in a confidential source only that there is one. */
export type DossierCitation =
  | {
      readonly source: string;
      readonly confidential: false;
      readonly locator: Citation['locator'];
      readonly excerpt: string;
      /** The evidence file that the excerpt was taken from, and where in its text. */
      readonly place: Citation['place'];
      readonly addedAt: string;
      readonly addedBy: Person;
    }
  | { readonly source: string; readonly confidential: true };

export interface DossierClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly priority: Priority;
  readonly text: string;
  /** UTF-16 code units in the draft, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Its words are not in the draft any more. */
  readonly orphaned: boolean;
  readonly required: boolean;
  readonly status: ClaimStatus;
  readonly decision: Decision;
  readonly note: string;
  /** What readers of a fact check are told of it; null where nothing is. */
  readonly review: ClaimReview | null;
  readonly addedAt: string;
  readonly addedBy: Person;
  readonly citations: readonly DossierCitation[];
}

export interface DossierCheck {
  readonly group: CheckGroup;
  readonly text: string;
  readonly required: boolean;
  /** `detectors`: nobody answered it, the detectors settle it. */
  readonly state: 'ticked' | 'not-applicable' | 'detectors' | 'open';
  readonly reason: string;
  readonly by: Person | null;
  readonly at: string;
}

/** An undecided edit: the words that it proposes in place of others; either may be none. */
export interface DossierSuggestion {
  readonly was: string;
  readonly words: string;
  readonly by: Person;
  readonly at: string;
}

/** The verification report of one article: what was checked, by whom, against what. */
export interface Dossier {
  readonly format: typeof DOSSIER_FORMAT;
  readonly generator: string;
  readonly exportedAt: string;
  readonly article: {
    readonly id: string;
    readonly state: Article['state'];
    readonly stateNote: string;
    readonly createdAt: string;
    readonly updatedAt: string;
    readonly fields: ArticleFields;
    readonly received: Article['received'];
    readonly isFactCheck: boolean;
    readonly editors: readonly Person[];
  };
  readonly approved: boolean;
  /** SHA-256 of the content that this dossier is about. */
  readonly contentHash: string;
  readonly signOffs: readonly SignOff[];
  readonly houseStyle: string;
  readonly claims: readonly DossierClaim[];
  readonly sources: readonly DossierSource[];
  readonly checklist: readonly DossierCheck[];
  readonly dismissedFindings: readonly Dismissal[];
  /** What the house style sets aside in every article, as far as its words stand in this one. */
  readonly houseDismissals: readonly LibraryDismissal[];
  readonly comments: readonly Comment[];
  /** How many comments this copy of the dossier leaves out. */
  readonly commentsLeftOut: number;
  /** Edits of the draft that nobody has decided: none in approved content. */
  readonly suggestions: readonly DossierSuggestion[];
  /** Sentences that a person marked as having nothing to check. */
  readonly nothingToCheck: readonly string[];
  readonly revisions: readonly Omit<Revision, 'fields'>[];
  readonly exports: readonly ExportRecord[];
  /** The end of the audit log: its length and the hash that covers all of it. */
  readonly audit: { readonly records: number; readonly head: string };
}

/**
 * Gathers the dossier. Nothing of a confidential source's record, and nothing cited from it, is
 * in the result; free text that people wrote (notes, comments, reasons) is given as they wrote it.
 */
export function dossier(input: ExportInput): Dossier {
  const { article, style, audit } = input;
  const refs = new Map(article.sources.map((source, index) => [source.id, `S${index + 1}`]));
  const confidential = new Set(
    article.sources.filter((source) => source.confidential).map((source) => source.id),
  );
  return {
    format: DOSSIER_FORMAT,
    generator: input.generator,
    exportedAt: input.now,
    article: {
      id: article.id,
      state: article.state,
      stateNote: article.stateNote,
      createdAt: article.createdAt,
      updatedAt: article.updatedAt,
      fields: article.fields,
      received: article.received,
      isFactCheck: article.isFactCheck,
      editors: article.editors,
    },
    approved: input.approved,
    contentHash: input.contentHash,
    signOffs: article.signOffs,
    houseStyle: style.name,
    claims: article.claims.map((claim) => ({
      ...claimWithoutCitations(claim),
      required: style.requiredClaimKinds.includes(claim.kind),
      review: article.isFactCheck ? claim.review : null,
      citations: claim.citations.map((citation) =>
        dossierCitation(citation, refs.get(citation.sourceId) ?? '', confidential),
      ),
    })),
    sources: article.sources.map((source) =>
      dossierSource(source, refs.get(source.id) ?? '', article.fields.language),
    ),
    checklist: dossierChecklist(input),
    dismissedFindings: article.dismissals,
    houseDismissals: style.dismissals.filter(({ text }) => holds(input, text)),
    comments: input.withoutComments
      ? []
      : article.comments.map((comment) => withoutSecrets(comment, confidential)),
    commentsLeftOut: input.withoutComments ? article.comments.length : 0,
    suggestions: article.suggestions.map(({ start, end, was, by, at }) => ({
      was,
      words: input.body.slice(start, end),
      by,
      at,
    })),
    nothingToCheck: article.nothingToCheck,
    revisions: article.revisions.map(({ fields: _, ...revision }) => revision),
    exports: article.exports,
    audit: { records: audit.length, head: audit.at(-1)?.hash ?? '' },
  };
}

/** A comment without the words of a confidential source that it is about. */
function withoutSecrets(comment: Comment, confidential: ReadonlySet<string>): Comment {
  if (comment.source === null || !confidential.has(comment.source.sourceId)) return comment;
  const none = { exact: '', prefix: '', suffix: '', sentenceHash: '' };
  return { ...comment, source: null, anchor: { ...comment.anchor, ...none } };
}

/** Whether words stand in one of the article's texts. */
function holds({ article: { fields }, body }: ExportInput, words: string): boolean {
  const { headline, dek, byline, dateline, tags } = fields;
  return [body, headline, dek, byline, dateline, ...tags].some((text) => text.includes(words));
}

function claimWithoutCitations(
  claim: Claim,
): Omit<DossierClaim, 'citations' | 'required' | 'review'> {
  const { id, kind, priority, anchor, decision, note, addedAt, addedBy } = claim;
  return {
    id,
    kind,
    priority,
    text: anchor.exact,
    start: anchor.start,
    end: anchor.end,
    orphaned: anchor.orphaned,
    status: claimStatus(claim),
    decision,
    note,
    addedAt,
    addedBy,
  };
}

function dossierCitation(
  citation: Citation,
  source: string,
  confidential: ReadonlySet<string>,
): DossierCitation {
  if (confidential.has(citation.sourceId)) return { source, confidential: true };
  const { locator, excerpt, place, addedAt, addedBy } = citation;
  return { source, confidential: false, locator, excerpt, place, addedAt, addedBy };
}

function dossierSource(source: Source, ref: string, language: string): DossierSource {
  if (source.confidential) return { ref, confidential: true };
  const { kind, csl, note, evidence, addedAt, addedBy } = source;
  const citation = newsCitation(csl, language);
  return { ref, confidential: false, kind, citation, csl, note, evidence, addedAt, addedBy };
}

/** The template's items in its order, then answers to items that left the template since. */
function dossierChecklist({ article, style }: ExportInput): readonly DossierCheck[] {
  const current = style.checklist.map(({ id, group, text, required, settledBy }): DossierCheck => {
    const check = article.checks.find((one) => one.itemId === id);
    const unanswered = settledBy.length > 0 ? 'detectors' : 'open';
    return {
      group,
      text: check?.text ?? text,
      required,
      state: check?.answer.state ?? unanswered,
      reason: check?.answer.state === 'not-applicable' ? check.answer.reason : '',
      by: check?.by ?? null,
      at: check?.at ?? '',
    };
  });
  const known = new Set(style.checklist.map((item) => item.id));
  const former = article.checks
    .filter((check) => !known.has(check.itemId))
    .map(
      ({ text, answer, by, at }): DossierCheck => ({
        group: 'sign-off',
        text,
        required: false,
        state: answer.state,
        reason: answer.state === 'not-applicable' ? answer.reason : '',
        by,
        at,
      }),
    );
  return [...current, ...former];
}
