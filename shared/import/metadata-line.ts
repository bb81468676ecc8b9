import { isPlaceholderByline } from '../text/detectors/residue.ts';
import { findDate, type LineDate } from './dates.ts';
import { type InLine, isShareWidget, relativeTimeAtEnd } from './furniture.ts';
import { isTitleCase, wordsOf } from './shape.ts';

/** Fields that a labelled line ("Dek: …") can set. */
export type LabelledField = 'headline' | 'dek' | 'dateline' | 'slug' | 'tags';

/** What a line of copy says about the copy. Places are in the line. */
export type LineMeaning =
  | {
      readonly kind: 'byline';
      readonly name: InLine;
      readonly date: LineDate | null;
      /** What no field takes: a relative time, a time of day, "5 min read". */
      readonly rest: InLine | null;
    }
  | {
      readonly kind: 'date';
      readonly date: LineDate;
      /** Whether the line names the day of a change, not of publication. */
      readonly updated: boolean;
      /** Place before the date, as in "Port Ellery, 3 March 2026". */
      readonly place: InLine | null;
      readonly tags: InLine | null;
      readonly byline: InLine | null;
      readonly rest: InLine | null;
    }
  | { readonly kind: 'relative'; readonly rest: InLine }
  | { readonly kind: 'field'; readonly field: LabelledField; readonly value: InLine };

/** Longer lines are sentences. Characters. */
const LONGEST_LINE = 200;

const bylineLead =
  /^(?:(?:written|reported|words|story|text)\s+)?(?:by|von|par|por|автор|текст|author)(?:\s*:\s*|\s+)(?=\S)/iu;
const dateLead =
  /^(?:(?:first\s+)?published|posted|issued|date|(?<updated>(?:last\s+)?(?:updated|modified)))?(?:\s+(?:on|at))?\s*:?\s*$/iu;
const labels: readonly (readonly [LabelledField, RegExp])[] = [
  ['headline', /^(?:headline|title|hed)\s*:\s*/iu],
  ['dek', /^(?:dek|deck|standfirst|subtitle|subheadline|summary)\s*:\s*/iu],
  ['dateline', /^(?:dateline|place)\s*:\s*/iu],
  ['slug', /^slug\s*:\s*/iu],
  ['tags', /^(?:tags?|keywords?|topics?|filed under)\s*:\s*/iu],
];
const timeOfDay =
  /^[\s,|·•–—-]*(?:at\s+)?\d{1,2}(?:[:.]\d{2}){1,2}\s*(?:[ap]\.?m\.?)?\s*(?:\(?\p{Lu}{2,5}\)?)?/iu;
