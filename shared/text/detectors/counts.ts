import type { DetectorInput } from '../analysis.ts';
import { stopWords } from '../lexicon/function-words.ts';
import { moved } from '../moved.ts';
import { tokensIn } from '../tokens.ts';
import { nounStem } from './counted.ts';
import { lastingOf } from './event-lengths.ts';
import { type FactOf, factsOf, firstEndingAfter } from './facts.ts';
import { type Relation, relationOf } from './relations.ts';
import { describersOf, headOf, isPerson, stemOf, subjectStems } from './same-thing.ts';
import { placesIn, type Setting, settingOf, type Words, wordsIn } from './settings.ts';
import { digitsKey } from './slips.ts';
import { tollOf } from './tolls.ts';

type Figure = FactOf<'figure'>;
type DateFact = FactOf<'date'>;

/** A figure in the body with what its sentence is about. */
export interface Count {
  readonly figure: Figure;
  /** Other figures of its sentence that count the same noun. */
  readonly beside: readonly Figure[];
  /** Stem of what is counted: also of the whole that a part is of, and of "a crowd of". */
  readonly head: string;
  /** What is said of the noun: "summer" of "summer camps". */
  readonly describers: ReadonlySet<string>;
  readonly relation: Relation;
  /** What befell those who are counted, where its words say so. */
  readonly toll: string | null;
  /** Stems of the event whose length it is: "raid" of "the six-minute raid". */
  readonly lasting: readonly string[];
  /** What it is compared by: its noun or unit, its digits, or the event whose length it is. */
  readonly keys: readonly string[];
  /** Offsets of the figure and the noun it counts. */
  readonly start: number;
  readonly end: number;
  /** Where its sentence starts. */
  readonly sentence: number;
  readonly stems: ReadonlySet<string>;
  /** Stands beside words that say it is a part, a change or another thing. */
  readonly partial: boolean;
  /** "The three rebels", with nothing that tells them from other rebels. */
  readonly definite: boolean;
  /** What sets it apart from others of its noun. */
  readonly setting: Setting;
  readonly speaker: string;
}

/** Around a figure these say that it counts something else than a figure without them. */
const partialBefore =
  /\b(?:of\s+(?:them|those|these|which|whom)|other|another|additional|remaining|rest|including|among|further|each|every|per|average|previously|earlier|from|instead\s+of|rather\s+than|than|than\s+the|compared\s+(?:with|to)|against|up\s+from|down\s+from|not|only|add(?:ed|s)?|lost|gained|fell\s+by|rose\s+by)\s+(?:\p{L}+\s+){0,2}$/iu;
const partialAfter =
  /^\s*(?:\p{L}+\s+){0,3}?(?:more|others?|each|per|a\s+(?:day|week|month|year)|of\s+(?:them|those|these|whom|which)|in\s+total\s+from|left|remain\p{L}*|so\s+far|at\s+first|initially|last\s+year|a\s+year\s+(?:ago|earlier|before)|again)\b/iu;

/** "The other five car parks, with 640 spaces": another thing owns them. */
const ofOthers =
  /\b(?:other|another|remaining|second|third|latter|former)\b[^.;:]{0,30}\b(?:with|has|have|had|holds?|of)\s(?:\p{L}+\s)?$/iu;
const REACH = 60;

/** So many figures around one are looked at for others of its sentence. */
const NEAR = 6;

/** "The two boats from Dorn" are told from others. */
const restricts =
  /^\s(?:from|of|in|at|on|with|without|who|whose|that|which|to|for|between|inside|outside|aboard|near|owned|held|left)\b/iu;

