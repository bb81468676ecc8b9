import type { Finding, TextField } from '../../model/finding.ts';
import type { Detector, DetectorInput, Span } from '../analysis.ts';
import { type Token, tokensIn } from '../tokens.ts';
import { countedAt, nounStem } from './counted.ts';
import { type FactOf, factsOf, firstEndingAfter } from './facts.ts';
import { figuresInLine } from './figures.ts';
import { finding } from './rules.ts';
import {
  consistent,
  headOf,
  isGeneral,
  looksLikeSlip,
  sameKind,
  stemOf,
  subjectStems,
} from './same-thing.ts';
import { undisclosedIn } from './undisclosed.ts';

type Figure = FactOf<'figure'>;

/**
 * Possible conflicts inside the copy, both places shown: one thing counted twice with different
 * results, a headline or dek that the body does not bear out, a quantity that the copy also says
 * nobody knows. Few and likely ones: what only shares a noun is not compared.
 */
export const contradictions: Detector = {
  name: 'contradictions',
  languages: ['en'],
  detect(input) {
    const counts = countsOf(input);
    return {
      facts: [],
      findings: [
        ...countedTwice(input.text, counts),
        ...notBorneOut(input, 'headline', counts),
        ...notBorneOut(input, 'dek', counts),
        ...yetUndisclosed(input, counts),
      ],
    };
  },
};

/** A figure in the body with what its sentence is about. */
interface Count {
  readonly figure: Figure;
  readonly head: string;
  /** Offsets of the figure and the noun it counts. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly stems: ReadonlySet<string>;
  /** Stands beside words that say it is a part, a change or another thing. */
  readonly partial: boolean;
  readonly years: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly speaker: string;
}

/** Around a figure these say that it counts something else than a figure without them. */
const partialBefore =
  /\b(?:of\s+(?:them|those|these|which|whom|the)|other|another|additional|remaining|rest|including|among|further|new|each|every|per|average|previously|earlier|from|instead\s+of|rather\s+than|not|only|add(?:ed|s)?|lost|gained|fell\s+by|rose\s+by)\s+(?:\p{L}+\s+){0,2}$/iu;
const partialAfter =
  /^\s*(?:\p{L}+\s+){0,3}?(?:more|others?|each|per|a\s+(?:day|week|month|year)|of\s+(?:them|those|these|whom|which)|in\s+total\s+from|so\s+far|at\s+first|initially|last\s+year|a\s+year\s+(?:ago|earlier|before))\b/iu;

function countsOf(input: DetectorInput): readonly Count[] {
  const { text, sentences } = input;
  const bySentence = groupFacts(input);
  return factsOf(input.facts, 'figure').flatMap((figure): readonly Count[] => {
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
        years: around.years,
        places: around.places,
        speaker: around.speaker,
      },
    ];
  });
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

/** Figures of one noun are compared with at most so many before them, to stay linear. */
const COMPARED = 24;

function countedTwice(text: string, counts: readonly Count[]): readonly Finding[] {
  const earlier = new Map<string, Count[]>();
  const found: Finding[] = [];
  for (const count of counts) {
    if (count.head === '' || count.figure.unit !== '') continue;
    const others = earlier.get(count.head) ?? [];
    const other = others.slice(-COMPARED).find((one) => conflict(one, count));
    if (other) found.push(conflictFinding(text, count, other));
    others.push(count);
    earlier.set(count.head, others);
  }
  return found;
}

function conflict(a: Count, b: Count): boolean {
  if (a.sentence === b.sentence || consistent(a.figure, b.figure)) return false;
  if (a.partial || b.partial || !sameKind(a.figure, b.figure)) return false;
  if (differ(a.years, b.years) || differ(a.places, b.places)) return false;
  // Two sources that count differently are the story, not a slip.
  if (a.speaker !== '' && b.speaker !== '' && a.speaker !== b.speaker) return false;
  const exact = a.figure.approx === 'exact' && b.figure.approx === 'exact';
  if (exact && !isGeneral(a.head) && looksLikeSlip(a.figure.value, b.figure.value)) return true;
  return sharedStems(a, b) >= (isGeneral(a.head) ? 3 : 2);
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

function sharedStems(a: Count, b: Count): number {
  const counted = new Set(
    [...a.figure.counted.split(' '), ...b.figure.counted.split(' ')].map(stemOf),
  );
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem) && !counted.has(stem)) shared += 1;
  return shared;
}