const gap = /^[\s,|·•–—/-]+/u;
const gapEnd = /[\s,|·•–—/(:-]+$/u;

/**
 * Understands a line that tells about the copy instead of being copy: byline, date, tags, place,
 * relative time, labelled field. Null for everything else; sentences never match.
 *
 * @param line plain text
 * @param today `YYYY-MM-DD`, for dates without a year
 */
export function readMetadataLine(line: string, today: string): LineMeaning | null {
  if (line === '' || line.length > LONGEST_LINE) return null;
  return labelled(line) ?? byline(line, today) ?? dateLine(line, today) ?? relativeLine(line);
}

function labelled(line: string): LineMeaning | null {
  for (const [field, label] of labels) {
    const lead = label.exec(line)?.[0].length ?? 0;
    if (lead > 0 && lead < line.length) {
      return { kind: 'field', field, value: { start: lead, end: line.length } };
    }
  }
  return null;
}

function byline(line: string, today: string): Extract<LineMeaning, { kind: 'byline' }> | null {
  const start = bylineLead.exec(line)?.[0].length;
  if (start === undefined) return null;
  const relative = relativeTimeAtEnd(line);
  const found = relative ? null : findDate(line, today);
  const date = found?.withYear ? found : null;
  const cut = relative?.start ?? date?.start ?? line.length;
  const before = line.slice(start, cut).replace(/\b(?:published|posted|updated|on)\s*:?\s*$/iu, '');
  const name = { start, end: start + before.replace(gapEnd, '').length };
  if (!isNames(line.slice(name.start, name.end))) return null;
  return { kind: 'byline', name, date, rest: relative ?? (date && restOf(line, date.end)) };
}

/** What stands in a line from here on, separators left out; null for nothing. */
function restOf(line: string, from: number): InLine | null {
  const start = from + (gap.exec(line.slice(from))?.[0].length ?? 0);
  const end = line.length;
  return /[\p{L}\p{N}]/u.test(line.slice(start, end)) ? { start, end } : null;
}

const lowerInNames = new Set(
  'and & de der den del della di da do dos du la le el al bin ibn van von of for the in at und et y e с и та'.split(
    ' ',
  ),
);

/** Whether words may be the names of authors: "Ana Berisha and Jon Abara, harbour reporter". */
function isNames(text: string): boolean {
  if (text === '' || text.length > 100 || /[!?…;]|\p{Ll}{2}[.]/u.test(text)) return false;
  if (isPlaceholderByline(text)) return true;
  const [names = '', ...roles] = text.split(',');
  const words = wordsOf(names);
  if (words.length === 0 || words.length > 10 || roles.length > 4) return false;
  if (lowerInNames.has(words[0] ?? '')) return false;
  const named = words.every(
    (word) => lowerInNames.has(word) || /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word),
  );
  return named && roles.every((role) => wordsOf(role).length <= 6);
}

function dateLine(line: string, today: string): LineMeaning | null {
  const date = findDate(line, today);
  if (!date) return null;
  const lead = dateLead.exec(line.slice(0, date.start));
  const place = lead ? null : placeBefore(line, date.start);
  if (!lead && !place) return null;
  // "May 4" alone may be anything; with its year, or labelled, it is the copy's date.
  if (!date.withYear && !lead?.[0].trim()) return null;
  const end = date.end + (timeOfDay.exec(line.slice(date.end))?.[0].length ?? 0);
  const time = end > date.end ? restOf(line.slice(0, end), date.end) : null;
  const rest = restOf(line, end);
  const known = {
    kind: 'date',
    date,
    updated: lead?.groups?.updated !== undefined,
    place,
    tags: null,
    byline: null,
    rest: time,
  } as const;
  if (!rest) return known;
  const words = line.slice(rest.start, rest.end);
  const author = byline(words, today);
  if (author && !author.date && !author.rest) {
    return { ...known, byline: moved(author.name, rest.start) };
  }
  if (isAside(words, today)) {
    return { ...known, rest: { start: time?.start ?? rest.start, end: rest.end } };
  }
  return time || !isTagLike(words) ? null : { ...known, tags: rest };
}

function moved({ start, end }: InLine, by: number): InLine {
  return { start: start + by, end: end + by };
}

function isAside(words: string, today: string): boolean {
  if (isShareWidget(words) || relativeTimeAtEnd(words)?.start === 0) return true;
  const date = findDate(words, today);
  return date !== null && dateLead.test(words.slice(0, date.start));
}

function isTagLike(words: string): boolean {
  if (/[.!?:]["'”’]?$/u.test(words) || wordsOf(words).length > 14) return false;
  return isTitleCase(words) || /^#\p{L}/u.test(words);
}

function placeBefore(line: string, to: number): InLine | null {
  const before = line.slice(0, to);
  const place = /^(?<words>\p{Lu}[^.!?:;]{1,58}?)\s*[,–—-]\s*$/u.exec(before)?.groups?.words;
  if (place === undefined || !isTitleCase(place) || wordsOf(place).length > 6) return null;
  return { start: 0, end: place.length };
}

function relativeLine(line: string): LineMeaning | null {
  const relative = relativeTimeAtEnd(line);
  return relative?.start === 0 ? { kind: 'relative', rest: relative } : null;
}
