import type { Article, ArticleFields, ArticleState } from '../../../shared/model/article.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { Person } from '../../../shared/model/primitives.ts';
import { type CheckLine, checklist } from '../../../shared/review/checklist.ts';
import { coverage, type SentenceState, sentenceStates } from '../../../shared/review/coverage.ts';
import { readiness } from '../../../shared/review/readiness.ts';
import type { Coverage, Readiness } from '../../../shared/review/readiness-model.ts';
import { displayState } from '../../../shared/review/state.ts';
import type { Proposal, Span } from '../../../shared/text/analysis.ts';
import { type Aside, asideOf, openProposals } from '../../../shared/text/dismissals.ts';
import type { Analysed } from './model.ts';

/** A sentence of the analysed text; UTF-16 code units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly state: SentenceState;
}

export interface SummaryInput {
  readonly article: Article;
  readonly fieldEdits: Partial<ArticleFields>;
  readonly analysed: Analysed | null;
  readonly style: HouseStyle;
  /** Who works here; null while nobody was named. */
  readonly signer: Person | null;
}

/** Everything that the screen shows and that follows from the article and its analysis. */
export interface ReviewSummary {
  readonly fields: ArticleFields;
  readonly state: ArticleState;
  /** Null until the first analysis is there: nothing is called ready before. */
  readonly readiness: Readiness | null;
  readonly claims: number;
  /** Verified or waived. */
  readonly settled: number;
  /** Open findings in the order of the text, the fields first. */
  readonly findings: readonly Finding[];
  /** Findings set aside that the detectors still report, and how. */
  readonly dismissed: readonly { readonly finding: Finding; readonly aside: Aside }[];
  readonly proposals: readonly Proposal[];
  readonly checks: readonly CheckLine[];
  readonly coverage: Coverage | null;
  /** How each sentence of the analysed text stands, in the order of the text. */
  readonly sentences: readonly Sentence[];
}

/**
 * A function that summarises and remembers its last answer, so that a screen which asks again
 * with the same article gets the same object.
 */
export function createSummarise(): (input: SummaryInput) => ReviewSummary {
  let last: { readonly input: SummaryInput; readonly summary: ReviewSummary } | null = null;
  return (input) => {
    if (last && sameInput(last.input, input)) return last.summary;
    const summary = summarise(input);
    last = { input, summary };
    return summary;
  };
}

function sameInput(a: SummaryInput, b: SummaryInput): boolean {
  return (
    a.article === b.article &&
    a.fieldEdits === b.fieldEdits &&
    a.analysed === b.analysed &&
    a.style === b.style &&
    a.signer?.name === b.signer?.name &&
    a.signer?.role === b.signer?.role
  );
}

function summarise({
  article: stored,
  fieldEdits,
  analysed,
  style,
  signer,
}: SummaryInput): ReviewSummary {
  const fields: ArticleFields = { ...stored.fields, ...fieldEdits };
  const article: Article = { ...stored, fields };
  const reported = analysed?.analysis.findings ?? [];
  const body = analysed?.text ?? '';
  const aside = asideOf({
    article: article.dismissals,
    library: style.dismissals,
    texts: { fields, body },
  });
  const dismissed = reported.flatMap((finding) => {
    const how = aside(finding);
    return how ? [{ finding, aside: how }] : [];
  });
  const open = inOrder(reported.filter((finding) => aside(finding) === null));
  const ready = analysed ? readiness({ article, body, findings: reported, style, signer }) : null;
  const decided = article.claims.filter(
    ({ decision }) => decision.state === 'verified' || decision.state === 'waived',
  );
  const covered = analysed
    ? {
        sentences: analysed.analysis.sentences,
        body: analysed.text,
        claims: article.claims,
        nothingToCheck: article.nothingToCheck,
      }
    : null;
  const sentences = covered ? sentencesOf(covered.sentences, sentenceStates(covered)) : [];
  const marked = sentences.filter(({ state }) => state === 'nothing-to-check');
  return {
    fields,
    state: displayState(article.state, ready ?? { ready: false }),
    readiness: ready,
    claims: article.claims.length,
    settled: decided.length,
    findings: open,
    dismissed,
    proposals: openProposals(
      analysed?.analysis.proposals ?? [],
      article.claims,
      article.dismissedProposals,
    ).filter(({ start: at }) => !marked.some(({ start, end }) => start <= at && at < end)),
    checks: checklist(style, article, open),
    coverage: covered ? coverage(covered) : null,
    sentences,
  };
}

function sentencesOf(
  spans: readonly Span[],
  states: readonly SentenceState[],
): readonly Sentence[] {
  return spans.map(([start, end], index) => ({
    start,
    end,
    state: states[index] ?? 'not-looked-at',
  }));
}

/** Fields before the body, then by place. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) => (finding.field === 'body' ? 1 : 0);
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
}
