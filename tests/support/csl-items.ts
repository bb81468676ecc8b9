import {
  type CslItem,
  type CslType,
  cslDateVariables,
  cslNameVariables,
  cslNumberVariables,
  cslTextVariables,
} from '../../shared/model/csl.ts';

/** An item of a type that holds every variable of CSL-JSON. */
export function fullItem(type: CslType): CslItem {
  const of = <T>(keys: readonly string[], value: (key: string) => T) =>
    Object.fromEntries(keys.map((key) => [key, value(key)]));
  return {
    type,
    title: 'Tides & tolls: <i>a study</i>',
    ...of(cslNameVariables, (key) => [
      { family: 'Berg', given: `Ada ${key}`, 'non-dropping-particle': 'van den', suffix: 'Jr.' },
      { literal: 'Tarnmouth Harbour Board' },
    ]),
    ...of(cslDateVariables, () => ({ 'date-parts': [[2026, 3, 4]] })),
    ...of(cslTextVariables, (key) => `The ${key}`),
    ...of(cslNumberVariables, (_) => 12),
    categories: ['ports'],
    custom: { shelf: ['a', 4, { deep: null }] },
  };
}
