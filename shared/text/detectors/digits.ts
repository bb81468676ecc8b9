/**
 * Digits as newspapers write them: groups of three with commas, spaces or apostrophes and a
 * decimal point ("1,234.5", "1 234.5", "1'234.50"); with points or spaces and a decimal comma, as
 * on the Continent ("1.234,5", "1 234,5"); lakh and crore groups ("12,34,567").
 *
 * @returns the value; `malformed` for what is no number in any of them; null for what is none at
 * all: a version, a number with a leading zero
 */
export function digitsValue(digits: string): number | 'malformed' | null {
  if (/^0\d/.test(digits)) return null;
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits);
  // One kind of space or mark parts the groups all through.
  if (/^\d{1,3}(?:([,'’ \u00A0\u2009\u202F])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(digits)) {
    return Number(digits.replace(/[^\d.]/g, ''));
  }
  if (/^\d{1,3}(?:([. \u00A0\u2009\u202F])\d{3})(?:\1\d{3})*,\d{1,2}$/.test(digits)) {
    return Number(digits.replace(/[^\d,]/g, '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return digits.includes(',') ? 'malformed' : null;
}

/** "rows 3,4 and 5", "2,4-D": digits with a comma between that are a list or a name. */
export function isList(digits: string, after: string): boolean {
  return (
    /^\d{1,2}(?:,\d{1,2})+$/.test(digits) &&
    /^(?:,?\s+(?:and|or|&)\s+\d{1,2}(?!\d|,\d)|-\p{L})/u.test(after)
  );
}

/** "12.5.6": no number, and no date or version where something is measured by it. */
export function isTwicePointed(digits: string): boolean {
  return /^\d+(?:\.\d+){2,}$/.test(digits);
}
