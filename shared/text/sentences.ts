import type { Span } from './analysis.ts';
import {
  leadingAbbreviations,
  monthAbbreviations,
  numberAbbreviations,
  sentenceOpeners,
  trailingAbbreviations,
} from './lexicon/abbreviations.ts';
import { segmenter } from './segmenter.ts';

/**
 * Cuts one block of plain text into sentences: the platform's rules (UAX #29), then the cuts
 * undone that they make after abbreviations and initials ("U.S. Senate", "Dec. 4", "Mr. Hale",
 * "J. Doe"), before a lower-case word ("'Why?' she asked") and before a closing quote mark.
 *
 * @param text the whole text; only `[start, end)` is looked at
 * @param language BCP 47, for the platform's rules
 * @returns spans without outer white space, in order, without overlap
 */
export function splitSentences(
  text: string,
  start: number,
  end: number,
  language: string,
): readonly Span[] {
  // A line break inside a block is a space, yet UAX #29 would end the sentence there.
  const block = text.slice(start, end).replace(/[\n\r]/g, ' ');
  const sentences: Span[] = [];
  let from = 0;
  let last = '';
  for (const { segment, index } of platformSentences(block, language)) {
    // « Nous partons. » belongs together, though a space stands before its closing mark.
    const closer = index > from ? (opensWithCloser.exec(segment)?.[0].length ?? 0) : 0;
    const right = segment.slice(closer);
    if (index > from && right !== '' && !isSameSentence(last, right)) {
      pushTrimmed(sentences, block, from, index + closer, start);
      from = index + closer;
      last = right.slice(-TAIL);
    } else last = `${last}${segment}`.slice(-TAIL);
  }
  pushTrimmed(sentences, block, from, block.length, start);
  return sentences;
}

/** Code units that the platform is given at a time: with the whole of a long block it slows down. */
const PIECE = 4000;

/**
 * The platform's sentences of a block, piece by piece: the last one of a piece may go on after it,
 * so the next piece begins with it.
 */
function* platformSentences(
  block: string,
  language: string,
): Generator<{ readonly segment: string; readonly index: number }> {
  const sentences = segmenter(language, 'sentence');
  let from = 0;
  let size = PIECE;
  while (from < block.length) {
    const piece = block.slice(from, from + size);
    const isLast = from + size >= block.length;
    const found = [...sentences.segment(piece)];
    if (!isLast && found.length < 2) {
      size *= 2;
      continue;
    }
    const whole = isLast ? found : found.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, index: from + index };
    from += isLast ? piece.length : (found.at(-1)?.index ?? piece.length);
    size = PIECE;
  }
}

/** Code units before a cut that say whether it is one. */
const TAIL = 40;

function pushTrimmed(out: Span[], block: string, from: number, to: number, offset: number): void {
  const segment = block.slice(from, to);
  const trimmed = segment.trim();
  if (trimmed === '') return;
  const begin = from + segment.length - segment.trimStart().length;
  out.push([offset + begin, offset + begin + trimmed.length]);
}

const opensWithCloser = /^[”»›」』)\]]+(?:\s+|$)/;
const opensLower = /^[\s(“‘"'«„]*\p{Ll}/u;
/** Japanese quotations go on with a particle: 「行こう。」と彼は言った。 */
const particle = /[。！？][」』]$/;
const lastWord = /(?:^|[\s(“‘"'«„—–-])((?:\p{L}\.)*\p{L}+|№)\.$/u;
const ordinal = /(?:^|\s)\d{1,2}\.$/;
const firstWord = /^[\s(“‘"'«„]*([\p{L}\p{N}’']+)/u;
const monthName =
  /^\s*(?:jan|feb|m[äa]r|apr|ma[ijy]|jun|jul|aug|sep|okt|oct|nov|de[cz]|styc|lut|kwie|czer|lip|sier|wrze|paź|list|gru|led|úno|bře)/i;

/** Whether the cut between `left` and `right` lies inside one sentence. */
function isSameSentence(left: string, right: string): boolean {
  const tail = left.trimEnd();
  if (tail === '') return false;
  if (particle.test(tail)) return /^[とって]/.test(right);
  if (opensLower.test(right)) return true;
  const abbreviation = lastWord.exec(tail)?.[1];
  if (abbreviation !== undefined) return joinsAcross(abbreviation, right);
  return ordinal.test(tail) && monthName.test(right);
}

function joinsAcross(abbreviation: string, right: string): boolean {
  const next = firstWord.exec(right)?.[1] ?? '';
  const lower = abbreviation.toLowerCase();
  const numberNext = /^\p{N}/u.test(next);
  // "no." and "v." are abbreviations, "No." as an answer is not.
  if (numberAbbreviations.has(lower) || monthAbbreviations.has(lower)) return numberNext;
  if (leadingAbbreviations.has(lower)) return true;
  const initials =
    /^(?:\p{Lu}\.)*\p{Lu}$/u.test(abbreviation) || /^(?:\p{L}\.)+\p{L}$/u.test(lower);
  if (!initials && !trailingAbbreviations.has(lower)) return false;
  return next !== '' && !sentenceOpeners.has(next.toLowerCase()) && !/^["“«„]/.test(right.trim());
}
