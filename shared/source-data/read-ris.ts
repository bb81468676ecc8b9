import { type CslDate, type CslName, type CslType, cslItemSchema, cslTypes } from '../model/csl.ts';
import { type FoundSource, kindOfType, LONGEST_FIELD, type SourceData } from './found.ts';
import { nameFromLine } from './name-lines.ts';
import { cslTypesOfRis, risLines, risNames, risTypes, versionedTypes } from './ris-fields.ts';

const tagged = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/;

interface Entry {
  /** From 1. */
  readonly line: number;
  readonly fields: Map<string, string[]>;
}

/** The entries of a RIS file; one that says no type is named with its line. */
export function readRis(text: string): SourceData {
  const found: FoundSource[] = [];
  const unread: { where: string; why: string }[] = [];
  for (const entry of entriesOf(text)) {
    const source = entry.fields.has('TY') ? sourceOf(entry.fields) : null;
    if (source) found.push(source);
    else {
      unread.push({ where: `line ${entry.line}`, why: 'It does not begin with a type (TY).' });
    }
  }
  return { format: 'ris', found, unread };
}

function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let values: string[] | null = null;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const match = tagged.exec(line.trimEnd());
    const [, tag = '', value = ''] = match ?? [];
    if (match && tag === 'ER') {
      entry = null;
      values = null;
    } else if (match) {
      if (!entry || tag === 'TY') {
        entry = { line: index + 1, fields: new Map() };
        entries.push(entry);
      }
      values = entry.fields.get(tag) ?? [];
      values.push(value.trim());
      entry.fields.set(tag, values);
    } else if (values && line.trim() !== '') {
      // A long field goes on in the next line.
      values.push(`${values.pop() ?? ''} ${line.trim()}`.trim());
    }
  }
  return entries;
}

/** An entry of RIS as CSL-JSON. */
function sourceOf(fields: ReadonlyMap<string, readonly string[]>): FoundSource | null {
  const used = new Set(['TY', 'ER']);
  const all = (...tags: readonly string[]) =>
    tags.flatMap((tag) => {
      used.add(tag);
      return (fields.get(tag) ?? []).filter((value) => value !== '');
    });
  const first = (...tags: readonly string[]) => {
    const [value] = all(...tags);
    return value === undefined || value.length > LONGEST_FIELD ? undefined : value;
  };
  const { type, genre } = typeOf(fields.get('TY')?.[0] ?? '', first('M3'));
  const numbers = all('SN');
  const issn = numbers.find((value) => /^\d{4}-?\d{3}[\dX]\b/i.test(value));
  const [from, to] = [first('SP'), first('EP')];
  const edition = versionedTypes.includes(type) ? 'version' : 'edition';
  const item: Record<string, unknown> = {
    type,
    title: first('TI', 'T1', 'CT', ...(type === 'book' ? ['BT'] : [])) ?? '',
    genre,
    'citation-key': first('ID'),
    issued: issued(first('DA'), first('PY', 'Y1')),
    accessed: dateOf(first('Y2')),
    page: from && to && to !== from ? `${from}–${to}` : (from ?? to),
    ISSN: issn,
    ISBN: numbers.find((value) => value !== issn),
    keyword: all('KW').join(', ') || undefined,
  };
  for (const [variable, ...tags] of risNames) {
    const names = all(...tags).map(nameFromLine);
    if (names.length > 0) item[variable] = names.filter((name): name is CslName => name !== null);
  }
  for (const [variable, ...tags] of risLines) {
    item[variable === 'edition' ? edition : variable] = first(...tags);
  }
  // In a book `BT` is its own title, and `T2` its series where that has no line of its own.
  if (type === 'book') {
    const series = first('T2');
    const hasOwn = item['collection-title'] !== undefined;
    item['container-title'] = hasOwn ? series : undefined;
    if (!hasOwn) item['collection-title'] = series;
  }
  if (item.DOI)
    item.DOI = String(item.DOI).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const known = Object.entries(item).filter(([, value]) => value !== undefined);
  const read = cslItemSchema.safeParse(Object.fromEntries(known));
  if (!read.success) return null;
  const leftOut = [...fields.keys()].filter((tag) => !used.has(tag));
  return { kind: kindOfType(type), csl: read.data, leftOut };
}

/** The type by `TY`, or by `M3` where that names a type of CSL which is written as `TY`. */
function typeOf(
  ris: string,
  m3: string | undefined,
): { type: CslType; genre?: string | undefined } {
  const name = ris.trim().toUpperCase();
  const own = cslTypes.find((type) => type === m3 && risTypes[type] === name);
  if (own) return { type: own };
  const known = Object.hasOwn(cslTypesOfRis, name) ? cslTypesOfRis[name] : undefined;
  return { type: known ?? 'document', genre: m3 };
}

/** The day under `DA`, unless that has no year and the other line has. */
function issued(day: string | undefined, year: string | undefined): CslDate | undefined {
  const whole = dateOf(day);
  return whole?.['date-parts'] ? whole : (dateOf(year) ?? whole);
}

/** `2026/03/04/` with any part but the year left empty, and words behind the last slash. */
function dateOf(text: string | undefined): CslDate | undefined {
  if (text === undefined) return undefined;
  const [year = '', month = '', day = '', ...words] = text
    .replace(/^(\d{4})-(\d{2})(?:-(\d{2}))?$/, '$1/$2/$3')
    .split('/')
    .map((part) => part.trim());
  const literal = words.join('/').trim();
  if (!/^-?\d{1,6}$/.test(year)) return year === '' ? { literal } : { raw: text };
  const parts = [Number(year)];
  if (/^\d{1,2}$/.test(month) && Number(month) > 0) parts.push(Number(month));
  if (parts.length === 2 && /^\d{1,2}$/.test(day) && Number(day) > 0) parts.push(Number(day));
  return { 'date-parts': [parts], ...(literal === '' ? {} : { literal }) };
}
