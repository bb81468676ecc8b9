import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput, Span } from '../analysis.ts';
import { type FactOf, factsOf, firstEndingAfter } from './facts.ts';
import { finding } from './rules.ts';

/**
 * Ages against years of birth: "Marta Wolk, 54, born in 1960". A person is as old as the years
 * between, or one less before the birthday; with the whole date of birth exactly so old. Of the
 * dead the year of death counts.
 */
export const ages: Detector = {
  name: 'ages',
  languages: ['en'],
  detect(input) {
    const found: Finding[] = [];
    const dates = factsOf(input.facts, 'date').filter((date) => /^\d{4}/.test(date.value));
    const figures = factsOf(input.facts, 'figure').filter((figure) => isAgeNow(input, figure));
    let at = 0;
    for (const date of dates) {
      const sentence = firstEndingAfter(input.sentences, date.start);
      const span = input.sentences[sentence];
      if (!span || !isBirth(input.text.slice(Math.max(span[0], date.start - 80), date.start)))
        continue;
      const reach = reachOf(input, sentence, span);
      if (reach[1] - reach[0] > LONGEST) continue;
      while ((figures[at]?.start ?? reach[0]) < reach[0]) at += 1;
      const own = figures.slice(at, at + 2).filter((age) => age.end <= reach[1]);
      const [age] = own;
      // Of two persons it can't be known which one was born then.
      if (!age || own.length > 1) continue;
      const [from, to] = age.start < date.start ? [age.end, date.start] : [date.end, age.start];
      if (anotherPerson.test(input.text.slice(from, to))) continue;
      const problem = compare(input, age, date, reach, dates);
      if (problem) found.push(problem);
    }
    return { facts: [], findings: found };
  },
};

/** Then it is somebody else who was born. */
const anotherPerson =
  /\b(?:whose|sons?|daughters?|fathers?|mothers?|parents|wife|husband|brothers?|sisters?|child(?:ren)?|twins?|cousin|grand\p{L}+)\b/iu;

/** Characters; what is longer is no sentence about one person. */
const LONGEST = 1200;

type Figure = FactOf<'figure'>;
type DateFact = FactOf<'date'>;

function isBirth(before: string): boolean {
  return /\b(?:[Bb]orn|b\.)(?:\s+(?:\p{L}+\s+){0,3}?(?:on|in)|\s+in\s+[^,.;]{2,30}\s+(?:on|in))?\s+$/u.test(
    before,
  );
}

/** "Wolk, 54, ", "the 54-year-old", "is 54", "died aged 81": not "moved at the age of 12". */
function isAgeNow({ text }: DetectorInput, { unit, value, high, approx, start, end }: Figure) {
  if (unit !== 'years' || value !== high || approx !== 'exact' || value < 1) return false;
  const words = text.slice(start, end);
  if (/old$/iu.test(words)) return true;
  if (!/^\d{1,3}$/.test(words)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\b(?:aged?|of|turn\p{L}*)\s+$/u.test(before)) return /\bdied\b[^.;]{0,30}$/u.test(before);
  return true;
}

/** The sentence, and the one before it where this one goes on about the same person. */
function reachOf(input: DetectorInput, sentence: number, span: Span): Span {
  const before = input.sentences[sentence - 1];
  const goesOn = /^(?:Born\b|(?:She|He)\s+was\s+born\b)/u.test(input.text.slice(...span));
  const sameParagraph = before && !input.text.slice(before[1], span[0]).includes('\n');
  return before && goesOn && sameParagraph ? [before[0], span[1]] : span;
}

function compare(
  { text, fields, today }: DetectorInput,
  age: Figure,
  born: DateFact,
  reach: Span,
  dates: readonly DateFact[],
): Finding | null {
  const words = text.slice(...reach);
  const died = /\b(?:died|death|late)\b/iu.test(words);
  const published = fields.date || today;
  const death = died
    ? dates.find((one) => one !== born && one.start >= reach[0] && one.end <= reach[1])
    : undefined;
  const then = death?.value ?? published;
  const difference = Number(then.slice(0, 4)) - Number(born.value.slice(0, 4));
  const exact = born.value.length === 10 && then.length === 10;
  const passed = exact && then.slice(5) >= born.value.slice(5);
  const possible = exact ? [passed ? difference : difference - 1] : [difference - 1, difference];
  // Copy is written a day or so before it is published: a birthday in between is no error.
  if (
    possible.includes(age.value) ||
    (exact && possible.includes(age.value + 1) && isNear(then, born.value))
  )
    return null;
  if (difference < 0 || /\b(?:was|were)\s+(?:then\s+)?\d{1,3}\s+(?:when|at)\b/u.test(words))
    return null;
  return finding('dates/age-birth-year', {
    field: 'body',
    start: age.start,
    end: age.end,
    text: age.text,
    expected: possible.join(' or '),
    message: `Born ${born.text}, somebody is ${possible.join(' or ')} in ${then.slice(0, 4)}, not ${age.value}.`,
    related: { field: 'body', start: born.start, end: born.end, text: born.text },
  });
}

/** Whether the birthday lies in the week before. */
function isNear(then: string, born: string): boolean {
  const birthday = Date.parse(`${then.slice(0, 4)}${born.slice(4)}T00:00:00Z`);
  const days = (Date.parse(`${then}T00:00:00Z`) - birthday) / 864e5;
  return days >= 0 && days <= 7;
}
