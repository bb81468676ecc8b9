import type { FactOf } from '../text/detectors/facts.ts';
import { isTelling, likenessOf, sameThing } from './alike.ts';
import { type AmountResult, compareAmounts } from './amounts.ts';
import type { Answer, Setting } from './judge.ts';
import { kindOf } from './measures.ts';
import { type EvidencePlace, placeIn } from './places.ts';

type Figure = FactOf<'figure'>;

/** Best first. */
export const figureOrder: readonly AmountResult[] = ['equal', 'consistent', 'different'];
/** Below this a passage is about something else, even where the number is right. */
const LEAST = 0.1;

/**
 * What the passages say of a figure. A figure of the same thing that has another value counts
 * only in a passage that otherwise matches, or where it looks like a slip of the pen, and not
 * where the claim names that value too.
 *
 * @param others the other figures of the claim
 */
export function figureAnswers(
  fact: Figure,
  others: readonly Figure[],
  settings: readonly Setting[],
): readonly Answer<AmountResult>[] {
  return settings.flatMap((setting): readonly Answer<AmountResult>[] => {
    const { strength, matching } = setting;
    const found = setting.passage.sentences
      .flatMap((sentence) => setting.passage.text.factsOf(sentence).figures)
      .filter((one) => sameThing(fact, one, strength))
      .map((source) => ({ source, result: compareAmounts(fact, source) }));
    if (strength < LEAST && !found.some(isTellingSum)) return [];
    const agreeing = figureOrder
      .slice(0, 2)
      .map((result) => found.find((one) => one.result === result))
      .find((one) => one !== undefined);
    if (agreeing) {
      return [
        { result: agreeing.result, strength, place: place(setting, fact, agreeing.source, true) },
      ];
    }
    const differing = found
      .filter(
        ({ source }) =>
          !others.some(
            (other) =>
              compareAmounts(other, source) !== 'different' || isNearer(other, fact, source),
          ),
      )
      .sort((a, b) => distance(fact, a.source) - distance(fact, b.source))[0];
    if (!differing) return [];
    if (!matching && strength < likenessOf(fact, differing.source)) return [];
    return [
      { result: 'different', strength, place: place(setting, fact, differing.source, false) },
    ];
  });
}

/** The same sum or measure to three digits is hardly there by chance. */
function isTellingSum({ source, result }: { source: Figure; result: AmountResult }): boolean {
  return result !== 'different' && source.unit !== '' && isTelling(source.value);
}

/** Of several figures of a claim the nearest is the one that a source has otherwise. */
function isNearer(other: Figure, fact: Figure, source: Figure): boolean {
  return (
    kindOf(other) === kindOf(source) &&
    likenessOf(fact, source) === Number.POSITIVE_INFINITY &&
    distance(other, source) < distance(fact, source)
  );
}

function distance(a: Figure, b: Figure): number {
  return Math.abs(Math.log(Math.abs(a.value) + 1) - Math.log(Math.abs(b.value) + 1));
}

function place(
  { passage }: Setting,
  draft: Figure,
  source: Figure,
  agrees: boolean,
): EvidencePlace {
  const { start, end, text } = source;
  const marks = passage.marks.filter(([from, to]) => to <= start || from >= end);
  return placeIn(
    passage.text,
    passage.span,
    agrees ? [...marks, [start, end]] : marks,
    agrees ? [] : [{ start, end, source: text, draft: draft.text }],
  );
}
