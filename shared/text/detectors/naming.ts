import type { Detector } from '../analysis.ts';
import { acronymFindings } from './acronyms.ts';
import { lastNamesFirst } from './name-order.ts';
import { peopleIn } from './people.ts';
import { twoSpellings } from './spellings.ts';
import { titleChanges } from './title-changes.ts';

/**
 * How the copy names people and organisations: first references, spellings, titles, acronyms.
 * Candidates; reads the names and quotations that were found before.
 */
export const naming: Detector = {
  name: 'naming',
  languages: ['en'],
  detect(input) {
    const people = peopleIn(input);
    return {
      facts: [],
      findings: [
        ...lastNamesFirst(input, people),
        ...twoSpellings(input, people),
        ...titleChanges(input, people),
        ...acronymFindings(input),
      ],
    };
  },
};