function conflictFinding(text: string, here: Count, there: Count): Finding {
  const [words, others] = [text.slice(here.start, here.end), text.slice(there.start, there.end)];
  return finding('contradictions/figures', {
    field: 'body',
    start: here.start,
    end: here.end,
    text: words,
    expected: others,
    message: `“${words}” here, “${others}” before: is it the same thing?`,
    related: { field: 'body', start: there.start, end: there.end, text: others },
  });
}

/** Figures of a headline or dek that the body has otherwise, and nowhere as they are. */
function notBorneOut(
  { fields, text }: DetectorInput,
  field: TextField & ('headline' | 'dek'),
  counts: readonly Count[],
): readonly Finding[] {
  const line = fields[field];
  return figuresInLine(line).flatMap((figure) => {
    const head = headOf(figure);
    if (head === '' && figure.unit === '') return [];
    const same = counts.filter(
      (count) =>
        count.head === head && count.figure.unit === figure.unit && sameKind(count.figure, figure),
    );
    const other = same[0];
    if (!other || same.some((count) => consistent(count.figure, figure))) return [];
    const words = text.slice(other.start, other.end);
    return finding('contradictions/headline-figure', {
      field,
      start: figure.start,
      end: figure.end,
      text: line.slice(figure.start, figure.end),
      expected: words,
      message: `The ${field} says “${figure.text}${head === '' ? '' : ` ${figure.counted}`}”, the body “${words}”.`,
      related: { field: 'body', start: other.start, end: other.end, text: words },
    });
  });
}

function yetUndisclosed(input: DetectorInput, counts: readonly Count[]): readonly Finding[] {
  const { text, tokens } = input;
  const byHead = new Map<string, Count[]>();
  for (const count of counts)
    byHead.set(count.head, [...(byHead.get(count.head) ?? []), count].slice(0, COMPARED));
  return undisclosedIn(text).flatMap(({ start, end, thing }) => {
    const [from, to] = thing;
    const counted = countedAt(tokens, from, to + 1);
    const noun = counted === '' ? lastNoun(tokensIn(tokens, thing)) : counted.split(' ').at(-1);
    const told = closestCount(
      byHead.get(nounStem(noun ?? '')) ?? [],
      tokensIn(tokens, thing),
      thing,
    );
    if (!told) return [];
    const [words, unknown] = [text.slice(told.start, told.end), text.slice(start, end)];
    return finding('contradictions/undisclosed', {
      field: 'body',
      start: told.start,
      end: told.end,
      text: words,
      expected: 'Where the quantity comes from',
      message: `“${words}” is given here, yet the copy says: “${unknown}”.`,
      related: { field: 'body', start, end, text: unknown },
    });
  });
}

function lastNoun(tokens: readonly Token[]): string | undefined {
  return tokens.at(-1)?.lower;
}

/** The count whose sentence shares most with the thing; something, where more than a noun is named. */
function closestCount(
  counts: readonly Count[],
  tokens: readonly Token[],
  [start, end]: Span,
): Count | null {
  const stems = subjectStems(tokens);
  let best: Count | null = null;
  let most = stems.size > 1 ? 0 : -1;
  for (const count of counts) {
    if (count.start < end && start < count.end) continue;
    const counted = new Set(count.figure.counted.split(' ').map(stemOf));
    let shared = 0;
    for (const stem of stems) if (count.stems.has(stem) && !counted.has(stem)) shared += 1;
    if (shared > most) {
      best = count;
      most = shared;
    }
  }
  return best;
}
