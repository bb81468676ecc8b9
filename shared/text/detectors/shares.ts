import type { Finding } from '../../model/finding.ts';
import { type Figure, type Interval, meet, said, unrounded } from './arithmetic.ts';
import { finding } from './rules.ts';

/** "€24m, half of the net profit of €36.5m": a part that is said to be a share of a whole. */
interface ShareOfWhole {
  readonly part: Figure;
  readonly share: Figure;
  readonly whole: Figure;
}

/** What stands between a share and its whole: "of the net profit of", "of its". */
const toWhole =
  /^\s(?:of\s)?(?:(?:the|its|their|his|her|all|a|an|last\syear’s)\s)?(?:[\p{Ll}-]+\s){0,3}?(?:of\s)?(?:(?:the|its|their)\s)?$/u;
/** What stands between a part and the share after it. */
const toShare =
  /^(?:\s[\p{L}’'-]+){0,4}(?:,\s(?:or\s|which\sis\s|that\sis\s)?|\s\((?:or\s)?|\s[–—]\s(?:or\s)?|\sor\s)$/u;

/** Parts of a sentence that the share and the whole named with them do not make. */
export function sharesOfWholes(text: string, figures: readonly Figure[]): readonly Finding[] {
  return figures.flatMap((first, index) => {
    const [second, third] = [figures[index + 1], figures[index + 2]];
    if (!second || !third) return [];
    const gaps = [
      text.slice(first.end, second.start),
      text.slice(second.end, third.start),
    ] as const;
    const named = shareIn(first, second, third, gaps);
    return named && !makes(named) ? [report(text, named)] : [];
  });
}

function shareIn(
  first: Figure,
  second: Figure,
  third: Figure,
  [before, after]: readonly [string, string],
): ShareOfWhole | null {
  // "€24m, half of the profit of €36m"
  if (isShare(second) && toShare.test(before) && isOf(after) && toWhole.test(after))
    return comparable({ part: first, share: second, whole: third });
  // "half of the profit of €36m, or €24m"
  if (isShare(first) && isOf(before) && toWhole.test(before) && toShare.test(after))
    return comparable({ part: third, share: first, whole: second });
  return null;
}

/** "Half the profit", "a third of the boats": without "of" only half is a share. */
function isOf(gap: string): boolean {
  return /^\s(?:of|the|its|their)\s/u.test(gap);
}

function isShare({ unit, value, high, text }: Figure): boolean {
  return unit === 'percent' || (unit === '' && value > 0 && high < 1 && /\p{L}/u.test(text));
}

function comparable(one: ShareOfWhole): ShareOfWhole | null {
  const { part, whole } = one;
  const isSame = part.unit === whole.unit && (part.unit !== '' || part.counted === whole.counted);
  const isOne = part.value === part.high && whole.value === whole.high;
  return isSame && isOne && part.unit !== 'percent' && whole.value > 0 ? one : null;
}

/** A tenth more or less than "a third" is a third in print; percentages are exact to a point. */
const LOOSE = 0.1;

function makes({ part, share, whole }: ShareOfWhole): boolean {
  const [low, high] = unrounded(whole);
  const { value, high: most, approx, unit } = share;
  const off = unit === 'percent' ? 0.6 : value * LOOSE;
  const more = approx === 'exact' ? 0 : value * 0.2;
  const size = unit === 'percent' ? 100 : 1;
  const possible: Interval = [
    ((value - off - more) / size) * low,
    ((most + off + more) / size) * high,
  ];
  return meet(possible, unrounded(part));
}

function report(text: string, { part, share, whole }: ShareOfWhole): Finding {
  const exact = (whole.value * share.value) / (share.unit === 'percent' ? 100 : 1);
  const [start, end] = [share.start, whole.end];
  const words = text.slice(start, end);
  return finding('contradictions/percentage', {
    field: 'body',
    start: part.start,
    end: part.end,
    text: part.text,
    expected: said(exact),
    message: `“${words}” is ${said(exact)}, not ${said(part.value)}.`,
    related: { field: 'body', start, end, text: words },
  });
}
