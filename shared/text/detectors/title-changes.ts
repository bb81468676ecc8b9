import type { Finding } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import { offices } from '../lexicon/offices.ts';
import type { Mention, People } from './people.ts';
import { finding } from './rules.ts';

/**
 * Two different titles of one person, reported where the second stands first. Only offices and
 * ranks are compared: a mayor may be a lawyer as well, but hardly a governor.
 */
export function titleChanges(
  { text }: Pick<DetectorInput, 'text'>,
  { full, lone }: People,
): readonly Finding[] {
  const bearers = new Map<string, Set<string>>();
  for (const { surname, given } of full) {
    const known = bearers.get(surname) ?? new Set<string>();
    bearers.set(surname, known.add(given));
  }
  const titled = [...full, ...lone]
    .filter((one) => one.title !== '')
    .sort((a, b) => a.start - b.start);
  const first = new Map<string, Mention>();
  const reported = new Set<string>();
  return titled.flatMap((one) => {
    const office = officeOf(one.title);
    const given = one.given || onlyBearer(bearers.get(one.surname));
    if (office === '' || given === null) return [];
    const person = `${given} ${one.surname}`;
    const earlier = first.get(person);
    if (!earlier) {
      first.set(person, one);
      return [];
    }
    if (reported.has(person) || isSameOffice(officeOf(earlier.title), office)) return [];
    reported.add(person);
    return finding('names/title-changes', {
      field: 'body',
      start: one.start,
      end: one.end,
      text: text.slice(one.start, one.end),
      expected: `One title, or a word on the change`,
      message: `${one.surname} is “${one.title}” here and “${earlier.title}” before.`,
      related: {
        field: 'body',
        start: earlier.start,
        end: earlier.end,
        text: text.slice(earlier.start, earlier.end),
      },
    });
  });
}

/** The given name of whoever alone bears a last name; null where two do, empty where nobody is named in full. */
function onlyBearer(given: ReadonlySet<string> | undefined): string | null {
  if (!given) return '';
  const [only] = given;
  return given.size === 1 ? (only ?? '') : null;
}

const beside = /^(?:former|ex|then|acting|outgoing|incoming|interim|the|an?|its|their)[\s-]+/;
const longForms: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  'rep.': 'representative',
  'gov.': 'governor',
  'gen.': 'general',
  'lt.': 'lieutenant',
  'maj.': 'major',
  'col.': 'colonel',
  'capt.': 'captain',
  'sgt.': 'sergeant',
  'adm.': 'admiral',
  'cmdr.': 'commander',
  'prof.': 'professor',
  ceo: 'executive',
  defense: 'defence',
  chairman: 'chair',
  chairwoman: 'chair',
  congressman: 'representative',
  congresswoman: 'representative',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  ombudswoman: 'ombudsman',
  councilman: 'councillor',
  councilwoman: 'councillor',
  lawmaker: 'deputy',
};

/** A title in one form: lower case, long words; empty where it is no office or rank. */
function officeOf(title: string): string {
  let words = title.toLowerCase().replace(/-/g, ' ').trim();
  while (beside.test(words)) words = words.replace(beside, '');
  const long = words
    .split(/\s+/)
    .map((word) => (Object.hasOwn(longForms, word) ? (longForms[word] ?? word) : word));
  return long.some((word) => offices.has(word)) ? long.join(' ') : '';
}

/** A longer form of the same title holds the shorter one; a deputy is not who they stand in for. */
function isSameOffice(a: string, b: string): boolean {
  const isDeputy = (office: string) => /^(?:deputy|vice)\b./.test(office);
  if (isDeputy(a) !== isDeputy(b)) return false;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const words = new Set(longer.split(' '));
  return shorter.split(' ').every((word) => words.has(word));
}
