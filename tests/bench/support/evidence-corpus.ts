import { seededRandom } from '../../shared/diff/samples.ts';

type Random = () => number;

/** A sentence planted in a source, and the draft's with one fact changed. */
export interface NearMiss {
  readonly type: 'figure' | 'name' | 'date';
  readonly draft: string;
}

export interface Corpus {
  readonly sources: readonly string[];
  readonly exact: readonly string[];
  readonly edited: readonly string[];
  readonly absent: readonly string[];
  readonly nearMisses: readonly NearMiss[];
}

const functionWords =
  'the of and to in a that for on with as by at from was were had it this which not but'.split(' ');
const syllables =
  'bar den ko lis mar nel or pas quin ros sel tor ul ves wen zan fir gol hem jat'.split(' ');
const months = 'January March April June July September October November'.split(' ');
const given = 'Ada Tom Ilse Oskar Lena Hugo Mira Paul Nina Emil'.split(' ');
const surnames = 'Quill Hale Marrow Tolland Brandt Sorrel Vane Ostrik Pell Kestrel'.split(' ');
const nouns = 'boats lamps camps permits houses pupils tonnes berths'.split(' ');

/** Fictional sources with quotations and facts planted in them; always the same. */
export function corpusOf(count: number, wordsEach: number): Corpus {
  const random = seededRandom(29);
  const vocabulary = [...new Set(Array.from({ length: 6000 }, () => inventedWord(random)))];
  const word = () => wordFrom(vocabulary, random);
  const sources = Array.from({ length: count }, () => sourceOf(wordsEach, word, random));
  const plant = (sentence: string) => {
    const at = Math.floor(random() * count);
    const paragraphs = sources[at] ?? [];
    const place = Math.floor(random() * paragraphs.length);
    paragraphs[place] = `${paragraphs[place]} ${sentence}`;
  };
  const quoted = () => words(6 + Math.floor(random() * 20), word);
  const exact = Array.from({ length: 40 }, quoted);
  for (const one of exact) plant(`He said: “${one.join(' ')}.”`);
  const kept = Array.from({ length: 40 }, quoted);
  for (const one of kept) plant(`She said that ${one.join(' ')} as before.`);
  const nearMisses = Array.from({ length: 80 }, (_, at) => nearMiss(at, word, random, plant));
  return {
    sources: sources.map((paragraphs) => paragraphs.join('\n\n')),
    exact: exact.map((one) => one.join(' ')),
    edited: kept.map((one, at) => edit(one, 1 + (at % 2), vocabulary, random)),
    absent: Array.from({ length: 40 }, () => quoted().join(' ')),
    nearMisses,
  };
}

function inventedWord(random: Random): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => pick(syllables, random)).join('');
}

/** Every third word is a function word; of the others few are common and many are rare. */
function wordFrom(vocabulary: readonly string[], random: Random): string {
  if (random() < 0.35) return pick(functionWords, random);
  return vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? '';
}

function pick(list: readonly string[], random: Random): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

function words(count: number, word: () => string): readonly string[] {
  return Array.from({ length: count }, word);
}

function sourceOf(count: number, word: () => string, random: Random): string[] {
  const paragraphs: string[] = [];
  for (let written = 0; written < count; ) {
    const sentences = Array.from({ length: 4 }, () => sentenceOf(word, random));
    const paragraph = sentences.join(' ');
    written += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

function sentenceOf(word: () => string, random: Random): string {
  const text = words(8 + Math.floor(random() * 14), word).join(' ');
  const chance = random();
  if (chance < 0.15) return capital(`${text} ${figure(random)} ${pick(nouns, random)}.`);
  if (chance < 0.3) return capital(`${text} on ${date(random)}.`);
  if (chance < 0.45) return capital(`${text} by Mayor ${name(random)}.`);
  return capital(`${text}.`);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function figure(random: Random): number {
  return 13 + Math.floor(random() * 900);
}

function date(random: Random): string {
  return `${1 + Math.floor(random() * 28)} ${pick(months, random)} ${1990 + Math.floor(random() * 35)}`;
}

function name(random: Random): string {
  return `${pick(given, random)} ${pick(surnames, random)}`;
}

function edit(
  one: readonly string[],
  edits: number,
  vocabulary: readonly string[],
  random: Random,
): string {
  const changed = [...one];
  const first = Math.floor(random() * one.length);
  for (let at = 0; at < edits; at += 1) {
    const place = (first + at * Math.ceil(one.length / 2)) % one.length;
    changed[place] = vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  }
  return changed.join(' ');
}

/** Plants a sentence with one fact and gives the draft's, reworded at one end, with another. */
function nearMiss(
  at: number,
  word: () => string,
  random: Random,
  plant: (sentence: string) => void,
): NearMiss {
  const before = words(7, word).join(' ');
  const after = words(5, word).join(' ');
  const told = (fact: string) => capital(`${before} ${fact} ${after} in the end.`);
  const drafted = (fact: string) => capital(`${before} ${fact} ${after}, it was found.`);
  if (at % 3 === 0) {
    const [value, noun] = [figure(random), pick(nouns, random)];
    plant(told(`${value} ${noun}`));
    return { type: 'figure', draft: drafted(`${value + 9} ${noun}`) };
  }
  if (at % 3 === 1) {
    const [has, instead] = twoOf(name, random);
    plant(told(`Mayor ${has}`));
    return { type: 'name', draft: drafted(`Mayor ${instead}`) };
  }
  const [has, instead] = twoOf(date, random);
  plant(told(`on ${has}`));
  return { type: 'date', draft: drafted(`on ${instead}`) };
}

function twoOf(make: (random: Random) => string, random: Random): readonly [string, string] {
  const first = make(random);
  let second = first;
  while (second === first) second = make(random);
  return [first, second];
}
