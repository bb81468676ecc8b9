/** Scripts that are written from right to left, by primary language. */
const languages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Letters of those scripts, as the inside of a character class. */
const letters =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const firstLetter = /\p{L}/u;
const oneOfThem = new RegExp(`^[${letters}]`, 'u');
const theirs = new RegExp(
  `[${letters}](?:(?:(?![${letters}])\\P{L}|[${letters}])*[${letters}])?`,
  'gu',
);
const others = new RegExp(
  `(?![${letters}])\\p{L}(?:[^${letters}]*(?:(?![${letters}])\\p{L}|\\p{N}))?`,
  'gu',
);

/** Whether a language is written from right to left. @param language BCP 47 */
export function isRightToLeft(language: string): boolean {
  return languages.has(language.toLowerCase().split('-')[0] ?? '');
}

/** Whether a paragraph is to be set from right to left: by its first letter, else by its language. */
export function opensRightToLeft(text: string, language: string): boolean {
  const letter = firstLetter.exec(text)?.[0];
  return letter === undefined ? isRightToLeft(language) : oneOfThem.test(letter);
}

/** A stretch of text in one direction. */
export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/**
 * Cuts text where its direction changes. What has none of its own goes with the direction of the
 * paragraph, unless it stands between two words of the other one.
 */
export function directedTexts(text: string, rightToLeft: boolean): readonly DirectedText[] {
  const pieces: DirectedText[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(rightToLeft ? others : theirs)) {
    if (index > at) pieces.push({ text: text.slice(at, index), rightToLeft });
    pieces.push({ text: found, rightToLeft: !rightToLeft });
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), rightToLeft });
  return pieces;
}
