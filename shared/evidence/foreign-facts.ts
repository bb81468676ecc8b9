import type { FactOf } from '../text/detectors/facts.ts';

type Figure = FactOf<'figure'>;
type DateFact = FactOf<'date'>;

/** Months in German, French, Spanish and Italian, by their number. */
const months: ReadonlyMap<string, number> = new Map(
  [
    'januar jänner janvier enero gennaio',
    'februar februari février febrero febbraio',
    'märz mars marzo',
    'april avril abril aprile',
    'mai mayo maggio',
    'juni juin junio giugno',
    'juli juillet julio luglio',
    'august août agosto',
    'september septembre septiembre settembre',
    'oktober octobre octubre ottobre',
    'november novembre noviembre',
    'dezember décembre diciembre dicembre',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
const MONTH = [...months.keys()].join('|');
/** "17. März 2023", "le 1er mars 2023", "17 de marzo de 2023", "mars 2023". */
const datePattern = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:(?<day>\\d{1,2})(?:er|º|°|\\.)?\\s+(?:de\\s+)?(?<month>${MONTH})(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>[12]\\d{3}))?|(?<alone>${MONTH})\\s+(?:de\\s+|del\\s+)?(?<of>[12]\\d{3}))(?![\\p{L}\\p{N}])`,
  'giu',
);

const scales: readonly (readonly [word: string, value: number])[] = [
  ['miles\\s+de\\s+millones', 1e9],
  ['Milliarden?|Mrd\\.?|milliards?|miliardi|mil\\s+millones', 1e9],
  ['Millionen|Mio\\.?|millions|millones|millón|milioni|milione', 1e6],
  ['Tausend|mille|mil|mila', 1e3],
];
const units: readonly (readonly [word: string, unit: string])[] = [
  ['%|Prozent|pour\\s?cent|por\\s+ciento|per\\s+cento', 'percent'],
  ['Prozentpunkte?n?|points?\\s+de\\s+pourcentage|puntos\\s+porcentuales', 'points'],
  ["(?:(?:de\\s+|d['’])?[Ee]uros?|€)", 'euros'],
  ["(?:de\\s+|d['’])?(?:dollars?|dólares|dollari)|Dollar", 'dollars'],
  ['Kilometern?|kilomètres|kilómetros|chilometri|km', 'km'],
  ['Metern?|mètres|metros|metri|m', 'm'],
  ['Tonnen|tonnes|toneladas|tonnellate', 'tonnes'],
  ['Hektar|hectares|hectáreas|ettari|ha', 'hectares'],
  ['Kilogramm|Kilo|kilos|kg', 'kg'],
];
const oneOf = (words: readonly (readonly [string, unknown])[]) =>
  words.map(([word]) => word).join('|');
const figurePattern = new RegExp(
  "(?<![\\p{L}\\p{N}.,'’-])(?<whole>\\d{1,3}(?:[. \\u00A0\\u202F'’]\\d{3})+|\\d+)(?:,(?<decimals>\\d{1,2}))?(?![\\p{N}]|[.,]\\d)" +
    `(?:\\s?(?<scale>${oneOf(scales)})(?![\\p{L}]))?(?:\\s?(?<unit>${oneOf(units)})(?![\\p{L}\\p{N}]))?`,
  'gu',
);

const foreign =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|mit|von|dem|den|wurde|le|les|des|du|de|la|en|une|est|et|dans|pour|el|los|las|una|del|por|que|con|il|gli|della|nel|sono)(?!\p{L})/giu;
const english = /(?<!\p{L})(?:the|of|and|was|were|with|that|for|is)(?!\p{L})/giu;

const sameInEnglish = /^(?:\d+\s+)?(?:april|august|september|november)(?!\p{L})/iu;

/** At a glance, for most passages are English: a letter, a word or a date that English has not. */
const mayBeForeign =
  /[À-ɏ]|\d\.\s\p{Lu}|(?:^|\s)(?:[Dd](?:er|ie|as|em|es|u|e|el|ella|i)|und|von|[Ii]l|[Ll](?:e|es|a|os)|[Ee]l)\s/u;

/** Whether a passage is in one of the four languages rather than in English. */
function isForeign(text: string): boolean {
  const others = text.match(foreign)?.length ?? 0;
  return others >= 2 && others > (text.match(english)?.length ?? 0);
}

/** The dates of a passage in another language; none where it is English. */
export function foreignDates(text: string): readonly DateFact[] {
  if (!mayBeForeign.test(text)) return [];
  return [...text.matchAll(datePattern)].flatMap((match): readonly DateFact[] => {
    const { day, month, year, alone, of } = match.groups ?? {};
    const number = months.get((month ?? alone ?? '').toLowerCase());
    if (number === undefined || Number(day ?? 1) > 31) return [];
    // "17 November 2024" is English; "17. November" is not.
    if (sameInEnglish.test(match[0]) && !isForeign(text)) return [];
    const two = (value: number) => String(value).padStart(2, '0');
    const value = [year ?? of ?? '-', two(number), ...(day ? [two(Number(day))] : [])].join('-');
    const start = match.index;
    return [
      { type: 'date', start, end: start + match[0].length, text: match[0], value, relative: false },
    ];
  });
}

/** The figures of a passage in another language, as its readers write numbers; none in English. */
export function foreignFigures(text: string): readonly Figure[] {
  if (!mayBeForeign.test(text) || !isForeign(text)) return [];
  return [...text.matchAll(figurePattern)].map((match): Figure => {
    const { whole = '', decimals = '', scale, unit: word } = match.groups ?? {};
    const times = scale === undefined ? 1 : worthOf(scales, scale, 1);
    const unit = word === undefined ? '' : worthOf(units, word, '');
    const digits = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
    const value = Number((digits * times).toPrecision(12));
    const [start, end] = [match.index, match.index + match[0].length];
    const place = { start, end, text: match[0] };
    const percent = unit === 'percent';
    return {
      type: 'figure',
      ...place,
      value,
      high: value,
      approx: 'exact',
      unit,
      counted: '',
      percent,
    };
  });
}

function worthOf<T>(words: readonly (readonly [string, T])[], found: string, none: T): T {
  return words.find(([word]) => new RegExp(`^(?:${word})$`, 'u').test(found))?.[1] ?? none;
}

/** What was found in English and in another language; where both overlap, the other language's. */
export function merged<Fact extends { readonly start: number; readonly end: number }>(
  own: readonly Fact[],
  others: readonly Fact[],
): readonly Fact[] {
  if (others.length === 0) return own;
  const kept = own.filter(
    (one) => !others.some((other) => one.start < other.end && other.start < one.end),
  );
  return [...kept, ...others].sort((a, b) => a.start - b.start);
}
