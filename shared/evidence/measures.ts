import { nounStem } from '../text/detectors/counted.ts';
import type { FactOf } from '../text/detectors/facts.ts';

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

/** What a unit measures, and how many of the kind's own unit it is. */
interface Measure {
  readonly kind: string;
  readonly size: number;
  /** Metres or feet: between the two figures are rounded. */
  readonly system: 'metric' | 'imperial' | 'time';
}

function measures(
  kind: string,
  system: Measure['system'],
  sizes: Readonly<Record<string, number>>,
): readonly (readonly [unit: string, measure: Measure])[] {
  return Object.entries(sizes).map(([unit, size]) => [unit, { kind, size, system }] as const);
}

/** Units as the detectors name them; sizes by the international yard and pound (1959) and the SI. */
const known: ReadonlyMap<string, Measure> = new Map([
  ...measures('length', 'metric', { mm: 0.001, cm: 0.01, m: 1, km: 1000 }),
  ...measures('length', 'imperial', {
    inches: 0.0254,
    feet: 0.3048,
    yards: 0.9144,
    miles: 1609.344,
    'nautical miles': 1852,
  }),
  ...measures('area', 'metric', { 'square m': 1, hectares: 1e4, 'square km': 1e6 }),
  ...measures('area', 'imperial', {
    'square feet': 0.09290304,
    acres: 4046.8564224,
    'square miles': 2589988.110336,
  }),
  ...measures('mass', 'metric', { g: 0.001, kg: 1, tonnes: 1000 }),
  ...measures('mass', 'imperial', { ounces: 0.028349523125 }),
  ...measures('speed', 'metric', { kph: 1 }),
  ...measures('speed', 'imperial', { mph: 1.609344, knots: 1.852 }),
  ...measures('energy', 'metric', { kWh: 1, MWh: 1000, GWh: 1e6 }),
  ...measures('power', 'metric', { kW: 1, MW: 1000, GW: 1e6 }),
  ...measures('data', 'metric', { MB: 1, GB: 1000, TB: 1e6 }),
  ...measures('time', 'time', { seconds: 1, minutes: 60, hours: 3600 }),
]);

/** What a figure is a figure of: `dollar`, `length`, `share` …; empty for a bare count. */
export function kindOf(figure: Figure): string {
  if (isFraction(figure)) return 'share';
  const { unit } = figure;
  return (
    known.get(unit)?.kind ??
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
  const [to, from] = [known.get(draft.unit), known.get(source.unit)];
  if (!to || !from || draft.unit === source.unit || to.kind !== from.kind)
    return { figure: source, tolerance: 0 };
  const factor = from.size / to.size;
  const figure = scaled(source, factor, draft.unit);
  if (to.system === from.system) return { figure, tolerance: 0 };
  const step = Math.max(stepOf(draft), stepOf(source) * factor);
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

/** One of the last digit that is no nought: 10 of 180, 0.1 of 32.5. */
function stepOf({ value }: Figure): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}
