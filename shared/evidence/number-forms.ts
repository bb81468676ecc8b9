const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const worth: ReadonlyMap<string, number> = new Map([
  ...words.map((word, at): [string, number] => [word, at + 1]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
]);

/** Digits with what may stand between and after them: "3,200,000", "1.04m", "12,5". */
const digits = /^\d+(?:[.,']\d+)*(?:k|m|mn|bn|tn)?$/;
/** Numbers as long as this, or with a decimal, are rounded elsewhere. */
const LONG = 5;
const KEPT = 2;

/**
 * What numbers have in common that sources may write otherwise, or null for no number: the first
 * two digits of long and of broken ones, rounded ("$1.3 million" and "1,298,400" are both 13), all
 * digits of others, without noughts at the end ("14" and "fourteen"). For finding only: what is
 * found is compared by its value.
 *
 * @param folded a word in lower case
 */
export function numberForm(folded: string): string | null {
  const value = worth.get(folded);
  if (value !== undefined) return trimmed(String(value));
  if (!digits.test(folded)) return null;
  const all = folded.replace(/\D/g, '').replace(/^0+/, '');
  const rounds = /[.,]/.test(folded) || all.length >= LONG;
  if (!rounds || all.length <= KEPT) return trimmed(all);
  return trimmed(String(Math.round(Number(`${all.slice(0, KEPT)}.${all.slice(KEPT)}`))));
}

function trimmed(all: string): string {
  return all.replace(/0+$/, '') || '0';
}
