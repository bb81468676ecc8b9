/** What a unit measures, and how many of the kind's own unit it is. */
export interface Measure {
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
export const measureOf: ReadonlyMap<string, Measure> = new Map([
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

/** One of the last digit of a number that is no nought: 10 of 180, 0.1 of 32.5. */
export function stepOf(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}
