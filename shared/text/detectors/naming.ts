import { acronymFindings } from './acronyms.ts';
import type { ComparingDetector } from './comparing.ts';
import { lastNamesFirst } from './name-order.ts';
import { peopleOf } from './people.ts';
import { twoSpellings } from './spellings.ts';
import { titleChanges } from './title-changes.ts';

/**
 * How the copy names people and organisations: first references, spellings, titles, acronyms.
 * Candidates; reads the names and quotations that were found before.
 */
export const naming: ComparingDetector = {
  name: 'naming',
  languages: ['en'],
  compare(input, { mentions }) {
    const people = peopleOf(mentions);
    return [
      ...lastNamesFirst(input, people),
      ...twoSpellings(input, people),
      ...titleChanges(input, people),
      ...acronymFindings(input),
    ];
  },
};
