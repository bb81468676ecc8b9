import type { Finding } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import { TITLE_BEFORE } from '../lexicon/titles.ts';
import { moved } from '../moved.ts';
import { type FactOf, factsOf, firstEndingAfter } from './facts.ts';
import { finding } from './rules.ts';

/**
 * One person with two ages, "Marta Wolk, 54, …" and later "Mayor Wolk, 56, …", or with an age and
 * a year of birth in sentences apart. (In one sentence `ages.ts` compares them.)
 */
export const personAges = {
  name: 'ages of persons',
  languages: ['en'],
  compare(
    input: DetectorInput,
    { ages, births }: { readonly ages: readonly Aged[]; readonly births: readonly Born[] },
  ) {
    const told = new Map<string, Aged[]>();
    const findings: Finding[] = [];
    for (const one of ages) {
      const others = told.get(one.surname) ?? [];
      const other = others.find(
        (before) => samePerson(before, one) && before.age.value !== one.age.value,
      );
      if (other) findings.push(report(one, other));
      if (others.length < 8) told.set(one.surname, [...others, one]);
    }
    const [only, another] = told.keys();
    for (const birth of births) {
      // "Born in Kell in 1981, she": of whom, where several have an age?
      const surname = birth.surname || (another === undefined ? only : undefined);
      const aged = (told.get(surname ?? '') ?? []).filter((one) => samePerson(one, birth));
      const [one] = aged;
      // Two ages were reported, or one was told of another time.
      if (one && aged.every(({ age }) => age.value === one.age.value)) {
        const wrong = atOdds(input, one, birth);
        if (wrong) findings.push(wrong);
      }
    }
    return findings;
  },
};

interface Person {
  readonly surname: string;
  /** Empty where only the surname is given. */
  readonly firstName: string;
}

/** A person whose age is told. */
export interface Aged extends Person {
  readonly age: FactOf<'figure'>;
  readonly died: boolean;
}

/** A person of whom it is told when he or she was born. */
export interface Born extends Person {
  readonly born: FactOf<'date'>;
}

const bornBefore =
  /((?:\p{Lu}[\p{L}'’-]*\s){0,3})(\p{Lu}[\p{L}'’-]+)(?:,?\s(?:who\s)?was|,)\sborn\s(?:(?:on|in)\s|(?:in|at|near)\s[^,.;]{2,30}\s(?:on|in)\s)$/u;

/** A sentence about somebody who needs no name. */
const ofTheSame =
  /(?:^|[.!?”"]\s|\n)(?:Born|(?:She|He)\swas\sborn)\s(?:(?:on|in)\s|(?:in|at|near)\s[^,.;]{2,30}\s(?:on|in)\s)$/u;

/** Everybody of whom the body tells when he or she was born, in order. */
export function birthsIn({ text, facts }: DetectorInput): readonly Born[] {
  return factsOf(facts, 'date').flatMap((born): readonly Born[] => {
    if (!/^\d{4}/.test(born.value)) return [];
    const before = text.slice(Math.max(0, born.start - 100), born.start);
    const same = ofTheSame.test(before);
    const match = same ? null : bornBefore.exec(before);
    const surname = same ? '' : match?.[2];
    if (surname === undefined) return [];
    return [{ surname, firstName: firstNameIn(match?.[1] ?? ''), born }];
  });
}

/** The same so many code units further on. */
export function movedBirth(birth: Born, by: number): Born {
  return { ...birth, born: moved(birth.born, by) };
}

function firstNameIn(words: string): string {
  return words.split(' ').find((name) => name !== '' && !title.test(name)) ?? '';
}

/** In one sentence, or in one that goes on about the same person, `ages.ts` has looked. */
function isNear(
  text: string,
  sentences: DetectorInput['sentences'],
  age: { readonly start: number },
  born: { readonly start: number },
  byName: string,
): boolean {
  const [first, last] = [age.start, born.start].map((at) => firstEndingAfter(sentences, at));
  if (first === last) return true;
  if (byName !== '') return false;
  const before = sentences[(last ?? 0) - 1];
  return first === (last ?? 0) - 1 && !text.slice(before?.[1], born.start).includes('\n');
}

/** A person is as old as the years between, or one less before the birthday. */
function atOdds(
  { fields, today, text, sentences, facts }: DetectorInput,
  { surname, age, died }: Aged,
  { born, surname: byName }: Born,
): Finding | null {
  if (isNear(text, sentences, age, born, byName)) return null;
  const sentence = sentences[firstEndingAfter(sentences, age.start)];
  const death = factsOf(facts, 'date').find(
    ({ start, value }) =>
      died && sentence && start >= sentence[0] && start < sentence[1] && /^\d{4}/.test(value),
  );
  const year = (death?.value ?? (fields.date || today)).slice(0, 4);
  const years = Number(year) - Number(born.value.slice(0, 4));
  if (age.value === years || age.value === years - 1 || years <= 0 || years > 110) return null;
  return finding('dates/age-birth-year', {
    field: 'body',
    start: age.start,
    end: age.end,
    text: age.text,
    expected: `${years - 1} or ${years}`,
    message: `Born ${born.text}, ${surname} is ${years - 1} or ${years} in ${year}, not ${age.text}.`,
    related: { field: 'body', start: born.start, end: born.end, text: born.text },
  });
}

const nameBefore = /((?:\p{Lu}[\p{L}'’-]*\s){0,3})(\p{Lu}[\p{L}'’-]+)(?:,\s(?:aged?\s)?|\s\()$/u;
const title = new RegExp(`^(?:${TITLE_BEFORE})$`, 'u');

const diedBefore =
  /((?:\p{Lu}[\p{L}'’-]*\s){0,3})(\p{Lu}[\p{L}'’-]+)(?:,\swho)?\s(?:has\s|had\s)?died\s(?:[^.;,]{0,40}\s)?(?:aged|at\sthe\sage\sof|at)\s$/u;

/** Everybody whose age the body tells, in order. */
export function agesIn({ text, facts }: DetectorInput): readonly Aged[] {
  return factsOf(facts, 'figure').flatMap((age): readonly Aged[] => {
    if (age.unit !== 'years' || !/^\d{1,3}$/u.test(age.text)) return [];
    const before = text.slice(Math.max(0, age.start - 100), age.start);
    const dead = diedBefore.exec(before);
    const match = dead ?? nameBefore.exec(before);
    const surname = match?.[2];
    if (!match || surname === undefined) return [];
    return [{ surname, firstName: firstNameIn(match[1] ?? ''), age, died: dead !== null }];
  });
}

/** The same so many code units further on. */
export function movedAge(aged: Aged, by: number): Aged {
  return { ...aged, age: moved(aged.age, by) };
}

function samePerson(a: Person, b: Person): boolean {
  return a.firstName === '' || b.firstName === '' || a.firstName === b.firstName;
}

function report({ surname, age }: Aged, { age: other }: Aged): Finding {
  return finding('contradictions/figures', {
    field: 'body',
    start: age.start,
    end: age.end,
    text: age.text,
    expected: other.text,
    message: `${surname} is ${age.text} here, ${other.text} before.`,
    related: { field: 'body', start: other.start, end: other.end, text: other.text },
  });
}
