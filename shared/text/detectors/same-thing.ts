import { stopWords } from '../lexicon/function-words.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { Token } from '../tokens.ts';
import { nounStem } from './counted.ts';
import type { FactOf } from './facts.ts';

type Figure = FactOf<'figure'>;

/** Nouns that stand in every story: the same noun alone does not make the same thing. */
const general = wordSet(`
  person child man woman day year month week hour minute time member resident case family
  student worker official country vote seat ballot goal part group percent point job home thing way side
`);

/** The values that a figure allows; "nearly 20,000" allows 19,546, "thousands" allows 20,000. */
export function bounds({ value, high, approx }: Figure): readonly [low: number, high: number] {
  switch (approx) {
    case 'exact':
      return [value, high];
    case 'about':
      return [value * 0.8, high * 1.2];
    case 'below':
      return [value * 0.5, high];
    case 'above':
      return [value, Number.POSITIVE_INFINITY];
  }
}

/** Whether both figures can be true of the same thing. */
export function consistent(a: Figure, b: Figure): boolean {
  const [lowA, highA] = bounds(a);
  const [lowB, highB] = bounds(b);
  return lowA <= highB && lowB <= highA;
}

/** The stem of what is counted: camp of "summer camps"; empty where nothing is. */
export function headOf(figure: Figure): string {
  return nounStem(figure.counted.split(' ').at(-1) ?? '');
}

export function isGeneral(head: string): boolean {
  return general.has(head);
}

/** What is said of the noun that a figure counts: "summer" of "summer camps". */
export function describersOf({ counted }: Figure): ReadonlySet<string> {
  return new Set(counted.toLowerCase().split(' ').slice(0, -1));
}

/** Whether one's describers are among the other's: "camps" and "summer camps" may be the same. */
export function sameKind(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const word of few) if (!many.has(word)) return false;
  return true;
}

/** Stems of what a sentence is about: its words without function words and numbers. */
export function subjectStems(tokens: readonly Token[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { kind, lower } of tokens) {
    if (kind === 'word' && lower.length > 2 && !stopWords.has(lower)) stems.add(stemOf(lower));
  }
  return stems;
}

/** The first five letters, so that "levies" and "levied" meet. */
export function stemOf(word: string): string {
  return nounStem(word).slice(0, 5);
}

const persons = wordSet(`
  person man woman boy girl child adult teenager pupil student worker officer soldier passenger
  resident patient voter member guest employee inhabitant prisoner refugee visitor spectator
`);

/** Whether what is counted is people, under whatever name. */
export function isPerson(head: string): boolean {
  return persons.has(head);
}

/** Everything has these. */
const dimensions = wordSet('high long wide deep tall thick heavy large big old');

/** What two counts have, and what their sentences are about. */
interface About {
  readonly figure: Figure;
  readonly stems: ReadonlySet<string>;
}

/** How many stems the sentences of two counts share, those of what is counted and its unit aside. */
export function sharedStems(a: About, b: About): number {
  const own = new Set(
    [a, b].flatMap(({ figure }) => `${figure.counted} ${figure.text}`.split(/[\s-]/)).map(stemOf),
  );
  let shared = 0;
  for (const stem of a.stems)
    if (b.stems.has(stem) && !own.has(stem) && !dimensions.has(stem)) shared += 1;
  return shared;
}
