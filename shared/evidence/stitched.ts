import { stopWords } from '../text/lexicon/function-words.ts';
import type { IndexedText } from './indexed-text.ts';
import type { QueryWord } from './lexicon.ts';
import type { SourceIndex } from './source-index.ts';

/** Words that a source has one after the other, as the quotation has them. */
export interface Run {
  readonly text: IndexedText;
  readonly place: number;
  readonly length: number;
}

/** Fewer words in a row can stand anywhere by chance. */
const SHORTEST = 4;
const MOST_RUNS = 4;
/** Words between two runs that leave them one place, with something left out. */
const SAME_PLACE = 6;
/** Share of the words that no run has, at most. */
const MISSING = 0.15;

/** The places that a quotation was put together from, in its order; none where it was not. */
export function stitchedFrom(index: SourceIndex, words: readonly QueryWord[]): readonly Run[] {
  const runs: Run[] = [];
  let missing = 0;
  for (let at = 0; at < words.length - 1; ) {
    const run = longestRun(index, words, at);
    if (run && run.length >= SHORTEST && tells(words.slice(at, at + run.length))) {
      runs.push(run);
      at += run.length;
    } else {
      at += 1;
      missing += 1;
    }
    if (runs.length > MOST_RUNS || missing > MISSING * words.length) return [];
  }
  return runs.some((run, at) => at > 0 && !goesOn(runs[at - 1], run)) ? runs : [];
}

function goesOn(before: Run | undefined, run: Run): boolean {
  if (before?.text !== run.text) return false;
  const gap = run.place - (before.place + before.length);
  return gap >= 0 && gap <= SAME_PLACE;
}

function longestRun(index: SourceIndex, words: readonly QueryWord[], at: number): Run | null {
  const first = words[at]?.fold ?? -1;
  const second = words[at + 1]?.fold ?? -1;
  if (first < 0 || second < 0) return null;
  let best: Run | null = null;
  for (const text of index.texts) {
    text.eachBigram(first, second, (place) => {
      let length = 2;
      while (at + length < words.length && words[at + length]?.fold === text.folds[place + length])
        length += 1;
      if (length > (best?.length ?? 0)) best = { text, place, length };
    });
  }
  return best;
}

/** At least two words that say something. */
function tells(words: readonly QueryWord[]): boolean {
  return words.filter((word) => !stopWords.has(word.strict.toLowerCase())).length >= 2;
}
