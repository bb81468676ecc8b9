import type { Finding } from '../../model/finding.ts';
import type { Count } from './counts.ts';
import { inSeconds } from './event-lengths.ts';
import { finding } from './rules.ts';
import { consistent, isGeneral, sameKind, sharedStems, stemOf } from './same-thing.ts';
import { setApart } from './settings.ts';
import { looksLikeSlip, swappedDigits, TELLING } from './slips.ts';
import { isTimeUnit } from './units.ts';

/** Figures of one kind are compared with at most so many before them, to stay linear. */
const COMPARED = 24;

/**
 * One thing counted twice with different results: figures of one noun whose sentences share what
 * they are about, sums and measures of one thing with swapped digits, and long numbers with
 * swapped digits wherever they stand. What is said to be a part or of another year, place or
 * source is left alone.
 */
export function countedTwice(text: string, counts: readonly Count[]): readonly Finding[] {
  const earlier = new Map<string, Count[]>();
  const found: Finding[] = [];
  for (const count of counts) {
    // Shares of one whole differ all the time.
    const isLength = count.lasting.length > 0;
    if (count.figure.value < 1 || (!isLength && !isMeasured(count.figure.unit))) continue;
    let other: Count | undefined;
    // "A six-hour search on Friday" is another search.
    const isNew =
      isLength && /\ban?\s$/iu.test(text.slice(Math.max(0, count.start - 4), count.start));
    for (const key of isNew ? [] : count.keys) {
      other ??= earlier.get(key)?.find((one) => conflict(one, count) && !toldElsewhere(one, count));
    }
    if (other) found.push(conflictFinding(text, count, other));
    for (const key of count.keys) {
      const kin = earlier.get(key);
      if (!kin) earlier.set(key, [count]);
      else if (kin.push(count) > COMPARED) kin.shift();
    }
  }
  return found;
}

/** Percentages, times, ages and scores are too many and too various to compare. */
function isMeasured(unit: string): boolean {
  return !/^(?:percent|points|score|ordinal|degrees|°F)$/.test(unit) && !isTimeUnit(unit);
}

function conflict(a: Count, b: Count): boolean {
  if (a.sentence === b.sentence) return false;
  if (a.lasting.length > 0) return differentLengths(a, b);
  if (consistent(a.figure, b.figure)) return false;
  if (a.partial || b.partial || !sameKind(a.describers, b.describers)) return false;
  if (setApart(a.setting, b.setting)) return false;
  // "A school in Kell has …" is another than the one before.
  if (a.stems.has(b.setting.words.introduced)) return false;
  // Two sources that count differently are the story, not a slip.
  if (a.speaker !== '' && b.speaker !== '' && a.speaker !== b.speaker) return false;
  const exact = a.figure.approx === 'exact' && b.figure.approx === 'exact';
  const swapped = exact ? swappedDigits(a.figure.value, b.figure.value) : 0;
  if (swapped >= TELLING) return true;
  const shared = sharedStems(a, b);
  // Sums and measures of one story are many: only where digits are swapped, of one thing.
  if (a.figure.unit !== '') return swapped > 0 && shared >= (swapped > 2 ? 1 : 2);
  // "Employs 1,460 people", "its 1,640 employees".
  if (a.head !== b.head) return swapped > 2 && (shared >= 1 || isOfOther(a, b) || isOfOther(b, a));
  // "The two rebels" and "the three rebels": each says that there are no others.
  if (exact && a.definite && b.definite && !isGeneral(a.head)) return true;
  // "Convicted on 14 counts", "the conviction on 15 counts".
  if (exact && sameDeed(a, b)) return true;
  if (swapped > 0) return shared >= 1 || (swapped > 2 && !isGeneral(a.head));
  if (isGeneral(a.head)) return shared >= 3;
  if (exact && looksLikeSlip(a.figure.value, b.figure.value)) return true;
  return shared >= 2;
}

/** "The raid lasted less than four minutes", "the six-minute raid". */
function differentLengths(a: Count, b: Count): boolean {
  if (a.partial || b.partial || setApart(a.setting, b.setting)) return false;
  if (a.stems.has(b.setting.words.introduced)) return false;
  if (a.speaker !== '' && b.speaker !== '' && a.speaker !== b.speaker) return false;
  return !consistent(inSeconds(a.figure), inSeconds(b.figure));
}

/** Whether the deed that one count is of names what the other counts. */
function isOfOther({ relation }: Count, { head }: Count): boolean {
  return relation.stems.has(stemOf(head));
}

/** Whether one of two counts is of "the" deed that the other tells. */
function sameDeed({ relation: a }: Count, { relation: b }: Count): boolean {
  return (a.definite || b.definite) && [...a.stems].some((stem) => b.stems.has(stem));
}

/** Whether the sentence of either has the other's figure too: "165 boats, after 138 in 2022". */
function toldElsewhere(a: Count, b: Count): boolean {
  return (
    a.beside.some((figure) => consistent(figure, b.figure)) ||
    b.beside.some((figure) => consistent(figure, a.figure))
  );
}

function conflictFinding(text: string, here: Count, there: Count): Finding {
  const [words, others] = [text.slice(here.start, here.end), text.slice(there.start, there.end)];
  return finding('contradictions/figures', {
    field: 'body',
    start: here.start,
    end: here.end,
    text: words,
    expected: others,
    message: `“${words}” here, “${others}” before: is it the same thing?`,
    related: { field: 'body', start: there.start, end: there.end, text: others },
  });
}
