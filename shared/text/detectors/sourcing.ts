import type { Detector } from '../analysis.ts';
import { unattributedAllegations } from './allegations.ts';
import { sourceFindings } from './sources.ts';

/** How well the copy is sourced. Reads the attributions that were found before. */
export const sourcing: Detector = {
  name: 'sourcing',
  languages: ['en'],
  detect(input) {
    return {
      facts: [],
      findings: [...unattributedAllegations(input), ...sourceFindings(input)],
    };
  },
};
