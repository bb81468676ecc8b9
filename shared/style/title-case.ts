const apSmall =
  'a an and as at but by for if in nor of off on or out per so the to up via vs yet'.split(' ');
/** Chicago leaves prepositions of any length in lower case. */
const chicagoSmall = [
  ...'a an and as but for if nor or so the yet about above across after against along among'.split(
    ' ',
  ),
  ...'around at before behind below beneath beside between beyond by despite down during'.split(
    ' ',
  ),
  ...'except from in inside into like near of off on onto out outside over past per since'.split(
    ' ',
  ),
  ...'through throughout till to toward towards under underneath until up upon via vs with'.split(
    ' ',
  ),
  ...'within without'.split(' '),
];
const small = { AP: new Set(apSmall), Chicago: new Set(chicagoSmall) } as const;

/**
 * Whether a word of a heading is written as title case asks.
 *
 * @param edge it is the heading's first or last word, or follows a colon: always with a capital
 */
export function isTitleWord(word: string, edge: boolean, style: keyof typeof small): boolean {
  if (word === word.toUpperCase() || hasInnerCapital(word)) return true;
  if (!edge && small[style].has(word.toLowerCase())) return word === word.toLowerCase();
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** `iPhone`, `McDonald`: its own spelling, whatever the case of the heading. */
export function hasInnerCapital(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word);
}
