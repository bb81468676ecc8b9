import type { Finding } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import type { Mention, People } from './people.ts';
import { finding } from './rules.ts';

/** Before a name alone these say that it is a place's. */
const placeBefore =
  /\b(?:in|at|near|from|outside|around|across|into|through|throughout|towards?|off|north|south|east|west|the|an?)\s$/i;

/**
 * Last names that stand alone before the person's first full reference, one for each person. What
 * someone else says is theirs: people call each other by last names.
 */
export function lastNamesFirst(
  { text }: Pick<DetectorInput, 'text'>,
  { full, lone }: People,
): readonly Finding[] {
  const introduced = new Map<string, Mention>();
  for (const one of full) if (!introduced.has(one.surname)) introduced.set(one.surname, one);
  const reported = new Set<string>();
  return lone.flatMap((one) => {
    const person = introduced.get(one.surname);
    if (!person || one.start >= person.start || one.quoted || reported.has(one.surname)) return [];
    if (!one.sure && !standsForPerson(text, one)) return [];
    reported.add(one.surname);
    return finding('names/last-name-first', {
      field: 'body',
      start: one.start,
      end: one.end,
      text: one.surname,
      expected: nameOf(text, person),
      message: `“${one.surname}” stands alone here, before “${nameOf(text, person)}” is introduced.`,
      related: {
        field: 'body',
        start: person.start,
        end: person.end,
        text: nameOf(text, person),
      },
    });
  });
}

/** In mid-sentence, where no place would stand. At the start of one any word has a capital. */
function standsForPerson(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (!/[\p{L}\p{N},]\s$/u.test(before) || placeBefore.test(before)) return false;
  // "Sand family", "Hale Street": the name of something else; "Hale-based" was cut in two.
  return !/^(?:-|\s\p{Lu})/u.test(text.slice(end, end + 2));
}

function nameOf(text: string, { start, end }: Mention): string {
  return text.slice(start, end);
}
