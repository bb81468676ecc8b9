import type { FactOf } from '../text/detectors/facts.ts';
import { sameThing } from './alike.ts';
import { compareAmounts } from './amounts.ts';
import { numberForm } from './number-forms.ts';
import type { SourceIndex } from './source-index.ts';
import { type Passage, type Query, sentencePassage } from './statement.ts';

type Figure = FactOf<'figure'>;

/** Places of a number that are looked at; a common one is found by the words around it. */
const LOOKED_AT = 24;
const KEPT = 3;

/**
 * Sentences that have a figure's very number, as far as it tells: with a unit, or in a sentence
 * that shares a word with the claim. They may say it in words that the claim does not have.
 */
export function numberPassages(
  index: SourceIndex,
  query: Query,
  fact: Figure,
  known: readonly Passage[],
): readonly Passage[] {
  const number = index.lexicon
    .look(fact.text)
    .find(({ strict }) => numberForm(strict.toLowerCase()) !== null);
  if (!number || number.stem < 0 || index.lexicon.frequency(number.stem) > LOOKED_AT) return [];
  const found: Passage[] = [];
  for (const text of index.texts) {
    text.eachStem(number.stem, (place) => {
      const start = text.startOf(place);
      const isKnown = known.some(
        ({ text: other, span }) => other === text && start >= span[0] && start < span[1],
      );
      const span = text
        .sentencesAround(place)
        .find((sentence) => start >= sentence[0] && start < sentence[1]);
      if (isKnown || !span || found.length === KEPT) return;
      const same = text
        .factsOf(span)
        .figures.some(
          (figure) => sameThing(fact, figure, 0) && compareAmounts(fact, figure) !== 'different',
        );
      if (same) found.push(sentencePassage(text, span, query));
    });
  }
  return found;
}
