import { wordSet } from './word-list.ts';

export const determiners = wordSet(`
  the a an his her its their our my your this that these those some many several most other
  another both all each every no any such one
`);

export const pronouns = wordSet('he she they it i we you');

export const prepositions = wordSet(`
  in on at by for from with to of about into onto over under between among across through during
  before after since until till against near off around without within along behind beyond above
  below towards toward upon despite amid per via than like including inside outside
`);

/** Words that open another clause, so that no subject reaches over them. */
export const clauseWords = wordSet(`
  that which who whom whose but and or because while although though when where whether if as so
  yet unless nor why how what since
`);

/** Auxiliary verbs and the contractions they are in. */
export const auxiliaries = wordSet(`
  is are was were be been being am has have had having do does did will would can could shall
  should may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
  didn't won't wouldn't can't couldn't shouldn't mustn't
`);

/** Adverbs that stand between a subject and its verb; most others end in -ly. */
export const midAdverbs = wordSet(
  'also later then still once again never first now already even just too not ever always often long ' +
    'sometimes seldom twice soon himself herself themselves itself',
);

/** Nouns and names that end like adverbs. */
export const noAdverbs = wordSet(
  'family assembly ally bully monopoly supply reply anomaly butterfly italy july sicily fly jelly belly',
);

/** Words that tell when; they open a sentence before its subject. */
export const timeWords = wordSet(`
  yesterday today tomorrow tonight last next earlier afterwards meanwhile soon monday tuesday
  wednesday thursday friday saturday sunday
`);

/** Function words, for comparing what sentences are about. */
export const stopWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...pronouns,
  ...prepositions,
  ...clauseWords,
  ...auxiliaries,
  ...midAdverbs,
  ...wordSet('there here not only more less than very s t him them us me out up down new yet'),
]);
