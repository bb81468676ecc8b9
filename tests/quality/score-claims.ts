import type { Proposal } from '../../shared/text/analysis.ts';
import type { LabelledArticle } from './corpus.ts';
import { detail, type Outcome, outcome, type Placed } from './outcomes.ts';
import { found, placed } from './placed.ts';
import { lengthOf, meets, overlap, type Stretch } from './places.ts';

/** So much of the shorter of claim and label must be common to both. */
const SHARE = 0.5;

/**
 * Judges the proposed claims: a label is found where some proposal meets it, a proposal right
 * where it meets some label. Optional labels are never missed, and what meets only them counts
 * neither way. `claims: apart` tells of each label found whether no other shares its proposal.
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
  const best = required.map((label) => ({
    label,
    result: nearest(label, results.filter(met(label))),
  }));
  return [
    ...best.flatMap(({ label, result }): readonly Outcome[] => {
      const kinds = [label.value.kind].flat();
      if (!result) return [outcome('claims', 'missed', label.words, kinds.join(' or '))];
      const other = best.find((one) => one.result === result && one.label !== label)?.label.words;
      return [
        outcome('claims', 'hit', label.words),
        kinds.includes(result.value.kind)
          ? outcome('claims: kind', 'hit', label.words)
          : detail('claims: kind', label.words, kinds.join(' or '), result.value.kind),
        other === undefined
          ? outcome('claims: apart', 'hit', label.words)
          : outcome('claims: apart', 'missed', label.words, `one with “${other}”`),
      ];
    }),
    ...results
      .filter((result) => !labels.some(met(result)))
      .map(({ words, value }) => outcome('claims', 'false alarm', words, value.kind)),
  ];
}

/** Of the proposals that meet a label the one that covers nearly the same words. */
function nearest(
  label: { readonly at: Stretch },
  results: readonly Placed<Proposal>[],
): Placed<Proposal> | undefined {
  return [...results].sort((a, b) => tightness(b.at, label.at) - tightness(a.at, label.at))[0];
}

/** How nearly two stretches are the same: what they share of what they cover together. */
function tightness(a: Stretch, b: Stretch): number {
  const common = overlap(a, b);
  return common / (lengthOf(a) + lengthOf(b) - common);
}
