import { stopWords } from '../text/lexicon/function-words.ts';
import type { Span } from '../text/span.ts';
import type { Alignment } from './align.ts';
import type { IndexedText } from './indexed-text.ts';
import type { Lexicon, QueryWord } from './lexicon.ts';
import type { EvidenceDifference } from './places.ts';
import type { QuotationPart } from './quotation-parts.ts';

/** How the words of a quotation's part compare with the source's. */
export interface Wording {
  readonly marks: readonly Span[];
  readonly differences: readonly EvidenceDifference[];
  /** Words of the part that the source has. */
  readonly kept: number;
  /** The share of what the part's words tell that the source has, 0 to 1. */
  readonly told: number;
  /** Same words, but not the same characters. */
  readonly typography: boolean;
}

/**
 * Compares a part word by word with where it was found. Case and diacritics count, but for the
 * case of the first letter: a quotation may begin or end up inside a sentence. Hyphens, dashes,
 * white space, ligatures, quote marks and other marks between words are typography.
 */
export function compareWording(
  lexicon: Lexicon,
  part: QuotationPart,
  text: IndexedText,
  fit: Alignment,
): Wording {
  const marks: Span[] = [];
  const differences: EvidenceDifference[] = [];
  let kept = 0;
  let told = 0;
  let all = 0;
  let lastDraft = -1;
  let lastSource = fit.from - 1;
  const close = (draft: number, source: number): void => {
    const words = part.words.slice(lastDraft + 1, draft);
    const difference = differenceIn(lexicon, part, words, text, lastSource + 1, source);
    if (difference) differences.push(difference);
    else if (words.length > 0) {
      marks.push([text.startOf(lastSource + 1), text.endOf(source - 1)]);
      kept += words.length;
    }
    lastDraft = draft;
    lastSource = source;
  };
  part.words.forEach((word, at) => {
    const place = fit.partner[at] ?? -1;
    const weight = stopWords.has(word.strict.toLowerCase()) ? 0 : lexicon.weight(word.stem);
    all += weight;
    if (place < 0) return;
    const same = sameWord(word, lexicon.strict(text.words.forms[place] ?? -1), at === 0);
    told += weight;
    if (!same) return;
    close(at, place);
    kept += 1;
    marks.push([text.startOf(place), text.endOf(place)]);
  });
  close(part.words.length, fit.to);
  const drafted = part.text.slice(part.words[0]?.start ?? 0, part.words.at(-1)?.end ?? 0);
  const printed = text.text.slice(text.startOf(fit.from), text.endOf(fit.to - 1));
  return {
    marks,
    differences,
    kept,
    told: all === 0 ? 1 : told / all,
    typography: oneSpaced(drafted) !== oneSpaced(printed),
  };
}

/** A line that ends elsewhere is no difference. */
function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function sameWord({ strict }: QueryWord, source: string, first: boolean): boolean {
  if (strict === source) return true;
  return first && lowerFirst(strict) === lowerFirst(source);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** The difference between words that don't match; null where only hyphens or spaces differ. */
function differenceIn(
  lexicon: Lexicon,
  part: QuotationPart,
  words: readonly QueryWord[],
  text: IndexedText,
  from: number,
  to: number,
): EvidenceDifference | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first && to <= from) return null;
  let printed = '';
  for (let at = from; at < to; at += 1) printed += lexicon.strict(text.words.forms[at] ?? -1);
  if (printed === words.map((word) => word.strict).join('')) return null;
  // Where the source has nothing, the place is right behind the word before.
  const start = to > from ? text.startOf(from) : from > 0 ? text.endOf(from - 1) : 0;
  const end = to > from ? text.endOf(to - 1) : start;
  return {
    start,
    end,
    source: text.text.slice(start, end),
    draft: first && last ? part.text.slice(first.start, last.end) : '',
  };
}
