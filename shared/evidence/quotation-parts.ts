import type { Lexicon, QueryWord } from './lexicon.ts';

/** Words of a quotation that stand together, unbroken by an ellipsis or a bracket. */
export interface QuotationPart {
  /** Offsets in {@link text}. */
  readonly words: readonly QueryWord[];
  readonly text: string;
}

export interface QuotationParts {
  readonly parts: readonly QuotationPart[];
  /** Something between the parts was left out or put in, and the draft shows it. */
  readonly broken: boolean;
}

/** "[t]he": a letter made large or small by the editor. */
const changedLetter = /\[(\p{L})\](?=\p{L})/gu;
/** An ellipsis, in brackets or bare; words put in, with the rest of the word they changed. */
const breaks =
  /\[\s*(?:…|\.{3}|\. \. \.)\s*\]|\((?:…|\.{3})\)|…|\.{3,}|\. \. \.|\p{L}*\[[^\]\n]{1,200}\]\p{L}*/gu;
const changedLetterAny = /\[\p{L}\](?=\p{L})/u;

/**
 * Cuts a quotation where it owns up to a change: at ellipses and bracketed insertions. One at
 * either end changes nothing inside.
 *
 * @param quotation with or without its quote marks
 */
export function quotationParts(lexicon: Lexicon, quotation: string): QuotationParts {
  const text = quotation.replace(changedLetter, '$1');
  const parts: QuotationPart[] = [];
  let inserted = changedLetterAny.test(quotation);
  let from = 0;
  const take = (to: number): void => {
    const piece = text.slice(from, to);
    const words = lexicon.look(piece);
    if (words.length > 0) parts.push({ words, text: piece });
  };
  for (const match of text.matchAll(breaks)) {
    take(match.index);
    from = match.index + match[0].length;
    if (/\[[^…]*\p{L}/u.test(match[0])) inserted = true;
  }
  take(text.length);
  return { parts, broken: inserted || parts.length > 1 };
}
