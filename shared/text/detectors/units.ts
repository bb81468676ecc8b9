/** What stands after a number and says what it measures. */
export interface UnitAfter {
  readonly unit: string;
  /** Offset of its end. */
  readonly end: number;
}

/** Currencies keep their word, in the plural, so that dollars never equal crowns. */
const CURRENCY_WORD =
  '(?:dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|hryvnias?|francs?|crowns?|kronor|krone|kroner|rupees?|pesos?|zlotys?|dinars?|shekels?|lei|lira|liras|forints?|rand|naira|riyals?|dirhams?|baht|shillings?|reais|cents?|pence)';
const bareCurrency = new RegExp(`^[\\s-](${CURRENCY_WORD})(?:\\s+sterling)?(?![\\p{L}-])`, 'iu');
/** 30 million Swiss francs. */
const nationalCurrency = new RegExp(
  `^\\s(?:US|\\p{Lu}\\p{Ll}+)\\s(${CURRENCY_WORD})(?![\\p{L}-])`,
  'u',
);
/** "millions of euros": only after numbers that say no number. */
const ofCurrency = new RegExp(`^\\s+of\\s+(${CURRENCY_WORD})(?![\\p{L}-])`, 'iu');
const currencyCode = /^\s(USD|EUR|GBP|CHF|JPY|SEK|NOK|DKK|PLN|UAH)(?![\p{L}-])/u;

