import {
  type EvidenceClaim,
  type FactEvidence,
  findEvidence,
} from '../../shared/evidence/evidence.ts';
import { SourceIndex } from '../../shared/evidence/source-index.ts';
import type { Analysis, Fact } from '../../shared/text/analysis.ts';
import type { LabelledArticle } from './corpus.ts';
import type { EvidenceLabel } from './labels.ts';
import { type Outcome, outcome } from './outcomes.ts';
import { locate, meets, type Stretch } from './places.ts';

/** Judges what the article's sources are said to hold, one outcome for each label. */
export function scoreEvidence(article: LabelledArticle, analysis: Analysis): readonly Outcome[] {
  const all = indexOf(article, [...article.sources.keys()]);
  return article.labels.evidence.map((label) => {
    const index = label.source === undefined ? all : indexOf(article, [label.source]);
    const problem = problemOf(article, analysis, label, index);
    return outcome(
      `evidence: ${label.fact.type}`,
      problem === null ? 'hit' : 'missed',
      `${label.fact.words} in ${label.source ?? 'all sources'}`,
      problem ?? '',
    );
  });
}

/** File names stand for the hashes of the files. */
function indexOf(article: LabelledArticle, names: readonly string[]): SourceIndex {
  const index = new SourceIndex();
  for (const name of names) {
    const text = article.sources.get(name);
    if (text === undefined) throw new Error(`${article.name} has no source ${name}.`);
    index.set(name, { readable: true, text, parts: [], reason: '' });
  }
  return index;
}

/** What is wrong with the answer, or null. */
function problemOf(
  article: LabelledArticle,
  analysis: Analysis,
  label: EvidenceLabel,
  index: SourceIndex,
): string | null {
  const { type, words } = label.fact;
  const at = placeOf(article, label.claim, label.nth);
  const within = article.body.slice(at.start, at.end).indexOf(words);
  if (within === -1) throw new Error(`${article.name}: “${words}” is not in “${label.claim}”.`);
  const start = at.start + within;
  const place: Stretch = { field: 'body', start, end: start + words.length };
  const claim = claimAt(analysis, article, at, label, place);
  const answer = findEvidence(index, claim).facts.find(
    ({ fact }) => fact.type === type && meets(place, { field: 'body', ...fact }),
  );
  const allowed: readonly string[] = [label.expected].flat();
  const expected = allowed.join(' or ');
  if (!answer) return `expected ${expected}, but the fact was not recognised`;
  if (!allowed.includes(answer.result)) {
    return `expected ${expected}, got ${answer.result}: ${answer.places[0]?.excerpt ?? ''}`;
  }
  return placeProblem(article, label, answer);
}

function placeOf(article: LabelledArticle, words: string, nth: number): Stretch {
  const at = locate(article, { words, nth, field: 'body' });
  if (!at) throw new Error(`${article.name}: the claim “${words}” is not there.`);
  return at;
}

/**
 * The claim as an editor would have it: with the detectors' facts in it. A quotation or name
 * that they did not recognise is taken from the label, as the editor could select it.
 */
function claimAt(
  { facts, sentences }: Analysis,
  article: LabelledArticle,
  at: Stretch,
  label: EvidenceLabel,
  place: Stretch,
): EvidenceClaim {
  const own = facts.filter(
    (fact) =>
      fact.start >= at.start && fact.end <= at.end && !(fact.type === 'quotation' && fact.scare),
  );
  const known = own.some(
    (fact) => fact.type === label.fact.type && meets(place, { field: 'body', ...fact }),
  );
  const first = sentences.find(([, end]) => end > at.start)?.[0] ?? at.start;
  const last = sentences.findLast(([start]) => start < at.end)?.[1] ?? at.end;
  return {
    kind: label.fact.type,
    text: article.body.slice(at.start, at.end),
    facts: known ? own : [...own, ...selected(article, label, place)],
    context: article.body.slice(first, last),
  };
}

function selected(
  { labels }: LabelledArticle,
  { fact: { type, words } }: EvidenceLabel,
  { start, end }: Stretch,
): readonly Fact[] {
  const text = { start, end, text: words };
  if (type === 'quotation') return [{ type, ...text, speaker: '', cue: '', scare: false }];
  if (type !== 'name') return [];
  const name = labels.names.find((one) => one.words === words);
  return [{ type, ...text, kind: name?.kind ?? 'person', title: name?.title ?? '' }];
}

function placeProblem(
  article: LabelledArticle,
  { passage }: EvidenceLabel,
  { places, result }: FactEvidence,
): string | null {
  if (passage === undefined) return null;
  const isThere = places.some((place) => {
    const start = (article.sources.get(place.sha256) ?? '').indexOf(passage);
    return start !== -1 && start < place.end && place.start < start + passage.length;
  });
  return isThere ? null : `${result}, but not at “${passage}”: ${places[0]?.excerpt ?? ''}`;
}
