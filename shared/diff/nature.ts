import type { Change } from './change.ts';

/** What a change only is, where it is only that. */
export type Nature = Pick<Change, 'paragraph' | 'minor'>;

/** A longer change is always shown in full, whatever it is made of. */
const SMALL = 200;

const BLANK = /^\s*$/u;
const BLANK_LINE = /\n[^\S\n]*\n/u;
const SPACE = /\s+/gu;
/**
 * Points, commas, dashes and their like in the scripts that the desk's copy is written in. Not
 * question marks, brackets and signs such as % or #, which change what is said or how it is set.
 */
const POINTING = /[.,;:!…·'’‘´\-‐‑–—،؛۔、。，；：！]/gu;
const QUOTE = /["“”„‟«»‹›「」『』]/gu;
const DIGIT = /\p{N}/u;

/**
 * Says of a change that it only splits a paragraph or makes two one, or is small: only letters'
 * case, only punctuation, only white space.
 *
 * Punctuation that makes a figure another is not small ("1,250" and "1.250", "5" and "-5"), nor
 * are quotation marks put round words, which make them a quotation.
 *
 * @param a the whole text that `fromA` and `toA` count in.
 * @param b likewise.
 */
export function natureOf({ fromA, toA, fromB, toB }: Change, a: string, b: string): Nature {
  if (toA - fromA + toB - fromB > SMALL) return {};
  const gone = a.slice(fromA, toA);
  const come = b.slice(fromB, toB);
  if (BLANK.test(gone) && BLANK.test(come)) {
    const before = BLANK_LINE.test(spaceRound(a, fromA, toA));
    const after = BLANK_LINE.test(spaceRound(b, fromB, toB));
    const atEdge = isBlankTo(a, fromA, toA) || isBlankTo(b, fromB, toB);
    if (before === after || atEdge) return { minor: 'space' };
    return { paragraph: after ? 'split' : 'merged' };
  }
  if (BLANK_LINE.test(gone) || BLANK_LINE.test(come)) return {};
  if (gone.replace(SPACE, '') === come.replace(SPACE, '')) return { minor: 'space' };
  const lowerGone = gone.toLowerCase();
  const lowerCome = come.toLowerCase();
  if (lowerGone === lowerCome) return { minor: 'case' };
  const isFigure = DIGIT.test(gone) || DIGIT.test(come) || DIGIT.test(b.charAt(toB));
  const isPointing = wordsOf(lowerGone) === wordsOf(lowerCome);
  return isPointing && !isFigure ? { minor: 'punctuation' } : {};
}

/** A stretch of white space with what white space stands beside it, as far as that matters. */
function spaceRound(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - SMALL), from);
  const after = text.slice(to, to + SMALL);
  const lead = before.length - before.trimEnd().length;
  const rest = after.length - after.trimStart().length;
  return text.slice(from - lead, to + rest);
}

/** Whether a text has nothing but white space before or after a stretch. */
function isBlankTo(text: string, from: number, to: number): boolean {
  return BLANK.test(text.slice(to)) || BLANK.test(text.slice(0, from));
}

/** What is left without white space and points; every quotation mark as the same. */
function wordsOf(text: string): string {
  return text.replace(SPACE, '').replace(POINTING, '').replace(QUOTE, '"');
}
