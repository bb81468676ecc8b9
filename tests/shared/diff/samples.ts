import * as fc from 'fast-check';

/** Invented words of several scripts, with marks that must never be cut apart. */
const words = {
  latin: [
    'harbour',
    'levy',
    'the',
    'of',
    'Council',
    'don’t',
    '1,250.5',
    '165',
    'naïve',
    'cafe\u0301',
  ],
  cyrillic: ['совет', 'порт', 'и', 'в', 'сбор', '2023', 'й\u0306', 'Вторник'],
  rightToLeft: ['المجلس', 'رسوم', 'المِينَاء', 'في', 'עיר', 'נָמֵל', 'של', '١٢٣'],
  cjk: ['港口费', '市议会', '的', '東京', 'は', '発表した', '항구', '세금', '가\u11a8'],
  marks: [
    '👨‍👩‍👧‍👦',
    '🇺🇦',
    '👍🏽',
    '1️⃣',
    'क्षि',
    'สวยงาม',
    'e\u0301\u0323',
    '\u200dx',
    '\u0301',
    '𝒜𝓑',
  ],
} as const;

const separators = [' ', ' ', ' ', ', ', '. ', '\n', '\n\n', '', ' “', '** ', '  '] as const;

/** Text of words of one script and separators, paragraphs included. */
export const anyText = fc
  .constantFrom(...Object.values(words))
  .chain((list) =>
    fc.array(fc.tuple(fc.constantFrom(...list), fc.constantFrom(...separators)), {
      maxLength: 60,
    }),
  )
  .map((parts) => parts.map(([word, separator]) => word + separator).join(''));

/** At most a few words. */
export const shortText = anyText.map((text) =>
  text
    .split(/(?<=\s)/u)
    .slice(0, 6)
    .join(''),
);

/** A text and the same after random edits of its pieces; pieces are whole clusters and spaces. */
export const editedText = fc
  .tuple(anyText, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), shortText)))
  .map(([text, edits]) => {
    const pieces = text.split(/(?<=[\s,.])/u);
    for (const [place, removed, added] of edits) {
      pieces.splice(place % (pieces.length + 1), removed, added);
    }
    return [text, pieces.join('')] as const;
  });

/** The same on every run: a linear congruential generator. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const vocabulary =
  'harbour levy council vote ferry operator budget winter quay repair engineer spokesman cost estimate committee resident pier storm insurance contract fisher union mayor report audit delay bridge tide cargo crane lease permit'.split(
    ' ',
  );

/** Prose of a number of words in paragraphs of about fifty, of an invented vocabulary. */
export function proseOf(count: number, random: () => number): string {
  const parts: string[] = [];
  for (let i = 0; i < count; i++) {
    const stem = vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
    const word = random() < 0.5 ? stem : `${stem}${Math.floor(random() * 200)}`;
    const end = i % 50 === 49 ? '.\n\n' : i % 12 === 11 ? '. ' : ' ';
    parts.push(word + end);
  }
  return parts.join('');
}

/** Replaces, drops or adds a word at a share of the words. */
export function rewordedProse(text: string, share: number, random: () => number): string {
  return text.replace(/[a-z]+\d*/gu, (word) => {
    if (random() >= share) return word;
    const choice = random();
    if (choice < 0.5) return `${vocabulary[Math.floor(random() * vocabulary.length)]}x`;
    return choice < 0.75 ? '' : `${word} indeed`;
  });
}
