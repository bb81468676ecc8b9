import type { Span } from '../analysis.ts';
import { auxiliaries, clauseWords, prepositions } from '../lexicon/function-words.ts';
import type { FactOf } from './facts.ts';
import { measureOf } from './measures.ts';
import { stemOf } from './same-thing.ts';

type Figure = FactOf<'figure'>;

const DAY = 86_400;
/** Seconds; months and years are too loose to compare. */
const longer: Readonly<Record<string, number>> = { days: DAY, weeks: 7 * DAY };

/** "The raid on the shop, at noon, lasted": what went on, before the verb that says how long. */
const lastedBefore =
  /\b(?:the|an?|its|their|his|her|this|that)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?<event>\p{Ll}{3,})(?:\s(?:at|in|on|of(?!\s(?:his|her|their|its|an?|another)\b)|by|between|against|from|near|over)\s[^.;:]{0,60}?)?(?:,[^.;:]{0,60},)?\s(?:lasted|lasts|took|ran|went\son|dragged\son)\s(?:for\s)?$/iu;

const lasted = /\s(?:lasted|lasts|took|ran|went\son|dragged\son)\s(?:for\s)?$/iu;

/**
 * What a figure says the length of: stems of "raid" for "the raid lasted four minutes" and "the
 * six-minute raid". Empty for ages and everything else.
 *
 * @param figure with its approximation; its sentence is `span`
 */
export function lastingOf(text: string, figure: Figure, [from, to]: Span): readonly string[] {
  if (secondsIn(figure.unit) === null || /old|age/iu.test(figure.text)) return [];
  const isLasted = lasted.test(text.slice(Math.max(from, figure.start - 16), figure.start));
  const { event } = (isLasted && lastedBefore.exec(text.slice(from, figure.start))?.groups) || {};
  if (event !== undefined) return [stemOf(event)];
  if (!/-(?:second|minute|hour|day|week)$/u.test(figure.text)) return [];
  const [, behind = ''] =
    /^(?:-long)?\s((?:\p{Ll}+\s?){1,2})/u.exec(text.slice(figure.end, to)) ?? [];
  const words = behind.trim().split(' ');
  const stop = words.findIndex(
    (word) => auxiliaries.has(word) || prepositions.has(word) || clauseWords.has(word),
  );
  return words.slice(0, stop === -1 ? words.length : stop).map(stemOf);
}

/** Seconds in a unit of time that can be compared; null for all others. */
function secondsIn(unit: string): number | null {
  const measure = measureOf.get(unit);
  return longer[unit] ?? (measure?.kind === 'time' ? measure.size : null);
}

/** The same length in seconds, as a figure of its own to be compared with others. */
export function inSeconds(figure: Figure): Figure {
  const size = secondsIn(figure.unit) ?? 1;
  return { ...figure, value: figure.value * size, high: figure.high * size, unit: 'seconds' };
}
