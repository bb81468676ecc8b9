import {
  type CslDate,
  type CslType,
  cslItemSchema,
  cslNameVariables,
  cslTypes,
} from '../../../shared/model/csl.ts';
import { type BibtexEntry, bibtexEntries } from '../../../shared/source-data/bibtex-entries.ts';
import {
  articleSubtypes,
  bibtexNames,
  bibtexTexts,
  bibtexTypes,
  bibtexVerbatim,
  containerField,
  cslTypesOfBibtex,
  meaningOfNumber,
  otherRoles,
  publisherField,
} from '../../../shared/source-data/bibtex-fields.ts';
import { dateFromText, monthNumber } from '../../../shared/source-data/csl-dates.ts';
import {
  type FoundSource,
  kindOfType,
  LONGEST_FIELD,
  type SourceData,
  type UnreadEntry,
} from '../../../shared/source-data/found.ts';
import { namesOf, textOf } from './bibtex-values.ts';

/** Fields that say how an entry is sorted or where a program keeps its file, not what it is. */
const unspoken = new Set(['file', 'crossref', 'entrysubtype', 'options', 'sortkey', 'timestamp']);

/** The entries of a BibTeX or BibLaTeX file as CSL-JSON. */
export function readBibtex(text: string): SourceData {
  const { entries, unread } = bibtexEntries(text);
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const found: FoundSource[] = [];
  const refused: UnreadEntry[] = [...unread];
  for (const entry of entries) {
    const source = sourceOf(withParent(entry, byKey));
    if (source) found.push(source);
    else refused.push({ where: `line ${entry.line}`, why: 'It has no field that is known.' });
  }
  return { format: 'bibtex', found, unread: refused };
}

/** An entry with what it lacks and the one that it names under `crossref` has. */
function withParent(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): BibtexEntry {
  const parent = byKey.get(entry.fields.get('crossref')?.trim().toLowerCase() ?? '');
  if (!parent || parent === entry) return entry;
  const fields = new Map(entry.fields);
  for (const [name, value] of parent.fields) {
    const given = name === 'title' ? containerField(entry.type) : name;
    if (!fields.has(given) && given !== 'crossref') fields.set(given, value);
  }
  return { ...entry, fields };
}

function sourceOf({ type: entryType, key, fields }: BibtexEntry): FoundSource | null {
  const used = new Set(unspoken);
  const raw = (...names: readonly string[]) => {
    for (const name of names) used.add(name);
    const value = names.map((name) => fields.get(name)?.trim()).find(Boolean);
    return value && value.length <= LONGEST_FIELD ? value : undefined;
  };
  const text = (...names: readonly string[]) => {
    const value = raw(...names);
    return value === undefined ? undefined : textOf(value) || undefined;
  };
  const type = typeOf(entryType, raw('entrysubtype'));
  const number = text('number');
  const article = containerField(entryType) === 'journal';
  const item: Record<string, unknown> = {
    type,
    title: title(text('title'), text('subtitle')),
    'citation-key': key || undefined,
    'container-title': article
      ? title(text('journaltitle', 'journal'), text('journalsubtitle'))
      : title(text('booktitle', 'maintitle', 'journaltitle', 'journal'), text('booksubtitle')),
    publisher: text(
      publisherField(entryType),
      'publisher',
      'institution',
      'school',
      'organization',
    ),
    [meaningOfNumber(entryType)]: number,
    issued: issued(raw('date'), raw('year'), text('month'), raw('day')),
    accessed: date(raw('urldate')),
    'event-date': date(raw('eventdate')),
    'original-date': date(raw('origdate')),
    page: text('pages')?.replaceAll(/\s*-{1,3}\s*/g, '–'),
    keyword: text('keywords')?.replaceAll(/\s*[,;]\s*/g, ', '),
  };
  for (const [variable, ...names] of bibtexNames) {
    const value = raw(...names);
    if (value !== undefined) item[variable] = namesOf(value);
  }
  for (const field of otherRoles) {
    const role = raw(`${field}type`);
    const variable = cslNameVariables.find((one) => one === role);
    const value = raw(field);
    if (value !== undefined) item[variable ?? 'contributor'] = namesOf(value);
  }
  for (const [variable, ...names] of bibtexTexts) item[variable] ??= text(...names);
  for (const [variable, ...names] of bibtexVerbatim) {
    item[variable] ??= raw(...names)?.replaceAll(/\\([&%$#_{}~])/g, '$1');
  }
  item.issue ??= text('issue');
  item.number ??= text('eid');
  tidy(item, raw('eprint'), raw('eprinttype', 'archiveprefix'));
  const known = Object.entries(item).filter(([, value]) => value !== undefined && value !== '');
  if (known.every(([variable]) => variable === 'type' || variable === 'citation-key')) return null;
  const read = cslItemSchema.safeParse({ title: '', ...Object.fromEntries(known) });
  if (!read.success) return null;
  const leftOut = [...fields.keys()].filter((name) => !used.has(name));
  return { kind: kindOfType(type), csl: read.data, leftOut };
}

/** What BibTeX files hold in more than one way. */
function tidy(
  item: Record<string, unknown>,
  eprint: string | undefined,
  archive: string | undefined,
): void {
  if (typeof item.DOI === 'string') {
    item.DOI = item.DOI.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  }
  // The address of a page, written as BibTeX had it before there was a field for it.
  if (typeof item.medium === 'string' && /^https?:\/\/\S+$/.test(item.medium)) {
    item.URL ??= item.medium;
    delete item.medium;
  }
  if (/^pubmed$|^pmid$/i.test(archive ?? '')) item.PMID ??= eprint;
  else {
    item.archive_location = eprint;
    item.archive = eprint === undefined ? archive : (archive ?? 'arXiv');
  }
}

function typeOf(entryType: string, subtype: string | undefined): CslType {
  const own = cslTypes.find((type) => type === subtype && bibtexTypes[type] === entryType);
  if (own) return own;
  const named = entryType === 'article' && subtype && Object.hasOwn(articleSubtypes, subtype);
  const known = Object.hasOwn(cslTypesOfBibtex, entryType)
    ? cslTypesOfBibtex[entryType]
    : undefined;
  return (named ? articleSubtypes[subtype] : known) ?? 'document';
}

function title(main: string | undefined, sub: string | undefined): string | undefined {
  return main !== undefined && sub !== undefined ? `${main}: ${sub}` : (main ?? sub);
}

function date(text: string | undefined): CslDate | undefined {
  return text === undefined ? undefined : dateFromText(text);
}

/** `date`, or the older fields `year`, `month` and `day`. */
function issued(
  whole: string | undefined,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CslDate | undefined {
  if (whole !== undefined || year === undefined) return date(whole);
  if (!/^-?\d{1,6}$/.test(year)) return date(textOf(year));
  const number = monthNumber(month ?? '');
  if (number === null) {
    return {
      'date-parts': [[Number(year)]],
      ...(month === undefined ? {} : { literal: `${month} ${year}` }),
    };
  }
  const dayNumber = /^\d{1,2}$/.test(day ?? '') ? [Number(day)] : [];
  return { 'date-parts': [[Number(year), number, ...dayNumber]] };
}
