import type { DetectorInput } from '../analysis.ts';
import { tokensIn } from '../tokens.ts';
import { type FactOf, factsOf, firstEndingAfter } from './facts.ts';
import { headOf, subjectStems } from './same-thing.ts';

type Figure = FactOf<'figure'>;

/** A figure in the body with what its sentence is about. */
export interface Count {
  /** Its place among the counts. */
  readonly index: number;
  readonly figure: Figure;
  readonly head: string;
  /** Offsets of the figure and the noun it counts. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly stems: ReadonlySet<string>;
  /** Stands beside words that say it is a part, a change or another thing. */
  readonly partial: boolean;
  /** "The three rebels", with nothing that tells them from other rebels. */
  readonly definite: boolean;
  readonly years: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly speaker: string;
}

/** Around a figure these say that it counts something else than a figure without them. */
const partialBefore =
  /\b(?:of\s+(?:them|those|these|which|whom|the)|other|another|additional|remaining|rest|including|among|further|new|each|every|per|average|previously|earlier|from|instead\s+of|rather\s+than|than|than\s+the|compared\s+(?:with|to)|against|up\s+from|down\s+from|not|only|add(?:ed|s)?|lost|gained|fell\s+by|rose\s+by)\s+(?:\p{L}+\s+){0,2}$/iu;
const partialAfter =
  /^\s*(?:\p{L}+\s+){0,3}?(?:more|others?|each|per|a\s+(?:day|week|month|year)|of\s+(?:them|those|these|whom|which)|in\s+total\s+from|so\s+far|at\s+first|initially|last\s+year|a\s+year\s+(?:ago|earlier|before))\b/iu;

/** "The two boats from Dorn" are told from others. */
const restricts =
  /^\s(?:from|of|in|at|on|with|without|who|whose|that|which|to|for|between|inside|outside|aboard|near|owned|held|left)\b/iu;

/** Every figure of the body with its surroundings, in order. */
export function countsOf(input: DetectorInput): readonly Count[] {
  const { text, sentences } = input;
  const bySentence = groupFacts(input);
  const counts = factsOf(input.facts, 'figure').flatMap(
    (figure): readonly Omit<Count, 'index'>[] => {
      const sentence = firstEndingAfter(sentences, figure.start);
      const span = sentences[sentence];
      const around = bySentence.get(sentence);
      if (!span || !around) return [];
      const after = figure.counted === '' ? -1 : text.indexOf(figure.counted, figure.end);
      const end =
        after === -1 || after > figure.end + 30 ? figure.end : after + figure.counted.length;
      return [
        {
          figure,
          head: headOf(figure),
          start: figure.start,
          end,
          sentence,
          stems: around.stems,
          partial:
            partialBefore.test(text.slice(Math.max(span[0], figure.start - 40), figure.start)) ||
            partialAfter.test(text.slice(figure.end, Math.min(span[1], figure.end + 50))),
          definite:
            /\bthe\s+$/iu.test(text.slice(Math.max(span[0], figure.start - 6), figure.start)) &&
            !restricts.test(text.slice(end, end + 14)),
          years: around.years,
          places: around.places,
          speaker: around.speaker,
        },
      ];
    },
  );
  return counts.map((count, index) => ({ ...count, index }));
}

interface Surroundings {
  readonly stems: ReadonlySet<string>;
  readonly years: Set<string>;
  readonly places: Set<string>;
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
    groups.set(sentence, {
      stems: subjectStems(tokensIn(tokens, span)),
      years: new Set(),
      places: new Set(),
      speaker: '',
    });
  }
  for (const fact of input.facts) {
    const group = groups.get(firstEndingAfter(sentences, fact.start));
    if (!group) continue;
    if (fact.type === 'date' && /^\d{4}/.test(fact.value)) group.years.add(fact.value.slice(0, 4));
    else if (fact.type === 'name' && fact.kind === 'place') group.places.add(fact.text);
    else if (fact.type === 'attribution' && fact.named)
      group.speaker ||= fact.speaker.toLowerCase();
  }
  return groups;
}
