/** The digits of a number, two decimals at most; empty where it is too large to have them. */
function digitsOf(value: number): string {
  const digits = String(Math.round(value * 100) / 100).replace('.', '');
  return /e/.test(digits) ? '' : digits;
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

/**
 * How many digits two numbers of one size have in another order: 3 for 165 and 156, 2 for 43 and
 * 34 and for 24 million and 42 million; 0 where that is not how they differ.
 */
export function swappedDigits(a: number, b: number): number {
  const [first, second] = [digitsOf(a), digitsOf(b)];
  if (a === b || first.length !== second.length || magnitude(a) !== magnitude(b)) return 0;
  if (sorted(first) !== sorted(second)) return 0;
  const noughts = (digits: string) => /0*$/.exec(digits)?.[0].length ?? 0;
  return first.length - Math.min(noughts(first), noughts(second));
}

function magnitude(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)));
}

/** What long numbers share whose digits are the same in whatever order; empty for short ones. */
export function digitsKey(value: number): string {
  const digits = digitsOf(value);
  return digits.replace(/0+$/, '').length < TELLING ? '' : `${magnitude(value)} ${sorted(digits)}`;
}

/** So many digits in another order are no chance, whatever is counted. */
export const TELLING = 4;

/**
 * Digits swapped or one digit off, in numbers of three digits or more: a slip of the pen rather
 * than two counts.
 */
export function looksLikeSlip(a: number, b: number): boolean {
  const [first, second] = [String(a), String(b)];
  if (first.length < 3 || first.length !== second.length || /e|\./.test(first + second))
    return false;
  if (swappedDigits(a, b) > 0) return true;
  // Round numbers differ in one digit all the time.
  if (/00$/.test(first) || /00$/.test(second)) return false;
  let different = 0;
  for (let i = 0; i < first.length; i += 1) if (first[i] !== second[i]) different += 1;
  return different === 1;
}