const measures: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/^\s?%/u, 'percent'],
  [/^[\s-](?:percentage|basis)[\s-]points?\b/iu, 'points'],
  [/^(?:[\s-](?:percent|per\s?cent|pct)|\s?pct?)\b/iu, 'percent'],
  [/^[\s-]points?\b/iu, 'points'],
  [/^(?:\s?(?:km\/h|kph|kmh)|\s(?:kilomet(?:re|er)s?|km)\s+(?:per|an)\s+hour)(?![\p{L}])/iu, 'kph'],
  [/^(?:[\s-]?mph|\smiles\s+(?:per|an)\s+hour)\b/iu, 'mph'],
  [
    /^(?:\s?km(?:²|2)|\s(?:square|sq\.?)[\s-](?:kilomet(?:re|er)s?|km))(?![\p{L}\p{N}])/iu,
    'square km',
  ],
  [/^(?:\s?m(?:²|2)|\s(?:square|sq\.?)[\s-](?:met(?:re|er)s?|m))(?![\p{L}\p{N}])/iu, 'square m'],
  [/^\s(?:square|sq\.?)\s(?:miles?|mi)\b/iu, 'square miles'],
  [/^\s(?:square|sq\.?)\s(?:feet|foot|ft)\b/iu, 'square feet'],
  [/^(?:\s?m(?:³|3)|\scubic\smet(?:re|er)s?)(?![\p{L}\p{N}])/iu, 'cubic m'],
  [/^[\s-]light[\s-]years?\b/iu, 'light years'],
  [/^(?:[\s-]kilomet(?:re|er)s?|[\s-]?km)\b/iu, 'km'],
  [/^(?:\snautical\smiles?)\b/iu, 'nautical miles'],
  [/^(?:[\s-]met(?:re|er)s?|\sm(?!['’.]\p{L}))\b/u, 'm'],
  [/^(?:[\s-]centimet(?:re|er)s?|[\s-]?cm)\b/iu, 'cm'],
  [/^(?:[\s-]millimet(?:re|er)s?|[\s-]?mm)\b/iu, 'mm'],
  [/^(?:[\s-](?:micromet(?:re|er)s?|microns?)|\s?[µμ]m)(?![\p{L}])/iu, 'micrometres'],
  [/^(?:[\s-]nanomet(?:re|er)s?|[\s-]?nm)\b/iu, 'nanometres'],
  [/^(?:[\s-](?:kilogram(?:me)?s?|kilos?)|[\s-]?kg)\b/iu, 'kg'],
  [/^[\s-](?:gram(?:me)?s?)\b/iu, 'g'],
  [/^[\s-]ounces?\b/iu, 'ounces'],
  [/^[\s-]miles?\b/iu, 'miles'],
  [/^[\s-]yards?\b/iu, 'yards'],
  [/^(?:[\s-](?:feet|foot)|[\s-]?ft)\b/iu, 'feet'],
  [/^(?:[\s-]inch(?:es)?\b|in(?![\p{L}\p{N}-]))/u, 'inches'],
  [/^\s?lbs?(?![\p{L}])/u, 'lb'],
  [/^[\s-]knots?\b/iu, 'knots'],
  [/^[\s-](?:tonnes?|tons?)\b/iu, 'tonnes'],
  [/^[\s-]acres?\b/iu, 'acres'],
  [/^[\s-](?:hectares?|ha)\b/iu, 'hectares'],
  [/^(?:[\s-]millilit(?:re|er)s?|[\s-]?ml)\b/iu, 'millilitres'],
  [/^(?:[\s-]milligram(?:me)?s?|[\s-]?mg)\b/iu, 'mg'],
  [/^[\s-]lit(?:re|er)s?\b/iu, 'litres'],
  [/^[\s-]gallons?\b/iu, 'gallons'],
  [/^[\s-]barrels?\b/iu, 'barrels'],
  [/^(?:\s?°\s?F|F|[\s-](?:degrees?\s+)?Fahrenheit)\b/u, '°F'],
  [
    /^(?:\s?°\s?C\b|\s?°|C\b|[\s-](?:degrees?(?:\s+(?:Celsius|centigrade))?|Celsius)\b)/u,
    'degrees',
  ],
  [/^(?:[\s-]decibels?\b|\s?dB(?:A|\(A\))?)(?![\p{L}])/u, 'decibels'],
  [/^(?:[\s-]hertz|\s?Hz)\b/u, 'Hz'],
  [/^(?:[\s-]kilohertz|\s?kHz)\b/u, 'kHz'],
  [/^(?:[\s-]megahertz|\s?MHz)\b/u, 'MHz'],
  [/^(?:[\s-]gigahertz|\s?GHz)\b/u, 'GHz'],
  [/^(?:[\s-]volts?|\s?V)\b/u, 'volts'],
  [/^(?:[\s-]horsepower|\s?hp)\b/iu, 'horsepower'],
  [/^[\s-]stone\b/iu, 'stone'],
  [/^(?:[\s-]kilowatt[\s-]hours?|\s?kWh)\b/u, 'kWh'],
  [/^(?:[\s-]megawatt[\s-]hours?|\s?MWh)\b/u, 'MWh'],
  [/^(?:[\s-]gigawatt[\s-]hours?|\s?GWh)\b/u, 'GWh'],
  [/^(?:[\s-]kilowatts?|\s?kW)\b/u, 'kW'],
  [/^(?:[\s-]megawatts?|\s?MW)\b/u, 'MW'],
  [/^(?:[\s-]gigawatts?|\s?GW)\b/u, 'GW'],
  [/^(?:[\s-]megabytes?|\s?MB)\b/u, 'MB'],
  [/^(?:[\s-]gigabytes?|\s?GB)\b/u, 'GB'],
  [/^(?:[\s-]terabytes?|\s?TB)\b/u, 'TB'],
  [/^[\s-]years?(?:[\s-](?:olds?|of\sage)|\sage)?\b/iu, 'years'],
  [/^[\s-]decades?\b/iu, 'decades'],
  [/^[\s-]centur(?:y|ies)\b/iu, 'centuries'],
  [/^[\s-]months?(?:[\s-]olds?)?\b/iu, 'months'],
  [/^[\s-]weeks?(?:[\s-]olds?)?\b/iu, 'weeks'],
  [/^[\s-]days?(?:[\s-]olds?)?\b/iu, 'days'],
  [/^(?:[\s-]hours?|\s?hrs?)\b/iu, 'hours'],
  [/^(?:[\s-]minutes?|\s?mins?)\b/iu, 'minutes'],
  [/^[\s-]seconds?\b/iu, 'seconds'],
];

/** What may open a unit; most numbers are followed by something else. */
const opensUnit = /^\s?[°%\p{L}-]/u;
/** Letters that touch the digits: "30p", "£3.5m" is read before. */
const pence = /^p(?![\p{L}\p{N}])/u;
const LONGEST_UNIT = 32;

/**
 * The unit that follows a number, if any: `percent`, `points`, `crowns`, `km`, `square m`, `kph`,
 * `degrees` (Celsius unless said), `°F`, `years` …
 *
 * @param end offset where the number ends
 * @param vague "millions of euros" is a sum, "12 of euros" is nothing
 */
export function unitAfter(text: string, end: number, vague: boolean): UnitAfter | null {
  const after = text.slice(end, end + LONGEST_UNIT);
  if (!opensUnit.test(after)) return null;
  const currency =
    bareCurrency.exec(after) ??
    currencyCode.exec(after) ??
    nationalCurrency.exec(after) ??
    (vague ? ofCurrency.exec(after) : null);
  if (currency) return { unit: currencyName(currency[1] ?? ''), end: end + currency[0].length };
  if (pence.test(after)) return { unit: 'pence', end: end + 1 };
  for (const [pattern, unit] of measures) {
    const match = pattern.exec(after);
    if (match) return { unit, end: end + match[0].length };
  }
  return null;
}

function currencyName(word: string): string {
  if (/^\p{Lu}{3}$/u.test(word)) return word;
  const lower = word.toLowerCase();
  if (lower === 'krone') return 'kroner';
  return /s$|^(?:yen|yuan|kronor|kroner|pence|lei|lira|rand|naira|baht|reais)$/.test(lower)
    ? lower
    : `${lower}s`;
}

const timeUnits: ReadonlySet<string> = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
]);

/** Whether a unit measures how long. */
export function isTimeUnit(unit: string): boolean {
  return timeUnits.has(unit);
}
