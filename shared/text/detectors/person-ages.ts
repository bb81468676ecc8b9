import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput } from '../analysis.ts';
import { TITLE_BEFORE } from '../lexicon/titles.ts';
import { type FactOf, factsOf } from './facts.ts';
import { finding } from './rules.ts';

/** One person with two ages: "Marta Wolk, 54, …" and later "Mayor Wolk, 56, …". */
export const personAges: Detector = {
  name: 'ages of persons',
  languages: ['en'],
  detect(input) {
    const told = new Map<string, Aged[]>();
    const findings: Finding[] = [];
    for (const one of agedIn(input)) {
      const others = told.get(one.surname) ?? [];
      const other = others.find(
        (before) => samePerson(before, one) && before.age.value !== one.age.value,
      );
      if (other) findings.push(report(one, other));
      if (others.length < 8) told.set(one.surname, [...others, one]);
    }
    return { facts: [], findings };
  },
};

interface Aged {
  readonly surname: string;
  /** Empty where only the surname is given. */
  readonly firstName: string;
  readonly age: FactOf<'figure'>;
}

const nameBefore = /((?:\p{Lu}[\p{L}'’-]*\s){0,3})(\p{Lu}[\p{L}'’-]+)(?:,\s(?:aged?\s)?|\s\()$/u;
const title = new RegExp(`^(?:${TITLE_BEFORE})$`, 'u');

function agedIn({ text, facts }: DetectorInput): readonly Aged[] {
  return factsOf(facts, 'figure').flatMap((age): readonly Aged[] => {
    if (age.unit !== 'years' || !/^\d{1,3}$/u.test(age.text)) return [];
    const match = nameBefore.exec(text.slice(Math.max(0, age.start - 60), age.start));
    const surname = match?.[2];
    if (!match || surname === undefined) return [];
    const names = (match[1] ?? '').split(' ').filter((name) => name !== '' && !title.test(name));
    return [{ surname, firstName: names.at(0) ?? '', age }];
  });
}

function samePerson(a: Aged, b: Aged): boolean {
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
