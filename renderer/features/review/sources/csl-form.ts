import type { CslDate, CslItem, CslName, SourceKind } from '../../../../shared/model/source.ts';

/** A field of the source form: a variable of CSL-JSON that is edited as a line of text. */
export type CslField =
  | 'title'
  | 'author'
  | 'issued'
  | 'accessed'
  | 'publisher'
  | 'publisher-place'
  | 'container-title'
  | 'URL'
  | 'DOI'
  | 'number'
  | 'version'
  | 'archive';

export interface FormField {
  readonly field: CslField;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  /** Short enough for half the width. */
  readonly half?: boolean;
}

const names = 'Family, Given; several with semicolons. An organisation as it is.';
const day = 'Year, year and month, or a full date: 2026, 2026-03, 2026-03-04.';

/** The form of each kind of source, in the order in which it is filled in. */
export const sourceForms: Readonly<Record<SourceKind, readonly FormField[]>> = {
  document: [
    { field: 'title', label: 'Title', required: true },
    { field: 'author', label: 'Authors', description: names },
    { field: 'issued', label: 'Date', description: day, half: true },
    { field: 'publisher', label: 'Publisher', half: true },
    { field: 'container-title', label: 'Published in', half: true },
    { field: 'number', label: 'Number', half: true },
    { field: 'DOI', label: 'DOI', half: true },
    { field: 'URL', label: 'Address' },
  ],
  'web-page': [
    { field: 'title', label: 'Title', required: true },
    { field: 'URL', label: 'Address', required: true },
    { field: 'container-title', label: 'Site', half: true },
    { field: 'author', label: 'Authors', description: names },
    { field: 'issued', label: 'Published', description: day, half: true },
    { field: 'accessed', label: 'Read on', description: day, half: true },
    { field: 'archive', label: 'Archived at' },
  ],
  dataset: [
    { field: 'title', label: 'Title', required: true },
    { field: 'publisher', label: 'Published by', half: true },
    { field: 'version', label: 'Version', half: true },
    { field: 'issued', label: 'Date', description: day, half: true },
    { field: 'URL', label: 'Address' },
    { field: 'accessed', label: 'Fetched on', description: day, half: true },
  ],
  interview: [
    { field: 'author', label: 'Who spoke', description: names, required: true },
    { field: 'title', label: 'About', required: true },
    { field: 'issued', label: 'When', description: day, half: true },
    { field: 'publisher-place', label: 'Where or by what means', half: true },
  ],
  person: [
    { field: 'author', label: 'Name', description: names, required: true },
    { field: 'title', label: 'What they are a source for', required: true },
    { field: 'publisher', label: 'Organisation', half: true },
    { field: 'issued', label: 'Date', description: day, half: true },
  ],
};

/** CSL's item types that fit each kind, the usual one first. */
export const cslTypesOf: Readonly<Record<SourceKind, readonly CslItem['type'][]>> = {
  document: ['document', 'report', 'article-newspaper', 'article-journal', 'book', 'legislation'],
  'web-page': ['webpage'],
  dataset: ['dataset'],
  interview: ['interview'],
  person: ['personal_communication'],
};

export const cslTypeNames: Readonly<Record<CslItem['type'], string>> = {
  document: 'Document',
  report: 'Report',
  'article-newspaper': 'Newspaper article',
  'article-journal': 'Journal article',
  book: 'Book',
  legislation: 'Law or ruling',
  webpage: 'Web page',
  dataset: 'Dataset',
  interview: 'Interview',
  personal_communication: 'Personal communication',
};

export type FormValues = Readonly<Record<CslField, string>>;

/** What the form shows for a source's data. */
export function formValues(csl: CslItem | null): FormValues {
  return {
    title: csl?.title ?? '',
    author: namesToText(csl?.author ?? []),
    issued: dateToText(csl?.issued),
    accessed: dateToText(csl?.accessed),
    publisher: csl?.publisher ?? '',
    'publisher-place': csl?.['publisher-place'] ?? '',
    'container-title': csl?.['container-title'] ?? '',
    URL: csl?.URL ?? '',
    DOI: csl?.DOI ?? '',
    number: csl?.number ?? '',
    version: csl?.version ?? '',
    archive: csl?.archive ?? '',
  };
}

/**
 * The form's lines as CSL-JSON: empty ones left out, variables that no form of the kind shows
 * kept from `before`.
 */
export function toCsl(
  kind: SourceKind,
  type: CslItem['type'],
  values: FormValues,
  before: CslItem | null,
): CslItem {
  const shown = new Set(sourceForms[kind].map(({ field }) => field));
  const text = (field: Exclude<CslField, 'title' | 'author' | 'issued' | 'accessed'>) =>
    shown.has(field) ? values[field].trim() || undefined : before?.[field];
  const author = shown.has('author') ? textToNames(values.author) : (before?.author ?? []);
  const issued = shown.has('issued') ? textToDate(values.issued) : before?.issued;
  const accessed = shown.has('accessed') ? textToDate(values.accessed) : before?.accessed;
  const entries = Object.entries({
    author: author.length > 0 ? author : undefined,
    issued: issued ?? undefined,
    accessed: accessed ?? undefined,
    publisher: text('publisher'),
    'publisher-place': text('publisher-place'),
    'container-title': text('container-title'),
    URL: text('URL'),
    DOI: text('DOI'),
    number: text('number'),
    version: text('version'),
    archive: text('archive'),
    note: before?.note,
  }).filter(([, value]) => value !== undefined);
  return { type, title: values.title.trim(), ...Object.fromEntries(entries) };
}

/** What is wrong with a line of the form, in words; empty where nothing is. */
export function fieldProblem({ field, label, required }: FormField, value: string): string {
  const text = value.trim();
  if (text === '') return required ? `${label} is needed.` : '';
  if ((field === 'issued' || field === 'accessed') && !textToDate(text)) {
    return 'Write the date as 2026, 2026-03 or 2026-03-04.';
  }
  if (field === 'URL' && !URL.canParse(text)) return 'This is not a whole address.';
  return '';
}

/** `Lund, Ida; Tarnmouth Port` → a person and an organisation. */
export function textToNames(text: string): readonly CslName[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const comma = part.indexOf(',');
      if (comma < 0) return { literal: part };
      const family = part.slice(0, comma).trim();
      const given = part.slice(comma + 1).trim();
      return given === '' ? { literal: family } : { family, given };
    });
}

export function namesToText(names: readonly CslName[]): string {
  return names
    .map((name) => name.literal ?? [name.family, name.given].filter(Boolean).join(', '))
    .join('; ');
}

/** A year, month or day that exists, as CSL's date parts; null for anything else. */
export function textToDate(text: string): CslDate | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (!match) return null;
  const parts = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const [year = 0, month = 1, dayOfMonth = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? { 'date-parts': [parts] } : null;
}

export function dateToText(date: CslDate | undefined): string {
  const parts = date?.['date-parts'][0] ?? [];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
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
