import { nounStem } from '../text/detectors/counted.ts';
import type { FactOf } from '../text/detectors/facts.ts';
import { measureOf, stepOf } from '../text/detectors/measures.ts';

type Figure = FactOf<'figure'>;

const currencies: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/^(?:US\$|\$|USD|dollars?)$/iu, 'dollar'],
  [/^(?:€|EUR|euros?)$/iu, 'euro'],
  [/^(?:£|GBP|pounds?.*)$/iu, 'pound'],
  [/^(?:¥|yen|yuan)$/iu, 'yen'],
  [/^(?:₴|UAH|hryvnias?)$/iu, 'hryvnia'],
  [/^(?:₽|rou?bles?)$/iu, 'rouble'],
  [/^(?:CHF|francs?)$/iu, 'franc'],
  [/^(?:SEK|NOK|DKK|kron(?:or|er?)|crowns?)$/iu, 'crown'],
  [/^(?:PLN|zlotys?)$/iu, 'zloty'],
  // Mistaking one for the other is the difference that is looked for.
  [/^(?:percent|points)$/iu, 'share'],
];

/** What a figure is a figure of: `dollar`, `length`, `share` …; empty for a bare count. */
export function kindOf(figure: Figure): string {
  if (isFraction(figure)) return 'share';
  const { unit } = figure;
  return (
    measureOf.get(unit)?.kind ??
    currencies.find(([pattern]) => pattern.test(unit))?.[1] ??
    nounStem(unit)
  );
}

/** "A third" and "one in eight" are shares, as 33 percent is; "0.5" may be anything. */
function isFraction({ unit, value, high, text }: Figure): boolean {
  return unit === '' && value > 0 && high < 1 && /\p{L}/u.test(text);
}

/** A figure in another one's unit, and how far that may be off for having been rounded. */
export interface InUnit {
  readonly figure: Figure;
  readonly tolerance: number;
}

/** One percentage point: "a third" may be 33 percent or 34. */
const SHARE_OFF = 1.01;
/** Rounding for the other system is no more than that. */
const SYSTEMS_OFF = 0.03;

/** A source's figure as the draft measures: 20 miles as 32.2 km, a third as 33.3 percent. */
export function inUnitOf(draft: Figure, source: Figure): InUnit {
  if (isFraction(source) !== isFraction(draft)) {
    const share = isFraction(source) ? source : draft;
    return { figure: source === share ? inPercent(source) : source, tolerance: SHARE_OFF };
  }
  const [to, from] = [measureOf.get(draft.unit), measureOf.get(source.unit)];
  if (!to || !from || draft.unit === source.unit || to.kind !== from.kind)
    return { figure: source, tolerance: 0 };
  const factor = from.size / to.size;
  const figure = scaled(source, factor, draft.unit);
  if (to.system === from.system) return { figure, tolerance: 0 };
  const step = Math.max(stepOf(draft.value), stepOf(source.value) * factor);
  return { figure, tolerance: Math.min(step / 2, draft.value * SYSTEMS_OFF) };
}

/** A share of the draft as {@link inUnitOf} leaves the source's. */
export function asCompared(draft: Figure, source: Figure): Figure {
  return isFraction(draft) && !isFraction(source) ? inPercent(draft) : draft;
}

function inPercent(figure: Figure): Figure {
  return { ...scaled(figure, 100, 'percent'), percent: true };
}

function scaled(figure: Figure, factor: number, unit: string): Figure {
  const times = (value: number) => Number((value * factor).toPrecision(12));
  return { ...figure, value: times(figure.value), high: times(figure.high), unit };
}
