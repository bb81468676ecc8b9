/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE_LENGTH = 20_000;

/** Frequent small words that mark a language; words shared by several count for each. */
const smallWords = {
  en: words('the and of to in that is was for with on has by at from have its were which been'),
  de: words('der die das und ist nicht von mit den dem ein eine zu auf für im sich des auch wurde'),
  fr: words('le la les des et est une dans que qui pour sur pas du au avec par sont aux cette'),
  es: words('el la los las y es una en que por con para del se no al como más su fue'),
  it: words('il lo la gli di che è una per con non del della sono nel alla anche si dei'),
  pt: words('o os as e é uma em que por com para não do da dos das no na foi ao'),
  nl: words('de het een en van is niet op te dat voor met zijn aan er ook werd bij uit'),
  pl: words('i w na z się nie do jest że to o jak po od dla przez oraz został'),
};

const cyrillicWords = {
  ru: words('и в не на что с по это как он из за его от был было для также'),
  uk: words('і й в у не на що з та це як він до за його від був було для також про'),
};

type WordLists = Readonly<Record<string, ReadonlySet<string>>>;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Scripts that one language, or one by far, is written in. The one with most letters wins. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/**
 * Guesses the language of a text from its script and its small words. A guess for a start: the
 * editor can change it.
 *
 * @param text plain text or Markdown
 * @returns a BCP 47 primary language; `en` for Latin script without evidence, `und` where even
 *   the script says nothing
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const counts = scripts.map(([name, letters]) => ({
    name,
    count: sample.match(letters)?.length ?? 0,
  }));
  const top = counts.reduce((best, one) => (one.count > best.count ? one : best));
  if (top.count === 0) return 'und';
  if (top.name === 'latin') return bestBySmallWords(sample, smallWords, 'en');
  if (top.name === 'cyrillic') return cyrillic(sample);
  // Japanese mixes its own letters with more Han characters.
  const kana = counts.find(({ name }) => name === 'ja')?.count ?? 0;
  return top.name === 'zh' && kana * 10 > top.count ? 'ja' : top.name;
}

function cyrillic(sample: string): string {
  const ukrainian = sample.match(/[іїєґ]/giu)?.length ?? 0;
  const russian = sample.match(/[ыэёъ]/giu)?.length ?? 0;
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  return bestBySmallWords(sample, cyrillicWords, 'und');
}

/** The language with most small words, where there are two or more and no tie. */
function bestBySmallWords(sample: string, lists: WordLists, otherwise: string): string {
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = Object.entries(lists)
    .map(([language, list]) => ({
      language,
      score: tokens.filter((token) => list.has(token)).length,
    }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < 2 || first.score === second?.score) return otherwise;
  return first.language;
}
