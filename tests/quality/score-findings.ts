import type { Finding } from '../../shared/model/finding.ts';
import type { Analysis } from '../../shared/text/analysis.ts';
import type { LabelledArticle } from './corpus.ts';
import type { Labels } from './labels.ts';
import { type Outcome, outcome } from './outcomes.ts';
import { placed } from './placed.ts';
import { meets, type Stretch } from './places.ts';

/** Judges what was reported: conflicts, other planted faults, and traps. */
export function scoreFindings(article: LabelledArticle, analysis: Analysis): readonly Outcome[] {
  return [
    ...contradictions(article, analysis.findings),
    ...planted(article, analysis.findings),
    ...traps(article, analysis),
  ];
}

function placesOf({ field, start, end, related }: Finding): readonly Stretch[] {
  return [{ field, start, end }, ...(related ? [related] : [])];
}

/** A conflict may be told by another group than `contradictions`: an age by `dates`. */
const mayTell = new Set(['contradictions', 'dates', 'names', 'attribution']);

type Conflict = Labels['contradictions'][number];

/** A finding tells a conflict where each place that it shows meets another of the label's. */
function tells(article: LabelledArticle, label: Conflict, finding: Finding): boolean {
  const places = placed(article, label.places).map((one) => one.at);
  const shown = placesOf(finding);
  const met = new Set(shown.map((stretch) => places.findIndex((place) => meets(place, stretch))));
  return !met.has(-1) && met.size === shown.length;
}

function contradictions(
  article: LabelledArticle,
  findings: readonly Finding[],
): readonly Outcome[] {
  const { contradictions: labels } = article.labels;
  const tellers = findings.filter((finding) => mayTell.has(finding.group));
  return [
    ...labels.flatMap((label): readonly Outcome[] => {
      if (label.optional) return [];
      const words = label.places.map((one) => one.words).join(' ↔ ');
      const isTold = tellers.some((finding) => tells(article, label, finding));
      return [outcome('contradictions', isTold ? 'hit' : 'missed', words, label.about)];
    }),
    ...findings
      .filter((finding) => finding.group === 'contradictions')
      .filter((finding) => !labels.some((label) => tells(article, label, finding)))
      .map(({ rule, text, related }) =>
        outcome('contradictions', 'false alarm', `${text} ↔ ${related?.text ?? ''}`, rule),
      ),
  ];
}

function planted(article: LabelledArticle, findings: readonly Finding[]): readonly Outcome[] {
  return placed(article, article.labels.findings).map(({ at, words, value }) => {
    const isFound = findings.some(
      (finding) =>
        isOf(finding, value.rule) && placesOf(finding).some((stretch) => meets(at, stretch)),
    );
    return outcome('planted findings', isFound ? 'hit' : 'missed', words, value.rule);
  });
}

function isOf(finding: Finding, ruleOrGroup: string): boolean {
  return finding.rule === ruleOrGroup || finding.group === ruleOrGroup;
}

function traps(article: LabelledArticle, { facts, findings }: Analysis): readonly Outcome[] {
  return placed(article, article.labels.traps).map(({ at, words, value: { not, why } }) => {
    const sprung =
      'fact' in not
        ? facts.find(
            (fact) =>
              fact.type === not.fact &&
              !(fact.type === 'quotation' && fact.scare) &&
              meets(at, { field: 'body', start: fact.start, end: fact.end }),
          )?.text
        : findings.find(
            (finding) =>
              isOf(finding, not.finding) && placesOf(finding).some((one) => meets(at, one)),
          )?.rule;
    return sprung === undefined
      ? outcome('traps', 'hit', words)
      : outcome('traps', 'missed', words, `${why}; got ${sprung}`);
  });
}
