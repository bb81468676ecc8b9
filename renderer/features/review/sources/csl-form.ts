import type {
  CslDateVariable,
  CslItem,
  CslNameVariable,
  CslType,
} from '../../../../shared/model/csl.ts';
import type { SourceKind } from '../../../../shared/model/source.ts';
import { dateToText, namesToText, textToDate, textToNames } from './csl-text.ts';

type NameField = Extract<CslNameVariable, 'author' | 'editor'>;
type DateField = Extract<CslDateVariable, 'issued' | 'accessed'>;
const textFields = [
  'publisher',
  'publisher-place',
  'container-title',
  'URL',
  'DOI',
  'ISBN',
  'number',
  'version',
  'archive',
  'volume',
  'issue',
  'page',
  'edition',
] as const;
type TextField = (typeof textFields)[number];

/** A field of the source form: a variable of CSL-JSON that is edited as a line of text. */
export type CslField = 'title' | NameField | DateField | TextField;

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
const sourceForms: Readonly<Record<SourceKind, readonly FormField[]>> = {
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

const partsOfIssues: readonly CslType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'review',
  'review-book',
];
const booksAndParts: readonly CslType[] = [
  'book',
  'chapter',
  'paper-conference',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
];

/** The form of a source: that of its kind, with what its type has beside. */
export function formOf(kind: SourceKind, type: CslType): readonly FormField[] {
  const form = sourceForms[kind];
  if (partsOfIssues.includes(type)) {
    return [
      ...form,
      { field: 'volume', label: 'Volume', half: true },
      { field: 'issue', label: 'Issue', half: true },
      { field: 'page', label: 'Pages', half: true },
    ];
  }
  if (booksAndParts.includes(type)) {
    return [
      ...form,
      { field: 'editor', label: 'Editors', description: names },
      { field: 'edition', label: 'Edition', half: true },
      { field: 'publisher-place', label: 'Place', half: true },
      { field: 'page', label: 'Pages', half: true },
      { field: 'ISBN', label: 'ISBN', half: true },
    ];
  }
  return form;
}

export type FormValues = Readonly<Record<CslField, string>>;

/** What the form shows for a source's data. */
export function formValues(csl: CslItem | null): FormValues {
  const line = (field: TextField) => String(csl?.[field] ?? '');
  return {
    title: csl?.title ?? '',
    author: namesToText(csl?.author ?? []),
    editor: namesToText(csl?.editor ?? []),
    issued: dateToText(csl?.issued),
    accessed: dateToText(csl?.accessed),
    publisher: line('publisher'),
    'publisher-place': line('publisher-place'),
    'container-title': line('container-title'),
    URL: line('URL'),
    DOI: line('DOI'),
    ISBN: line('ISBN'),
    number: line('number'),
    version: line('version'),
    archive: line('archive'),
    volume: line('volume'),
    issue: line('issue'),
    page: line('page'),
    edition: line('edition'),
  };
}

/**
 * The form's lines as CSL-JSON: empty ones left out. Variables that the form does not show, and
 * what its lines can't say of those that were left alone, are kept from `before`.
 */
export function toCsl(
  kind: SourceKind,
  type: CslType,
  values: FormValues,
  before: CslItem | null,
): CslItem {
  const shown = new Set<string>(formOf(kind, type).map(({ field }) => field));
  const kept = Object.entries(before ?? {}).filter(([variable]) => !shown.has(variable));
  const known = formValues(before);
  const written = [...shown].flatMap((variable) => {
    const field = fields.find((one) => one === variable);
    const text = field ? values[field].trim() : '';
    if (!field || field === 'title' || text === '') return [];
    const old = before?.[field];
    return [[field, text === known[field] ? old : variableFrom(field, text, before)] as const];
  });
  return {
    ...Object.fromEntries([...kept, ...written].filter(([, value]) => value !== undefined)),
    type,
    title: values.title.trim(),
  };
}

const fields: readonly CslField[] = [
  'title',
  'author',
  'editor',
  'issued',
  'accessed',
  ...textFields,
];

function variableFrom(field: Exclude<CslField, 'title'>, text: string, before: CslItem | null) {
  switch (field) {
    case 'author':
    case 'editor':
      return textToNames(text, before?.[field] ?? []);
    case 'issued':
    case 'accessed':
      return textToDate(text) ?? undefined;
    default:
      return text;
  }
}

/** The labels of those variables of an item that its form does not show. */
export function keptVariables(kind: SourceKind, type: CslType, csl: CslItem): readonly string[] {
  const shown = new Set<string>(['type', 'title', ...formOf(kind, type).map(({ field }) => field)]);
  return Object.keys(csl).filter((variable) => !shown.has(variable));
}

/**
 * What is wrong with a line of the form, in words; empty where nothing is.
 *
 * @param before what the line said when the form was opened: that may stay as it is
 */
export function fieldProblem(
  { field, label, required }: FormField,
  value: string,
  before = '',
): string {
  const text = value.trim();
  if (text === '') return required ? `${label} is needed.` : '';
  if (text === before) return '';
  if ((field === 'issued' || field === 'accessed') && !textToDate(text)) {
    return 'Write the date as 2026, 2026-03 or 2026-03-04.';
  }
  if (field === 'URL' && !URL.canParse(text)) return 'This is not a whole address.';
  return '';
}
