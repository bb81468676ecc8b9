import type { DetectorInput } from '../analysis.ts';
import { acronymFindings } from './acronyms.ts';
import { factsOf } from './facts.ts';
import { lastNamesFirst } from './name-order.ts';
import { type Mention, peopleOf } from './people.ts';
import { twoSpellings } from './spellings.ts';
import { titleChanges } from './title-changes.ts';

/**
 * How the copy names people and organisations: first references, spellings, titles, acronyms.
 * Candidates; reads the names and quotations that were found before.
 */
export const naming = {
  name: 'naming',
  languages: ['en'],
  compare(input: DetectorInput, { mentions }: { readonly mentions: readonly Mention[] }) {
    const people = peopleOf(mentions);
    return [
      ...lastNamesFirst(input, people),
      ...twoSpellings(input, {
        ...people,
        full: [...people.full, ...organisationsIn(input)],
      }),
      ...titleChanges(input, people),
      ...acronymFindings(input),
    ];
  },
};

/** Organisations of two words, as names are compared: "Southern Grid" and "Southern Gird". */
function organisationsIn({ facts }: DetectorInput): readonly Mention[] {
  return factsOf(facts, 'name').flatMap(({ kind, text, start, end }): readonly Mention[] => {
    const [given = '', surname = '', ...more] = text.split(' ');
    if (kind !== 'organisation' || surname === '' || more.length > 0) return [];
    return [{ start, end, given, surname, title: '', sure: false, quoted: false }];
  });
}
