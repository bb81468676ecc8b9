import type { Proposal } from '../../shared/text/analysis.ts';
import type { LabelledArticle } from './corpus.ts';
import { detail, type Outcome, outcome } from './outcomes.ts';
import { found, placed } from './placed.ts';
import { meets, overlap, type Stretch } from './places.ts';

/** So much of the shorter of claim and label must be common to both. */
const SHARE = 0.5;

/**
 * Judges the proposed claims: a label is found where some proposal meets it, a proposal right
 * where it meets some label. Optional labels are never missed, and what meets only them counts
 * neither way.
 */
export function scoreClaims(
  article: LabelledArticle,
  proposals: readonly Proposal[],
): readonly Outcome[] {
  const labels = placed(article, article.labels.claims);
  const required = labels.filter((label) => label.value.must === true);
  const results = found(proposals);
  const met = (a: { readonly at: Stretch }) => (b: { readonly at: Stretch }) =>
    meets(a.at, b.at, SHARE);
  return [
    ...required.flatMap((label): readonly Outcome[] => {
      const kinds = [label.value.kind].flat();
      const best = results
        .filter(met(label))
        .sort((a, b) => tightness(b.at, label.at) - tightness(a.at, label.at))[0];
      if (!best) return [outcome('claims', 'missed', label.words, kinds.join(' or '))];
      return [
        outcome('claims', 'hit', label.words),
        kinds.includes(best.value.kind)
          ? outcome('claims: kind', 'hit', label.words)
          : detail('claims: kind', label.words, kinds.join(' or '), best.value.kind),
      ];
    }),
    ...results
      .filter((result) => !labels.some(met(result)))
      .map(({ words, value }) => outcome('claims', 'false alarm', words, value.kind)),
  ];
}

/** How nearly two stretches are the same: what they share of what they cover together. */
function tightness(a: Stretch, b: Stretch): number {
  const common = overlap(a, b);
  return common / (a.end - a.start + b.end - b.start - common);
}