/** Every figure of the body with its surroundings, in order. */
export function countsOf(input: DetectorInput): readonly Count[] {
  const { text, sentences } = input;
  const bySentence = groupFacts(input);
  const figures = factsOf(input.facts, 'figure');
  const counts = figures.flatMap((figure, at): readonly Omit<Count, 'beside'>[] => {
    const sentence = firstEndingAfter(sentences, figure.start);
    const span = sentences[sentence];
    const around = bySentence.get(sentence);
    if (!span || !around) return [];
    const end = endOfCounted(text, figure);
    const before = text.slice(Math.max(span[0], figure.start - REACH), figure.start);
    const lasting = lastingOf(text, figure, span);
    const head = headOf(figure) || headOfWhole(text, figure, figures[at + 1]) || headBefore(before);
    return [
      {
        figure,
        head,
        lasting,
        keys: lasting.length > 0 ? lasting.map((event) => `lasts ${event}`) : keysOf(figure, head),
        describers: describersOf(figure),
        relation: ofCounted(figure, before, relationOf(input.tokens, figure.start, end, span[1])),
        toll: tollOf(text, figure, span),
        start: figure.start,
        end,
        sentence: span[0],
        stems: around.stems,
        partial:
          partialBefore.test(before) ||
          ofOthers.test(before) ||
          partialAfter.test(text.slice(figure.end, Math.min(span[1], figure.end + 50))),
        definite: /\bthe\s+$/iu.test(before) && !restricts.test(text.slice(end, end + 14)),
        setting: settingOf(input.text, span, { start: figure.start, end }, around),
        speaker: around.speaker,
      },
    ];
  });
  return counts.map((count, at) => ({
    ...count,
    beside: counts
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .filter((one) => one !== count && one.sentence === count.sentence && one.head === count.head)
      .map((one) => one.figure),
  }));
}

/** The same so many code units further on. */
export function movedCount(count: Count, by: number): Count {
  const { figure, sentence } = count;
  return { ...moved(count, by), figure: moved(figure, by), sentence: sentence + by };
}

function keysOf({ unit, value }: Figure, head: string): readonly string[] {
  const kind = unit !== '' || isPerson(head) ? `${unit} ` : head;
  const digits = digitsKey(value);
  return [kind, digits === '' ? '' : `${unit} ${digits}`].filter((key) => key !== '');
}

/** "All 12 trapped miners": what was done to them is told with them, and they are all. */
function ofCounted({ counted }: Figure, before: string, { stems, definite }: Relation): Relation {
  const done = counted
    .split(' ')
    .slice(0, -1)
    .filter((word) => /ed$/u.test(word));
  return {
    stems: new Set([...stems, ...done.map(stemOf)]),
    definite: definite || (done.length > 0 && /\b(?:the|all)\s$/iu.test(before)),
  };
}

function endOfCounted(text: string, { counted, end }: Figure): number {
  const after = counted === '' ? -1 : text.indexOf(counted, end);
  return after === -1 || after > end + 30 ? end : after + counted.length;
}

/** "14 of 16 counts" are counts, too. */
function headOfWhole(text: string, { end, unit }: Figure, next: Figure | undefined): string {
  if (!next || unit !== '' || next.unit !== '') return '';
  return /^\s(?:out\s)?of\s(?:(?:the|its|their|all)\s)?$/u.test(text.slice(end, next.start))
    ? headOf(next)
    : '';
}

/** "A crowd of 21,406", "an attendance of 12,406", "the death toll of 40". */
function headBefore(before: string): string {
  const noun = /\b(?:an?|the|its|their|whose)\s(?:\p{Ll}+\s)?(\p{Ll}{4,})\sof\s$/u.exec(
    before,
  )?.[1];
  return noun === undefined || stopWords.has(noun) ? '' : nounStem(noun);
}

interface Surroundings {
  readonly stems: ReadonlySet<string>;
  readonly dates: DateFact[];
  readonly places: Set<string>;
  readonly words: Words;
  speaker: string;
}

/** What stands in each sentence that has a figure. */
function groupFacts(input: DetectorInput): ReadonlyMap<number, Surroundings> {
  const { sentences, tokens } = input;
  const groups = new Map<number, Surroundings>();
  for (const figure of factsOf(input.facts, 'figure')) {
    const sentence = firstEndingAfter(sentences, figure.start);
    const span = sentences[sentence];
    if (!span || groups.has(sentence)) continue;
    const own = tokensIn(tokens, span);
    groups.set(sentence, {
      stems: subjectStems(own),
      dates: [],
      places: placesIn(own),
      words: wordsIn(own),
      speaker: '',
    });
  }
  for (const fact of input.facts) {
    const group = groups.get(firstEndingAfter(sentences, fact.start));
    if (!group) continue;
    if (fact.type === 'date' && !fact.relative) group.dates.push(fact);
    else if (fact.type === 'name' && fact.kind === 'place') group.places.add(fact.text);
    else if (fact.type === 'attribution' && fact.named)
      group.speaker ||= fact.speaker.toLowerCase();
  }
  return groups;
}
