import type { Fact } from '../analysis.ts';
import { isTimeUnit } from './units.ts';

type Approximation = Extract<Fact, { readonly type: 'figure' }>['approx'];

/** Patterns of words before a number; the first that fits says in which direction it points. */
const approximations: readonly (readonly [pattern: RegExp, approx: Approximation])[] = [
  [/\b(?:hardly|barely|scarcely|little|not\s+much)\s+(?:more\s+than|over|above)\s+$/iu, 'about'],
  [
    /\b(?:nearly|almost|approaching|not\s+quite|(?:just|slightly|well|a\s+little)\s+(?:under|below|short\s+of|shy\s+of)|(?<!\b(?:no|not|never|nothing)\s+)(?:less|fewer)\s+than|under|below|up\s+to|as\s+many\s+as|as\s+much\s+as|(?:(?:no|not|never|nothing)\s+more\s+than|never\s+(?:over|above))|at\s+most|a\s+maximum\s+of)\s+$/iu,
    'below',
  ],
  [
    /\b(?:(?:(?:just|slightly|well|a\s+little)\s+)?(?:more\s+than|over|above)|at\s+least|upwards?\s+of|in\s+excess\s+of|exceeding|(?:no|not|never|nothing)\s+(?:fewer|less)\s+than|as\s+few\s+as|as\s+little\s+as|a\s+minimum\s+of)\s+$/iu,
    'above',
  ],
  [
    /\b(?:about|around|roughly|approximately|approx\.?|some|close(?:r)?\s+to|near|nearer(?:\s+to)?|in\s+the\s+region\s+of|[io]n\s+the\s+order\s+of|an?\s+estimated|estimated|circa|an?\s+average\s+of|more\s+or\s+less)\s+$|(?:\bc\.|\bca\.|~|≈)\s?$/iu,
    'about',
  ],
];

const during = /(?<!\b(?:just|slightly|well|a\slittle|for|of)\s)\bover\s$/iu;

/**
 * The direction that words before a number give it: "nearly 20" is below, "never more than 20"
 * too.
 *
 * @param unit of the number: "over three years" tells how long
 * @returns where the words start, or null where none stand there
 */
export function approximationBefore(
  text: string,
  start: number,
  unit: string,
): { readonly approx: Approximation; readonly start: number } | null {
  const from = Math.max(0, start - 32);
  const before = text.slice(from, start);
  // "Cuts over three years" last that long, no longer.
  if (isTimeUnit(unit) && during.test(before)) return null;
  for (const [pattern, approx] of approximations) {
    const match = pattern.exec(before);
    if (match) return { approx, start: from + match.index };
  }
  return null;
}

/** The same for words behind a number: "20 or so", "30 at most". */
export function approximationAfter(
  text: string,
  end: number,
): { readonly approx: Approximation; readonly end: number } | null {
  const match =
    /^(?:\s+or\s+(more|so|fewer|less|thereabouts)\b|-(odd)\b|,?\sat\s(most)\b|(-plus\b|\+))/iu.exec(
      text.slice(end, end + 18),
    );
  if (!match) return null;
  const word = (match[1] ?? match[2] ?? match[3] ?? 'more').toLowerCase();
  const approx = /^(?:so|odd|thereabouts)$/.test(word)
    ? 'about'
    : /^(?:fewer|less|most)$/.test(word)
      ? 'below'
      : 'above';
  return { approx, end: end + match[0].length };
}
