import type { Figure } from './arithmetic.ts';

/** A change from one figure to another. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  /** The one that stands first, and the other. */
  readonly first: Figure;
  readonly last: Figure;
}

const fromBefore = /\bfrom\s+(?:\p{L}+\s+)?$/iu;
/** "from 200 in 2023 to 250"; "to 250 from 200". */
const gapTo = /^(?:\s[\p{L}\p{N}'’,-]+){0,7}?\sto\s(?:(?:a|an)\s)?(?:\p{L}+\s)?$/u;
const gapFrom = /^(?:\s[\p{L}'’-]+){0,5}?,?\sfrom\s(?:\p{L}+\s)?$/u;
const toBefore = /\bto\s+(?:\p{L}+\s+)?$/iu;

/** Changes that are told with both ends, of one unit: "from 200 to 250", "to 250 from 200". */
export function changesIn(text: string, figures: readonly Figure[]): readonly Change[] {
  const found: Change[] = [];
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const first = figures[index];
    const last = figures[index + 1];
    if (!first || !last || first.value !== first.high || last.value !== last.high) continue;
    const gap = text.slice(first.end, last.start);
    if (gap.length > 60 || !sameMeasure(first, last)) continue;
    const before = text.slice(Math.max(0, first.start - 24), first.start);
    if (fromBefore.test(before) && gapTo.test(gap))
      found.push({ from: first, to: last, first, last });
    else if (toBefore.test(before) && gapFrom.test(gap))
      found.push({ from: last, to: first, first, last });
  }
  return found;
}

/** "from 10.9 million to 12.4 million crowns": the unit is said once. */
function sameMeasure(a: Figure, b: Figure): boolean {
  if (/^(?:years|score|points)$/.test(a.unit) || /^(?:years|score|points)$/.test(b.unit))
    return false;
  return a.unit === b.unit || a.unit === '' || b.unit === '';
}

const CHANGE =
  '(?:rise|increase|gain|jump|growth|fall|drop|decrease|decline|cut|loss|reduction|difference|change)';
/** What stands between a change and how large it was: ", or", ", a rise of". */
const sizeAfter = new RegExp(
  `^(?:\\s[\\p{L}\\p{N}'’-]+){0,4}?(?:,\\s(?:or\\s)?(?:(?:by|up|down)\\s)?|\\s\\(|\\sor\\s|\\s[–—]\\s)(?:an?\\s(?:\\p{Ll}+\\s)?${CHANGE}\\sof\\s|an?\\s|up\\s|down\\s)?$`,
  'u',
);

/** A change whose size stands between its ends. */
export interface SizedChange extends Change {
  readonly size: Figure;
}

const sizeOpens = new RegExp(
  `^,\\s(?:(?:up|down)\\s(?:by\\s)?|an?\\s(?:\\p{Ll}+\\s)?(?:${CHANGE}\\sof\\s)?)$`,
  'u',
);
const sizeCloses = new RegExp(`^(?:\\s${CHANGE})?\\s(?:from|on)\\s(?:the\\s)?$`, 'u');

/** "12.4 million, up 14 percent from 10.9 million", "250 crowns, a rise of 50 from 200". */
export function sizedChangesIn(text: string, figures: readonly Figure[]): readonly SizedChange[] {
  return figures.flatMap((to, index): readonly SizedChange[] => {
    const size = figures[index + 1];
    const from = figures[index + 2];
    if (!size || !from || to.value !== to.high || from.value !== from.high) return [];
    // "12.4 million crowns for the quarter, up 14 percent": as far as the comma.
    const gap = text.slice(to.end, size.start);
    const comma = gap.lastIndexOf(',');
    if (gap.length > 60 || comma === -1 || /[.;:()]/.test(gap)) return [];
    if (!sizeOpens.test(gap.slice(comma)) || !sizeCloses.test(text.slice(size.end, from.start)))
      return [];
    return sameMeasure(to, from) ? [{ from, to, first: to, last: from, size }] : [];
  });
}

/** Whether words after a change say how large it was: "…, a rise of". */
export function isChangeWord(gap: string): boolean {
  return gap.length < 70 && sizeAfter.test(gap);
}

const sizeBefore = new RegExp(
  `\\b(?:(?:rose|risen|rise|rises|rising|grew|grown|increased|increases|climbed|jumped|gained|up|fell|fallen|fall|falls|falling|dropped|declined|decreased|shrank|shrunk|down|cut|reduced|raised|lowered)\\s(?:by\\s)?|${CHANGE}\\sof\\s)$`,
  'u',
);

/**
 * Whether a figure says how large the change after it was: "rose 25 percent from 200 to 250".
 *
 * @param before the words before the figure
 * @param gap from the figure to the change
 */
export function opensChange(before: string, gap: string): boolean {
  return (
    sizeBefore.test(before) &&
    // After a comma with more words than "from" something else changes.
    /^(?:\s[\p{L}\p{N}'’-]+){0,4}?,?\s(?:from|to)\s(?:\p{L}+\s)?$/u.test(gap)
  );
}
