import type { DetectorInput } from '../analysis.ts';
import { acronymFindings } from './acronyms.ts';
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
      ...twoSpellings(input, people),
      ...titleChanges(input, people),
      ...acronymFindings(input),
    ];
  },
};
