import type { Span } from '../analysis.ts';
import { labels } from '../lexicon/labels.ts';
import { alternatives } from '../lexicon/word-list.ts';
import { unitAfter } from './units.ts';

/** "Article 5", "Flight 370": what such a word names is no figure, however it is written. */
const labelBefore = new RegExp(`(?:\\b(?:${alternatives(labels)})|§)\\s+$`, 'iu');
/** These are common words as well: only with a capital do they name. */
const namingLabel =
  /\b(?:No|Number|Unit|Act|Rule|Case|File|War|Catch|Area|Line|Gate|Ward|District|Precinct|Formula|Class|Figure|Table|Part|Bus|Tram|Pier|Camp|Dock|Lot|Stage|Court|Building|Block|Hall|Mark|Model|Tier|Zone|Division|Studio|Windows|iPhone|Android|Group|Bill|Book|Take|Form|Appendix|Annex|Exhibit|Count|Lane|Track|Shaft|Reactor|Terminal)\s+$/u;
/** "in hut 3", "from sample 14": a noun without an article behind a preposition, then digits. */
const namedNoun = /\b(?:in|on|at|under|as|from|of|for|with|by|near|behind)\s(\p{Ll}{3,})\s$/u;
/** "NGC 7000", "the Voyager 2 probe". */
const catalogue =
  /(?:\b\p{Lu}{2,5}|\b(?:the|an?|his|her|its|their|this|that)\s(?:(?!(?:of|in|at|on|to|by|for|from|and|or|with|near)\s)\p{Ll}[\p{L}-]+\s)?\p{Lu}\p{L}+|\p{Lu}\p{L}+\sof)\s$/u;
/** "Call 101", "its helpline, 101,": a number that is dialled. */
const dialled =
  /\b(?:[Cc]all(?:s|ing)?|[Dd]ial(?:s|led|ling)?|[Tt]ext|[Rr]ing|[Pp]hone|helpline|hotline|switchboard)(?:\son|,)?\s$/u;
/** These stand between a preposition and an amount. */
const beforeAmount =
  /^(?:about|around|some|nearly|almost|just|only|over|under|below|above|more|less|least|most|than|roughly|approximately|another|between|fewer|exactly|barely|all|and|or|to|the|its|their|his|her|these|those|last|next|first|past|total|average|estimated|\p{Ll}+(?:ly|ing))$/u;
/** What is counted follows: "in all 12 boats". */
const countsAfter =
  /^(?:\s(?:\p{Ll}+\s)?\p{Ll}+s\b|\s?%|\s(?:per\s?cent|percent|people|million|billion)\b|-\p{L})/u;

const earlierNumbers = /(?<=\s)(?:\d{1,4}(?:[-–]|,\s|\s(?:and|or|to)\s))+$/u;

/** Whether the number between `start` and `end` belongs to a label before it. */
export function isLabelled(text: string, start: number, end: number): boolean {
  // "pp 3-4", "articles 5, 6 and 7": the label stands before the first.
  const before = text.slice(Math.max(0, start - 40), start).replace(earlierNumbers, '');
  if (namingLabel.test(before) || isTitle(text, start, end)) return true;
  const after = text.slice(end, end + 24);
  if (countsAfter.test(after) || isMeasured(text, start, end)) return false;
  if (labelBefore.test(before)) return true;
  const digits = text.slice(start, end);
  if (/^\d{3,6}$/.test(digits) && dialled.test(before)) return true;
  if (!/^\d{1,4}$/.test(digits)) return false;
  if (catalogue.test(before) || isNumberedPlural(before)) return true;
  const [, noun] = namedNoun.exec(before) ?? [];
  return noun !== undefined && !beforeAmount.test(noun);
}

/** "Trains 4 and 12 were late": things with numbers of their own. */
function isNumberedPlural(before: string): boolean {
  return /\b(?:trains|buses|trams|flights|routes|houses|gates|cells|wards|plots)\s$/u.test(before);
}

/** "On the table five million lei": what is measured is no label. */
function isMeasured(text: string, start: number, end: number): boolean {
  if (/(?:hundred|thousand|million|billion)$/iu.test(text.slice(start, end))) return true;
  return /^[\s%]/u.test(text.slice(end, end + 1)) && unitAfter(text, end, false) !== null;
}

