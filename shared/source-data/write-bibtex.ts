import { plainLine } from '../export/plain.ts';
import { type CslDate, type CslItem, type CslName, cslNameVariables } from '../model/csl.ts';
import {
  bibtexNames,
  bibtexTexts,
  bibtexTypes,
  bibtexVerbatim,
  containerField,
  cslTypesOfBibtex,
  meaningOfNumber,
  otherRoles,
  publisherField,
} from './bibtex-fields.ts';
import { dateAsText, dateWords, monthMacro } from './csl-dates.ts';
import { escapeTex, toTex, toTexTitle } from './tex.ts';

/**
 * Items as BibTeX in UTF-8. Fields are those that BibTeX and BibLaTeX both know, and those of
 * BibLaTeX where BibTeX has none.
 *
 * @param items each with the key that it is cited by
 */
export function writeBibtex(items: readonly (readonly [key: string, csl: CslItem])[]): string {
  return items.map(([key, csl]) => entry(key, csl)).join('\n');
}

function entry(key: string, csl: CslItem): string {
  const type = bibtexTypes[csl.type];
  const fields: (readonly [string, string])[] = [];
  const add = (name: string, value: string | number | undefined, write = toTex) => {
    const text = plainLine(String(value ?? ''));
    if (text !== '') fields.push([name, `{${write(text)}}`]);
  };
  for (const [variable, field] of bibtexNames) add(field ?? '', names(csl[variable]), asIs);
  const others = cslNameVariables.filter(
    (variable) => csl[variable] && !bibtexNames.some(([one]) => one === variable),
  );
  for (const [index, field] of otherRoles.entries()) {
    const role = others[index];
    if (role === undefined) break;
    add(field, names(csl[role]), asIs);
    add(`${field}type`, role, asIs);
  }
  add('title', csl.title, toTexTitle);
  add(containerField(type), csl['container-title']);
  add(publisherField(type), csl.publisher);
  for (const [variable, field] of bibtexTexts) add(field ?? '', csl[variable]);
  const number = meaningOfNumber(type);
  add('number', csl[number]);
  if (number !== 'issue') add('issue', csl.issue);
  if (number !== 'number') add('eid', csl.number);
  add('pages', String(csl.page ?? '').replaceAll(/\s*[–-]\s*/g, '--'));
  add('keywords', csl.keyword);
  fields.push(...issued(csl.issued));
  add('urldate', csl.accessed && dateAsText(csl.accessed), asIs);
  add('eventdate', csl['event-date'] && dateAsText(csl['event-date']), asIs);
  add('origdate', csl['original-date'] && dateAsText(csl['original-date']), asIs);
  add('eprint', csl.archive_location, verbatim);
  add('eprinttype', csl.archive);
  for (const [variable, field] of bibtexVerbatim) add(field ?? '', csl[variable], verbatim);
  if (cslTypesOfBibtex[type] !== csl.type) add('entrysubtype', csl.type, asIs);
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** The date in BibLaTeX's field, and in the two of BibTeX. */
function issued(date: CslDate | undefined): readonly (readonly [string, string])[] {
  if (!date) return [];
  const [year, month] = date['date-parts']?.[0] ?? [];
  if (year === undefined) {
    const words = plainLine(dateWords(date));
    return words === '' ? [] : [['year', `{${escapeTex(words)}}`]];
  }
  const circa = date.circa ? '~' : '';
  const macro = month === undefined ? '' : monthMacro(month);
  return [
    ['date', `{${dateAsText(date)}${circa}}`],
    ['year', `{${year}}`],
    ...(macro === '' ? [] : [['month', macro] as const]),
  ];
}

function names(all: readonly CslName[] | undefined): string {
  return (all ?? []).map(name).join(' and ');
}

/** `von Last, Jr., First`; what would be taken apart stands in braces. */
function name(one: CslName): string {
  const { family = '', given = '', suffix = '', literal } = one;
  const particle = one['non-dropping-particle'] ?? one['dropping-particle'] ?? '';
  if (literal !== undefined || given === '') {
    return `{${toTex(plainLine(literal ?? [particle, family].filter(Boolean).join(' ')))}}`;
  }
  const last = /^\p{Ll}|[,]|\band\b/u.test(family) ? `{${toTex(family)}}` : toTex(family);
  const parts = [
    particle === '' ? last : `${toTex(particle)} ${last}`,
    toTex(suffix),
    toTex(given),
  ];
  return plainLine(parts.filter((part) => part !== '').join(', '));
}

function asIs(text: string): string {
  return text;
}

/** An address or a number; braces would end the field. */
function verbatim(text: string): string {
  return text.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
