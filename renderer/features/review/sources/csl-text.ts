import {
  type CslDate,
  type CslItem,
  type CslName,
  cslDateVariables,
  cslNameVariables,
} from '../../../../shared/model/csl.ts';

/**
 * `Lund, Ida; Tarnmouth Port` → a person and an organisation.
 *
 * @param known names that are taken as they are where their text is the same
 */
export function textToNames(text: string, known: readonly CslName[] = []): readonly CslName[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => known.find((name) => nameToText(name) === part) ?? textToName(part));
}

function textToName(part: string): CslName {
  const comma = part.indexOf(',');
  if (comma < 0) return { literal: part };
  const family = part.slice(0, comma).trim();
  const given = part.slice(comma + 1).trim();
  return given === '' ? { literal: family } : { family, given };
}

function nameToText(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  return [family, given, name.suffix].filter(Boolean).join(', ');
}

export function namesToText(all: readonly CslName[]): string {
  return all.map(nameToText).join('; ');
}

/** A year, month or day that exists, or two with a slash between, as CSL's date parts. */
export function textToDate(text: string): CslDate | null {
  const days = text.split('/').map((part) => dayParts(part.trim()));
  const [from = null, to = null, ...more] = days;
  if (from === null || more.length > 0) return null;
  if (days.length === 1) return { 'date-parts': [from] };
  return to === null ? null : { 'date-parts': [from, to] };
}

function dayParts(text: string): number[] | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (!match) return null;
  const parts = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const [year = 0, month = 1, dayOfMonth = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? parts : null;
}

export function dateToText(date: CslDate | undefined): string {
  const parts = date?.['date-parts'];
  if (!parts) return date?.literal ?? date?.raw ?? '';
  return parts
    .map((one) =>
      one.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
    )
    .join('/');
}

/** Any variable of an item as a line of text. */
export function variableToText(variable: string, csl: CslItem): string {
  const names = cslNameVariables.find((one) => one === variable);
  if (names) return namesToText(csl[names] ?? []);
  const date = cslDateVariables.find((one) => one === variable);
  if (date) return dateToText(csl[date]);
  const value = Object.entries(csl).find(([key]) => key === variable)?.[1];
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
}

/** One line that tells a source apart: who, and when. */
export function sourceByline(csl: CslItem): string {
  const who = (csl.author ?? [])
    .map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' '))
    .join(', ');
  return [who || csl.publisher || csl['container-title'] || '', dateToText(csl.issued)]
    .filter((part) => part !== '')
    .join(' · ');
}
