import { join } from 'node:path';
import { claimInDraft, type PlacedClaim } from '../../shared/evidence/claim-in-draft.ts';
import { type ClaimEvidence, findEvidence } from '../../shared/evidence/evidence.ts';
import { type SimilarSources, similarSources } from '../../shared/evidence/similar.ts';
import { SourceIndex } from '../../shared/evidence/source-index.ts';
import { realFiles } from '../library/files.ts';
import { readSourceText } from '../library/source-text-files.ts';
import { analyseDraft, type DraftToAnalyse } from './analyse-draft.ts';
import type { TaskContext } from './task-context.ts';

/** Claims of a draft, to be looked up in the text of an article's sources. */
export interface EvidenceQuestion {
  readonly draft: DraftToAnalyse;
  /** The library's `sources` folder. */
  readonly sourcesFolder: string;
  /** Hashes of the evidence files of the article's sources. */
  readonly files: readonly string[];
  readonly claims: readonly (PlacedClaim & { readonly id: string })[];
}

export interface EvidenceAnswer {
  /** By the id of the claim. */
  readonly evidence: Readonly<Record<string, ClaimEvidence>>;
  /** Files that are probably one source. */
  readonly similar: readonly SimilarSources[];
}

/** Places shown of one fact or statement. */
const MOST_PLACES = 3;

/** The sources of the article that was asked about last: only files that came are read. */
let held: { folder: string; index: SourceIndex; files: Set<string> } | null = null;

/** Settled when the question before is answered: two at once would share one index. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Looks claims up in the sources, one question after the other. Files that can't be read are kept
 * in mind as such. Gives way between two files and between two claims.
 */
export function findClaimEvidence(
  question: EvidenceQuestion,
  context: TaskContext,
): Promise<EvidenceAnswer> {
  const answer = before.then(() => find(question, context));
  before = answer.catch(() => null);
  return answer;
}

async function find(question: EvidenceQuestion, context: TaskContext): Promise<EvidenceAnswer> {
  const { draft, sourcesFolder, files, claims } = question;
  const index = await indexOf(sourcesFolder, files, context);
  const analysis = await analyseDraft(draft);
  const found: [string, ClaimEvidence][] = [];
  for (const { id, ...claim } of claims) {
    await context.pause({ step: 'claims', done: found.length, total: claims.length });
    const evidence = findEvidence(index, claimInDraft(draft.body, analysis, claim));
    found.push([id, firstPlaces(evidence)]);
  }
  return { evidence: Object.fromEntries(found), similar: similarSources(index) };
}

async function indexOf(
  folder: string,
  files: readonly string[],
  { pause }: TaskContext,
): Promise<SourceIndex> {
  if (held?.folder !== folder) held = { folder, index: new SourceIndex(), files: new Set() };
  const { index, files: known } = held;
  const wanted = new Set(files);
  for (const hash of index.unreadable) if (!wanted.has(hash)) index.delete(hash);
  for (const hash of [...known].filter((one) => !wanted.has(one))) {
    index.delete(hash);
    known.delete(hash);
  }
  const unknown = [...wanted].filter((one) => !known.has(one));
  for (const [done, hash] of unknown.entries()) {
    await pause({ step: 'files', done, total: unknown.length });
    const text = await readSourceText(realFiles, join(folder, hash));
    if (text) {
      index.set(hash, text);
      known.add(hash);
    } else {
      // Looked for again the next time: its text may have been read by then.
      index.setUnreadable(hash);
    }
  }
  return index;
}

function firstPlaces({ facts, passages }: ClaimEvidence): ClaimEvidence {
  return {
    facts: facts.map((fact) => ({ ...fact, places: fact.places.slice(0, MOST_PLACES) })),
    passages: passages.slice(0, MOST_PLACES),
  };
}
