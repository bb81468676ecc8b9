import { ambiguousCues, cueVerbs } from '../lexicon/cues.ts';
import { auxiliaries, clauseWords, prepositions, pronouns } from '../lexicon/function-words.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { type Token, tokenFrom } from '../tokens.ts';

const irregularPlurals = wordSet(`
  people children men women police troops personnel staff cattle sheep fish aircraft series
  feet teeth mice geese fishermen policemen spokesmen firefighters
`);
/** Plurals that only describe the noun after them: "rights groups", "arms deals". */
const describing = wordSet('rights arms sales sports goods news savings human customs');
/** These end like plurals. */
const noPlurals = wordSet(
  'this his its perhaps always sometimes afterwards besides thus across versus less yes',
);
/** Another number has what follows it. */
const otherNumbers = wordSet(
  'one two three four five six seven eight nine ten eleven twelve twenty half several dozen hundred thousand million billion',
);
/** More words than these are not one noun with its adjectives. */
const LONGEST = 4;

/**
 * What is counted by a number that ends at `offset`: the noun with its adjectives up to the
 * plural, "summer camps" of "165 summer camps in Ost". Empty where no plural follows.
 *
 * @param limit offset of the end of the sentence or block
 */
export function countedAt(tokens: readonly Token[], offset: number, limit: number): string {
  let at = tokenFrom(tokens, offset);
  const words: string[] = [];
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower !== 'the') at += 1;
  // "half the members" counts members.
  else if (tokens[at]?.lower === 'the') at += 1;
  for (let token = tokens[at]; token && token.end <= limit; token = tokens[at]) {
    at += 1;
    if (token.kind === 'mark') {
      if (words.length === 0 && /["“‘'”’-]/.test(token.text)) continue;
      return '';
    }
    if (isNoNoun(token)) return '';
    words.push(token.text);
    if (isPlural(token.lower) || isHead(token, tokens[at])) return words.join(' ');
    if (words.length === LONGEST) return '';
  }
  return '';
}

function isNoNoun(token: Token): boolean {
  const { lower } = token;
  return (
    token.kind === 'number' ||
    noPlurals.has(lower) ||
    otherNumbers.has(lower) ||
    prepositions.has(lower) ||
    auxiliaries.has(lower) ||
    pronouns.has(lower) ||
    clauseWords.has(lower) ||
    cueVerbs.has(lower) ||
    (ambiguousCues.has(lower) && !lower.endsWith('ed'))
  );
}

/** "240 head of cattle", not "12 head teachers". */
function isHead({ lower }: Token, next: Token | undefined): boolean {
  return lower === 'head' && (next?.kind !== 'word' || prepositions.has(next.lower));
}

function isPlural(word: string): boolean {
  if (irregularPlurals.has(word)) return true;
  return /[^su]s$/.test(word) && word.length > 3 && !describing.has(word);
}

/** A noun without its plural ending, for comparing: camp, child, city. */
export function nounStem(noun: string): string {
  const word = noun.toLowerCase();
  if (word === 'children') return 'child';
  if (word === 'people' || word === 'persons') return 'person';
  if (/men$/.test(word) && word.length > 3) return `${word.slice(0, -3)}man`;
  if (word === 'men') return 'man';
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}
