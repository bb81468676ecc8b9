import { stopWords } from '../text/lexicon/function-words.ts';
import { ROLE } from '../text/lexicon/titles.ts';
import { wordSet } from '../text/lexicon/word-list.ts';
import { tokenize } from '../text/tokens.ts';
import { foldedForm, stemForm } from './normalise.ts';

/** Abbreviations of titles as the house may write them. */
const abbreviated: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  maj: 'major',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  adm: 'admiral',
  prof: 'professor',
  dr: 'doctor',
  rev: 'reverend',
  cllr: 'councillor',
};

/** How a person is addressed, not what they are. */
const courtesy = wordSet('mr mrs ms miss mx sir dame');

/** With one of these a title is another one: a deputy minister is no minister. */
const ranks = wordSet(`
  deputy vice acting assistant associate interim junior under shadow honorary designate elect
  co caretaker lieutenant
`);
const rankStems: ReadonlySet<string> = new Set([...ranks].map(stemForm));
const rankBefore = /(?:^|[\s(])((?:\p{L}+[-\s])?)$/u;

/**
 * A title with the word before it that makes another of it: "Deputy Finance Minister" where
 * "Finance Minister" was recognised after "Deputy".
 *
 * @param before the words before the title
 */
export function withRank(before: string, title: string): string {
  const word = rankBefore.exec(before)?.[1] ?? '';
  return ranks.has(word.slice(0, -1).toLowerCase()) ? `${word}${title}` : title;
}

const officeBefore = new RegExp(`((?:\\p{Lu}[\\p{L}'’-]+\\s){0,3}(?:${ROLE}))\\s$`, 'iu');
const capitalized = /^\p{Lu}\p{Ll}*(?:[\s-]\p{Lu}\p{Ll}*)*$/u;

/**
 * What a claim calls a person before the name: the title that was recognised, with its rank, or
 * an office in capitals ("City Attorney Paul Devries").
 *
 * @param before the claim's words before the name
 */
export function titleBefore(before: string, title: string): string {
  if (title !== '') return withRank(before, title);
  const office = officeBefore.exec(before)?.[1] ?? '';
  return capitalized.test(office) ? office : '';
}

/** Whether two titles may be one person's at a time: "the mayor" and "Mayor of Dorn". */
export function sameTitle(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (!few || !many) return true;
  return (
    [...few].every((word) => many.has(word)) &&
    [...many].every((word) => few.has(word) || !rankStems.has(word))
  );
}

/** Whether a title says what a person is: not "Mr.", and something. */
export function isTitle(title: string): boolean {
  return wordsOf(title).size > 0;
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    tokenize(title.replaceAll('-', ' '))
      .filter((token) => token.kind === 'word' && !stopWords.has(token.lower))
      .map(({ lower }) => lower.replace(/\.$/, ''))
      .filter((word) => !courtesy.has(word))
      .map((word) => stemForm(foldedForm(abbreviated[word] ?? word))),
  );
}
