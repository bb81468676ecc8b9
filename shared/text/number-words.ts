import { alternatives } from './lexicon/word-list.ts';

const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  several: 3,
  few: 3,
  couple: 2,
  zero: 0,
};
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};
/** "thousands" says at least one of them; "tens of" ten. */
const vague: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};

const SMALL = alternatives(
  Object.keys(small)
    .filter((word) => !/few|couple/.test(word))
    .join(' '),
);
const SCALE = alternatives(Object.keys(scales).join(' '));
const VAGUE = alternatives(Object.keys(vague).join(' '));
const PART = alternatives(Object.keys(parts).join(' '));
const A = '(?:an?\\s+few|an?\\s+couple\\s+of|half\\s+an?|an?)';

/** Number words in text; what they are worth, {@link wordsValue} tells. */
export const numberWordPatterns: readonly RegExp[] = [
  // tens of thousands · dozens
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:tens|dozens|hundreds|thousands)\\s+of\\s+)?(?:${VAGUE})(?![\\p{L}-])`,
    'giu',
  ),
  // a third of · two-thirds · half the
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:an?|one)\\s+(?:third|quarter|fifth|tenth)(?=\\s+of\\b)|half(?=\\s+(?:of|the|its|their|his|her)\\b)|(?:one|two|three|four|five|seven|nine)[-\\s](?:${PART})(?![\\p{L}-]))`,
    'giu',
  ),
  // one in five
  /(?<![\p{L}\p{N}-])(?:one|two|three|four|nine)\s+(?:in|out\s+of)\s+(?:three|four|five|six|seven|eight|nine|ten|twenty)(?![\p{L}-])/giu,
  // twenty-five · two dozen · half a million · one and a half million · three hundred and five
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${A}\\s+(?:${SCALE})|(?:${SMALL}))(?:(?:[-\\s]|\\s+and\\s+|\\s+and\\s+an?\\s+)(?:${SMALL}|${SCALE}|half))*(?![\\p{L}])`,
    'giu',
  ),
];

/**
 * What number words are worth: 24 for "two dozen", 0.75 for "three-quarters", 1,500,000 for
 * "one and a half million", 10,000 for "tens of thousands". Null where they make no number.
 */
export function wordsValue(words: string): number | null {
  const all = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and' && word !== 'of');
  if (all.some((word) => word in vague)) {
    return all.reduce((value, word) => value * (vague[word] ?? 1), 1);
  }
  const share = shareOf(all);
  if (share !== null) return share;
  return sumOf(all);
}

/** "one in five", "two-thirds", "half". */
function shareOf(words: readonly string[]): number | null {
  const at = words.findIndex((word) => word === 'in' || word === 'out');
  if (at > 0) {
    const whole = small[words.at(-1) ?? ''];
    const some = small[words[at - 1] ?? ''];
    return whole && some !== undefined ? some / whole : null;
  }
  const part = parts[words.at(-1) ?? ''];
  if (part === undefined || words.length > 2) return null;
  const first = words.length === 1 ? 1 : (small[words[0] ?? ''] ?? 1);
  return first / part;
}

function sumOf(words: readonly string[]): number | null {
  let total = 0;
  let current: number | null = null;
  let half = false;
  for (const word of words) {
    const digit = small[word];
    const scale = scales[word];
    if (word === 'a' || word === 'an') continue;
    if (word === 'half') {
      half = true;
      current = (current ?? 0) + 0.5;
    } else if (digit !== undefined) {
      // "five six" is no number; "twenty five" and "hundred five" are.
      if (current !== null && current % 100 !== 0 && !(current % 10 === 0 && digit < 10))
        return null;
      current = (current ?? 0) + digit;
    } else if (scale !== undefined) {
      if (scale >= 1000) {
        total += (current ?? 1) * scale;
        current = null;
      } else current = (current ?? 1) * scale;
    }
  }
  const value = total + (current ?? 0);
  return value === 0 && !half ? null : value;
}

/** Scales as they follow digits: "1.2bn", "3 million". */
export const digitScales: Readonly<Record<string, number>> = {
  ...scales,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  tn: 1e12,
};
