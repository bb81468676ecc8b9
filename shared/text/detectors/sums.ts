import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput } from '../analysis.ts';
import {
  type Figure,
  figuresBySentence,
  type Interval,
  meet,
  said,
  unrounded,
} from './arithmetic.ts';
import { finding } from './rules.ts';
import { headOf, isPerson } from './same-thing.ts';

/**
 * Parts and their total in one sentence that do not add up: "12 from Dorn, 8 from Kell and 5 from
 * Arn, 27 in all". Only where the sentence says that it is the total, and of what.
 */
export const sums: Detector = {
  name: 'sums',
  languages: ['en'],
  detect(input) {
    return {
      facts: [],
      findings: figuresBySentence(input, 3).flatMap(({ span, figures }) => {
        const sentence: Sentence = { input, end: span[1], figures };
        const total = figures.findIndex((_, index) => totalAfter(sentence, index));
        if (total >= 2) return check(sentence, total, partsBefore(sentence, total), 'all');
        return figures.flatMap((_, index) => {
          const kind = opensParts(sentence, index);
          return kind ? check(sentence, index, partsAfter(sentence, index), kind) : [];
        });
      }),
    };
  },
};

interface Sentence {
  readonly input: DetectorInput;
  readonly end: number;
  readonly figures: readonly Figure[];
}

/** "27 in all", "a total of 27", "27 altogether". */
function totalAfter({ input: { text }, figures, end }: Sentence, index: number): boolean {
  const figure = figures[index];
  if (!figure) return false;
  const before = text.slice(Math.max(0, figure.start - 40), figure.start);
  const after = text.slice(figure.end, Math.min(end, figure.end + 48));
  return (
    /^(?:\s[\p{L}'’-]+){0,3}?,?\s(?:in\s(?:all|total)|altogether|all\stold|combined)\b/u.test(
      after,
    ) ||
    /\b(?:(?:for|or|making|to)\s(?:a|an\soverall)\s(?:combined\s)?total\sof|totall?ing|making\s(?:it\s)?|adding\sup\sto|a\stotal\sof)\s$/u.test(
      before,
    )
  );
}

type Reach = 'all' | 'some';

/**
 * Whether the parts of a figure follow it: "A total of 27 boats: …", "27 boats: …"; or some of
 * them, which can be no more: "Of the 27 members, …".
 */
function opensParts({ input: { text }, figures, end }: Sentence, index: number): Reach | null {
  const figure = figures[index];
  const next = figures[index + 1];
  if (!figure || !next) return null;
  const before = text.slice(Math.max(0, figure.start - 24), figure.start);
  const gap = text.slice(figure.end, next.start);
  if (/\b[Oo]f\s(?:the|its|their|all)\s$/u.test(before) && /,\s$/u.test(gap) && gap.length < 40)
    return 'some';
  const rest = text.slice(figure.end, end);
  if (/\b(?:including|among|of\swhich|of\swhom|at\sleast|most)\b/u.test(rest)) return null;
  return /^(?:\s[\p{L}'’-]+){1,4}(?::|\s[–—])\s$/u.test(gap) ? 'all' : null;
}

/** What keeps figures apart that stand side by side. */
const breaks =
  /[;:()]|\b(?:but|while|whereas|compared|than|instead|before|after|when|who|which|that|because|includ\p{L}+|of\s(?:whom|which|them|the|those))\b|\s[–—]\s/iu;

/** The run of figures before the total that are named one after the other. */
function partsBefore(sentence: Sentence, total: number): readonly Figure[] {
  const { input, figures } = sentence;
  const parts: Figure[] = [];
  for (let index = total - 1; index >= 0; index -= 1) {
    const part = figures[index];
    const next = figures[index + 1];
    if (!part || !next) break;
    const gap = input.text.slice(part.end, next.start);
    if (isNoPart(part)) break;
    if (parts.length > 0 && !isListGap(gap)) break;
    // Before the total a comma, a dash or a colon opens it.
    if (parts.length === 0 && !/[,:–—(]|\b(?:for|making|or)\b/u.test(gap)) break;
    parts.unshift(part);
  }
  return parts;
}

function partsAfter({ input, figures }: Sentence, total: number): readonly Figure[] {
  const parts: Figure[] = [];
  for (let index = total + 1; index < figures.length; index += 1) {
    const part = figures[index];
    const last = figures[index - 1];
    if (!part || !last || isNoPart(part)) break;
    if (parts.length > 0 && !isListGap(input.text.slice(last.end, part.start))) break;
    parts.push(part);
  }
  return parts;
}

function isNoPart({ unit, value, high, approx }: Figure): boolean {
  return (
    /^(?:years|months|weeks|days|hours|minutes|score|points|percent|degrees|°F)$/.test(unit) ||
    value !== high ||
    value <= 0 ||
    approx === 'above'
  );
}

function isListGap(gap: string): boolean {
  return (
    /,|\band\b|\bplus\b/u.test(gap) &&
    !breaks.test(gap) &&
    !/\b(?:from|to|by)\s$/u.test(gap) &&
    gap.length < 60
  );
}

/** Boats and sheds add up where the total says to what; people always do. */
function addUp(parts: readonly Figure[], total: Figure, reach: Reach): boolean {
  if (reach === 'some' || total.counted !== '' || total.unit !== '') return true;
  const heads = new Set(parts.map(headOf).filter((head) => head !== ''));
  return heads.size <= 1 || [...heads].every((head) => isPerson(head));
}

function check(
  { input: { text }, figures, end }: Sentence,
  index: number,
  parts: readonly Figure[],
  reach: Reach,
): readonly Finding[] {
  const total = figures[index];
  const [first] = parts;
  const last = parts.at(-1);
  if (!total || !first || !last || parts.length < 2 || isNoPart({ ...total, approx: 'exact' }))
    return [];
  if (parts.some((part) => part.unit !== total.unit && part.unit !== '')) return [];
  if (!addUp(parts, total, reach)) return [];
  // A list that is whole says "and" before its last part.
  const joined = parts.length === 2 ? /\b(?:and|plus)\b/u : /\b(?:and|plus)\b|,\s$/u;
  const before = parts.at(-2);
  if (!before || !joined.test(text.slice(before.end, last.start))) return [];
  // Figures that go on after the list may belong to it.
  const next = figures.find((figure) => figure.start > Math.max(last.end, total.end));
  if (next && reach === 'all' && isListGap(text.slice(Math.max(last.end, total.end), next.start)))
    return [];
  if (
    /\b(?:rest|remaind\p{L}+|others?|remaining|some|both|twice|each|apiece)\b/iu.test(
      text.slice(first.start, end),
    )
  )
    return [];
  const sum = parts.reduce<Interval>(
    ([low, high], part) => {
      const [least, most] = unrounded(part);
      return [low + least, high + most];
    },
    [0, 0],
  );
  const whole: Interval = reach === 'all' ? unrounded(total) : [0, unrounded(total)[1]];
  if (meet(sum, whole)) return [];
  const added = parts.reduce((value, part) => value + part.value, 0);
  const listed = text.slice(first.start, last.end);
  return [
    finding('contradictions/sum', {
      field: 'body',
      start: total.start,
      end: total.end,
      text: total.text,
      expected: said(added),
      message: `${parts.map((part) => said(part.value)).join(' + ')} is ${said(added)}, not ${said(total.value)}.`,
      related: { field: 'body', start: first.start, end: last.end, text: listed },
    }),
  ];
}
