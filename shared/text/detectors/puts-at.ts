import type { Token } from '../tokens.ts';

/** So many tokens behind "put" the amount begins at the latest. */
const REACH = 11;

const about: ReadonlySet<string> = new Set(
  'about around nearly almost some more less over'.split(' '),
);
const smallNumbers: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty'.split(' '),
);

const sums =
  /^(?:it|them|figures?|numbers?|tolls?|totals?|costs?|counts?|shares?|loss(?:es)?|damage|prices?|values?|estimates?|chances?|odds|proportion|rate|bill|age|population|turnout)$/;
const fractions = /^(?:half|third|quarter|fifth|tenth)s?$/;

/** "Civil defence put it at nine", "campaigners put the figure nearer a third". */
export function putsAt(tokens: readonly Token[], index: number): boolean {
  let isSum = false;
  for (let at = index + 1; at < index + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    isSum ||= sums.test(token.lower);
    if (at === index + 1) continue;
    if (token.lower === 'at') return isAmount(tokens, at + 1);
    if (
      !isSum ||
      !/^(?:near|nearer|closer|above|below|between|over|under|around)$/.test(token.lower)
    )
      continue;
    return isAmount(tokens, tokens[at + 1]?.lower === 'to' ? at + 2 : at + 1);
  }
  return false;
}

function isAmount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  return (
    next.kind === 'number' ||
    /^[$€£]$/.test(next.text) ||
    about.has(next.lower) ||
    smallNumbers.has(next.lower) ||
    fractions.test(next.lower) ||
    (/^an?$/.test(next.lower) && fractions.test(tokens[at + 1]?.lower ?? ''))
  );
}