/** Words with a capital, and the small ones of titles, behind an opening mark. */
const titleBefore = /[“‘«"'](?:(?:\p{Lu}[\p{L}’']*|the|a|an|of|and|in|to)\s)*$/u;

/** “The Forty Steps”, “Deadfall 3”: a number in a title. */
function isTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (!titleBefore.test(before)) return false;
  const after = text.slice(end, end + 3);
  if (/^\d/.test(text.slice(start, end)))
    return /\p{L}{2}\s$/u.test(before) && /^,?[”’»"']/.test(after);
  return /^\p{Lu}/u.test(text.slice(start, end)) && /^[\s-]\p{Lu}/u.test(after);
}

/** "12 Harbour Street": a house number. */
const street =
  /^,?\s(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Street|Road|Avenue|Lane|Drive|Way|Boulevard|Terrace|Crescent|Close|Quay|Place|Square|Row|Mews|Gardens|Hill|Park|Grove|Walk|Parade|Embankment|Cottages|Villas|Wharf|Rise|Alley|Mansions|St|Rd|Ave)\b/u;
/** "1030 GMT", "two o'clock", "450 BC": times. */
const clockAfter =
  /^\s?(?:in\sthe\s(?:morning|afternoon|evening)\b|at\snight\b|sharp\b|(?:each|every|this|that|last|tomorrow|yesterday)\s(?:morning|evening|night|afternoon|day)\b|(?:to|and|until|till)\s\S+\s(?:at\snight|in\sthe\s(?:morning|evening|afternoon)|o['’]clock)\b|past\s|BCE?\b|GMT|UTC|CES?T|E[SD]T|BST|P[SD]T|o['’]clock|[ap]\.?m\b)/u;
const clockBefore = /\b(?:(?:half|quarter|minutes)\s+(?:past|to)|AD)\s+$/iu;
/** "Up at six", "until ten.": hours, where nothing is counted. */
const hourBefore = /\b(?:until|till|past|before|after|at)\s(?:about\s|around\s)?$/iu;
/** "The toll stood at nine", "shares closed at 4.30", "died at nine" tell no time. */
const atAmount =
  /\b(?:put|puts|stood|stands|set|remain(?:s|ed)|estimated|valued|priced|counted|capped|steady|flat|unchanged|toll|total|number|count|rate|level|price|shares?|stock|index|bid|odds|died|school|married|retired|orphaned|widowed|dead)\b[^.;]*$/iu;
/** "at 4.30" */
const pointedTime = /^(?:\d|1\d|2[0-3])\.[0-5]\d$/;
const hour = /^(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu;
const ordinalAfter =
  /^-(?:time|way|fold|faced|piece|tier|off|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+teenth|\p{L}+tieth|hundredth|thousandth)\b/u;

/** "There about 1700.", "by 0630": times as seamen and soldiers write them; sums are "of 1700". */
const seaTime =
  /(?<!\b(?:is|are|was|were|be|of|to|total\p{L}*|reach\p{L}*|cost\p{L}*|has|had|have|only|than|paid?)\s)\b(?:about|around|by|until|till|before|after|from|since)\s$/iu;
const hourAndMinute = /^(?:[01]\d|2[0-3])[0-5]\d$/;
/** Whether the number between `start` and `end` is an address, a time of day or an ordinal. */
export function isOtherNumber(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 48);
  const digits = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  // "4-3-3", "2-1-0"
  if (/\d-$/.test(before) && /^-\d/.test(after)) return true;
  if (/^\d\d$/.test(digits) && isShortYear(before, after)) return true;
  if (
    hourAndMinute.test(digits) &&
    seaTime.test(before) &&
    /^(?:[.,;]|\s(?:local|and|on)\b|$)/.test(after)
  )
    return true;
  // Ten to the minus three.
  if (/^[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/u.test(after)) return true;
  if (clockAfter.test(after) || ordinalAfter.test(after)) return true;
  // "3-D", "(4417) Hale"
  if (/^-\p{Lu}(?!\p{L})/u.test(after)) return true;
  if (/\($/.test(before) && /^\)\s\p{Lu}/u.test(after) && /^\d{3,}$/.test(digits)) return true;
  if (/^-0\d/.test(after) || street.test(after)) return true;
  // "1. Open the door"
  if (/(?:^|\n)$/.test(before) && /^[.)]\s/.test(after)) return true;
  if (
    /^-(?:to|by|in|on)-|^-?something\b|^\sto\sone\b/.test(after) ||
    /^\s(?:bus|tram|train|ferry)\b/.test(after)
  )
    return true;
  if ((hour.test(digits) || pointedTime.test(digits)) && isHour(text, start, after)) return true;
  if (isTrain(digits, before, after)) return true;
  return clockBefore.test(before);
}

/** "The 7.15 from Dorn". */
function isTrain(digits: string, before: string, after: string): boolean {
  return (
    pointedTime.test(digits) && /\bthe\s$/iu.test(before) && /^\s(?:to|from|at|out)\s/.test(after)
  );
}

function isHour(text: string, start: number, after: string): boolean {
  if (!/^(?:[.,;)]|\s(?:and|on|he|she|they)\b|$)/.test(after)) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const lead = hourBefore.exec(before);
  return lead !== null && !atAmount.test(before.slice(0, lead.index));
}

/** "the quake of ’94": a year without its hundreds; after an opening mark only where it ends. */
function isShortYear(before: string, after: string): boolean {
  if (/(?:^|[\s(–—-])’$/u.test(before)) return true;
  return (
    /(?:^|[\s(–—-])['‘]$/u.test(before) &&
    /^(?:[.,;:!?)]|\s(?:and|in|when|was|to|or|the)\b)/u.test(after)
  );
}

/**
 * "the Five Star Movement", "the Group of Seven", "the Big Four": a number word with a capital
 * after a small word is part of a name. In headlines with capitals throughout it is a figure.
 */
export function isPartOfName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  if (/\bBig\s$/u.test(before) || /\p{Lu}\p{L}+\sof\s$/u.test(before)) return true;
  return /^[\s-]\p{Lu}/u.test(text.slice(end, end + 3)) && /(?:^|\s)\p{Ll}+,?\s$/u.test(before);
}

/** +44 20 7946 0958 · 0800 123 456 · 555-0123. */
const phone =
  /\(0\d{2,4}\)\s\d{3,4}\s?\d{2,4}|\+\d[\d \u00A0().-]{6,20}\d|(?<![\d.,])0\d{2,4}[ -]\d{3,4}(?:[ -]?\d{3,4})?(?!\d|[.,]\d)|(?<![\d.,–-])\d{3}-\d{4}(?![\d,–-])/gu;

/** Telephone numbers of a text, in order. */
export function phoneNumbers(text: string): readonly Span[] {
  return [...text.matchAll(phone)].map(
    (match): Span => [match.index, match.index + match[0].length],
  );
}
