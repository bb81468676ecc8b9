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
  // "several hundred" is at least two of them.
  several: 2,
  few: 2,
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
const PART = alternatives(Object.keys(parts).join(' '));
const A = '(?:an?\\s+few|an?\\s+couple\\s+of|half\\s+an?|an?)';
const SHARE_OF = alternatives('three four five six seven eight nine ten twenty fifty');

/** Number words in text; what they are worth, {@link wordsValue} tells. */
export const numberWordPatterns: readonly RegExp[] = [
  // tens of thousands · dozens · scores of
  /(?<![\p{L}\p{N}-])(?:(?:(?:tens|dozens|hundreds|thousands)\s+of\s+)?(?:dozens|hundreds|thousands|millions|billions)(?![\p{L}-])|(?<!\b(?:the|test|exam|high|low|his|her|their)\s)scores(?=\s+of\b)|tens(?=\s+of\b))/giu,
  // a quarter of a million · quarter-million · half-million
  /(?<![\p{L}\p{N}-])(?:(?:(?:an?|one|two|three)[-\s])?(?:third|quarter)s?\s+of\s+an?\s+(?:million|billion)|(?:an?\s+)?(?:half|quarter)[-\s](?:million|billion))(?![\p{L}])/giu,
  // a million and a half
  /(?<![\p{L}\p{N}-])(?:an?|one)\s+(?:thousand|million|billion)\s+and\s+a\s+half(?![\p{L}-])/giu,
  // a third of · two-thirds · half the · nearly half
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:an?|one)[-\\s](?:third|quarter|fifth|tenth|sixth|eighth)(?=\\s+of\\b)|(?<!\\b(?:first|second|third|other|latter|better|top|bottom|past|upper|lower)\\s)half(?=\\s+(?:of|the|its|their|his|her|as\\s(?:many|much|big|large|long|high|old|fast))\\b)|(?<=\\b(?:by|to)\\s)(?:half|(?:an?|one)\\s(?:third|quarter|fifth|sixth|eighth|tenth))(?=[,.;:)!?]|\\s(?:to|from|in|since|last|on|this|and|at|as|compared)\\b(?!\\s+an?\\s(?:million|hour)))|(?<=\\b(?:than|nearly|almost|about|around|roughly|exactly|over|near|nearer|above|below|approaching)\\s)(?:half|an?\\s(?:third|quarter|fifth|tenth))(?![\\p{L}-]|\\s+(?:past|an?\\b|hour|${SCALE}))|(?<=\\b(?:only|just|barely)\\s)(?:half|an?\\s(?:third|quarter|fifth|tenth))(?=[.,;:)!?]|\\s(?:of|is|are|was|were|have|has|had|said|say|think|thought|\\p{Ll}{2,}ed)\\b)|one-(?:third|quarter|fifth|tenth)(?![\\p{L}-])|(?:two|three|four|five|seven|nine)[-\\s](?:${PART})(?![\\p{L}-]))`,
    'giu',
  ),
  // half a percentage point · half a mile
  /(?<![\p{L}\p{N}-])half\s+an?(?=\s+(?:percentage\s+point|point|mile|inch|foot|acre|pint|stone|kilomet|degree|tonne|hour|litre|met))/giu,
  // one in five · 9 out of 10
  new RegExp(
    `(?<![\\p{L}\\p{N}.,-])(?:(?:one|two|three|four|five|six|seven|eight|nine|\\d{1,2})\\s+out\\s+of\\s+(?:every\\s+)?(?:${SHARE_OF}|\\d{1,3})|(?:one|two|three|four|five|six|seven|eight|nine|\\d)\\s+in\\s+(?:every\\s+)?(?:${SHARE_OF}|[3-9]|10|12|20|25|50|100|1,000)|(?:one|1)\\s+in\\s+(?:every\\s+)?(?!(?:19|20)\\d\\d)\\d{1,3}(?:,?\\d{3})*)(?![\\p{L}\\p{N}%-]|[.,:]\\d)`,
    'giu',
  ),
  // twenty-five · two dozen · half a million · one and a half million · three hundred and five
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${A}\\s+(?:${SCALE})|(?:${SMALL}))(?:(?:[-\\s]|\\s+and\\s+|\\s+and\\s+an?\\s+|-and-(?:an?-)?)(?:${SMALL}|${SCALE}|half))*(?![\\p{L}\\p{N}])`,
    'giu',
  ),
];

/**
 * What number words are worth: 24 for "two dozen", 0.75 for "three-quarters", 0.9 for "9 out of
 * 10", 1,500,000 for "one and a half million", 10,000 for "tens of thousands". Null where they
 * make no number.
 */
export function wordsValue(words: string): number | null {
  const all = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and' && word !== 'of' && word !== 'every');
  if (all.some((word) => word in vague)) {
    return all.reduce((value, word) => value * (vague[word] ?? 1), 1);
  }
  // "One and a half million" is no share of anything.
  return (/\band\b/iu.test(words) ? null : shareOf(all)) ?? sumOf(all);
}

/** "one in five", "two-thirds", "half", "a quarter of a million". */
function shareOf(words: readonly string[]): number | null {
  const at = words.findIndex((word) => word === 'in' || word === 'out');
  if (at > 0) {
    const whole = smallNumber(words.at(-1) ?? '');
    const some = smallNumber(words[at - 1] ?? '');
    return whole && some !== null && some < whole ? some / whole : null;
  }
  const bare = words.filter((word) => word !== 'a' && word !== 'an');
  const scale = scales[bare.at(-1) ?? ''];
  const share = scale === undefined ? bare : bare.slice(0, -1);
  const part = parts[share.at(-1) ?? ''];
  if (part === undefined || share.length > 2) return null;
  const first = share.length === 1 ? 1 : small[share[0] ?? ''];
  return first === undefined ? null : (first / part) * (scale ?? 1);
}

function smallNumber(word: string): number | null {
  return /^\d/.test(word) ? Number(word.replace(',', '')) : (small[word] ?? null);
}

function sumOf(words: readonly string[]): number | null {
  let total = 0;
  let current: number | null = null;
  let last = 1;
  for (const word of words) {
    const digit = small[word];
    const scale = scales[word];
    if (word === 'half') {
      // "a million and a half" means half of a million.
      if (current === null) total += last / 2;
      else current += 0.5;
    } else if (digit !== undefined) {
      // "five six" is no number; "twenty five" and "hundred five" are.
      if (current !== null && current % 100 !== 0 && !(current % 10 === 0 && digit < 10))
        return null;
      current = (current ?? 0) + digit;
    } else if (scale !== undefined) {
      if (scale >= 1000) {
        total += (current ?? 1) * scale;
        current = null;
        last = scale;
      } else current = (current ?? 1) * scale;
    }
  }
  const value = total + (current ?? 0);
  return value === 0 ? null : value;
}

/** Scales as they follow digits: "1.2bn", "3 million". */
export const digitScales: Readonly<Record<string, number>> = {
  ...scales,
  lakh: 1e5,
  crore: 1e7,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  tn: 1e12,
};
