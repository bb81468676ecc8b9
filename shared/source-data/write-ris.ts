import { plainLine } from '../export/plain.ts';
import type { CslDate, CslItem } from '../model/csl.ts';
import { withoutCslMarkup } from '../model/source-title.ts';
import { dateWords } from './csl-dates.ts';
import { nameAsLine } from './name-lines.ts';
import { cslTypesOfRis, risLines, risNames, risTypes, versionedTypes } from './ris-fields.ts';

/** Items as RIS: UTF-8 with CR LF line ends, one blank line between entries. */
export function writeRis(items: readonly (readonly [key: string, csl: CslItem])[]): string {
  return items.map(([key, csl]) => entry(key, csl)).join('\r\n');
}

function entry(key: string, csl: CslItem): string {
  const lines: string[] = [];
  const add = (tag: string, value: string | number | undefined) => {
    const text = plainLine(withoutCslMarkup(String(value ?? '')));
    if (text !== '') lines.push(`${tag}  - ${text}`);
  };
  const type = risTypes[csl.type];
  add('TY', type);
  add('ID', key);
  for (const [variable, tag] of risNames) {
    for (const name of csl[variable] ?? []) add(tag ?? '', nameAsLine(name));
  }
  add('TI', csl.title);
  for (const [variable, tag] of risLines) {
    const isVersion = variable === 'edition' && versionedTypes.includes(csl.type);
    add(tag ?? '', csl[isVersion ? 'version' : variable]);
  }
  add('M3', csl.genre ?? (cslTypesOfRis[type] === csl.type ? '' : csl.type));
  if (csl.issued) {
    add('PY', csl.issued['date-parts']?.[0]?.[0]);
    add('DA', risDate(csl.issued));
  }
  if (csl.accessed) add('Y2', risDate(csl.accessed));
  const [, from, to] = /^([^\s,–-]+)\s?[–-]\s?([^\s,–-]+)$/.exec(String(csl.page ?? '')) ?? [];
  add('SP', from ?? csl.page);
  add('EP', to);
  add('SN', csl.ISBN);
  add('SN', csl.ISSN);
  for (const word of (csl.keyword ?? '').split(/[,;]/)) add('KW', word);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `2026/03/04/` and words behind; a range has no place in RIS but for where it begins. */
function risDate(date: CslDate): string {
  const [year, month, day] = date['date-parts']?.[0] ?? [];
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${year ?? ''}/${two(month)}/${two(day)}/${dateWords(date)}`;
}
