const prepositions = new Set([
  'of',
  'for',
  'from',
  'with',
  'at',
  'in',
  'on',
  'by',
  'to',
  'about',
  'close',
  'familiar',
  'near',
  'who',
  'which',
  'that',
]);

/**
 * The words that a speaker can be known by, in lower case: the last word before a preposition of
 * each part between commas, so `hale` and `mayor` of "Lina Hale, the mayor of Dorn", and `auditor`
 * of "an auditor hired by the city".
 */
export function headsOf(speaker: string): readonly string[] {
  const heads = speaker
    .toLowerCase()
    .split(',')
    .map((part) => {
      const words = part.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');
      const stop = words.findIndex((word, index) => index > 0 && prepositions.has(word));
      const core = stop === -1 ? words : words.slice(0, stop);
      const last = core.findLast((word) => stop === -1 || !word.endsWith('ed')) ?? '';
      return last.replace(/['’]s?$/, '');
    })
    .filter((word) => word !== '');
  return [...new Set(heads)];
}

/**
 * Whether a speaker that was found is one of those that a label allows (parted by ` | `): both
 * empty, or a head in common.
 */
export function sameSpeaker(label: string, found: string): boolean {
  if (found === '') return label.split('|').some((one) => one.trim() === '');
  const heads = new Set(headsOf(found));
  return label.split('|').some((one) => headsOf(one).some((head) => heads.has(head)));
}
