import { codePageOf } from './code-pages.ts';
import type { InList, Role } from './document.ts';
import { flat, type Group, groupsIn, nameIn, valueIn } from './groups.ts';

/** Code pages of the fonts by their number (1.9.1, "Font Table"). */
export function fontCodePages(table: Group): ReadonlyMap<number, number> {
  const pages = new Map<number, number>();
  let font = 0;
  for (const token of flat(table)) {
    if (token.kind !== 'word' || token.value === null) continue;
    if (token.name === 'f') font = token.value;
    else if (token.name === 'cpg') pages.set(font, token.value);
    else if (token.name === 'fcharset') {
      const page = codePageOf(token.value);
      if (page !== null) pages.set(font, page);
    }
  }
  return pages;
}

const DEEPEST_HEADING = 6;
/** The role of a paragraph whose style is not known. */
export const plainRole: Role = {
  heading: 0,
  isTitle: false,
  isQuotation: false,
  look: { strong: false, em: false },
};

/** What paragraphs are by the number of their style (1.9.1, "Style Sheet"). */
export function styleRoles(table: Group, codePage: number): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const style of groupsIn(table)) {
    if (valueIn(style, '*') !== null) continue;
    const based = roles.get(valueIn(style, 'sbasedon') ?? -1) ?? plainRole;
    const name = nameIn(style, codePage);
    const outline = valueIn(style, 'outlinelevel');
    roles.set(valueIn(style, 's') ?? 0, {
      heading: headingOf(name, outline) ?? based.heading,
      isTitle: /^title$/i.test(name),
      isQuotation: based.isQuotation || /^(?:intense |block )?quot(?:e|ations?)$/i.test(name),
      look: {
        strong: (valueIn(style, 'b') ?? 0) > 0,
        em: (valueIn(style, 'i') ?? 0) > 0,
      },
    });
  }
  return roles;
}

function headingOf(name: string, outline: number | null): number | null {
  const level = Number(/^heading ([1-9])$/i.exec(name)?.[1] ?? Number.NaN);
  if (!Number.isNaN(level)) return Math.min(level, DEEPEST_HEADING);
  return outline === null ? null : headingLevel(outline);
}

/** The level of a heading by its outline level, 0 to 8; 0 for text, which is 9. */
export function headingLevel(outline: number): number {
  return outline >= 0 && outline < 9 ? Math.min(outline + 1, DEEPEST_HEADING) : 0;
}

/** Finds a list's level by the number that paragraphs name, `\ls`. */
export type Lists = (override: number, level: number) => InList;

/** No number: a bullet, or nothing. */
const unnumbered: ReadonlySet<number> = new Set([23, 255]);

/** The lists of a document (1.9.1, "List Table", "List Override Table"). */
export function listsOf(table: Group | null, overrides: Group | null): Lists {
  const levels = new Map<number, readonly number[]>();
  for (const list of table ? groupsIn(table) : []) {
    levels.set(
      valueIn(list, 'listid') ?? 0,
      groupsIn(list)
        .filter((one) => valueIn(one, 'listlevel') !== null)
        .map((one) => valueIn(one, 'levelnfc') ?? valueIn(one, 'levelnfcn') ?? 0),
    );
  }
  const lists = new Map<number, number>();
  for (const one of overrides ? groupsIn(overrides) : []) {
    lists.set(valueIn(one, 'ls') ?? 0, valueIn(one, 'listid') ?? 0);
  }
  return (override, level) => {
    const format = levels.get(lists.get(override) ?? 0)?.[level];
    return {
      id: `ls${override}`,
      level,
      isNumbered: format !== undefined && !unnumbered.has(format),
    };
  };
}

/** Names of those who changed the document, by number (1.9.1, "Track Changes"). */
export function authorsOf(table: Group, codePage: number): readonly string[] {
  return groupsIn(table).map((one) => nameIn(one, codePage));
}

/** A time of Word's, DTTM, as ISO 8601 without a zone; empty where there is none. */
export function dateOf(dttm: number): string {
  const bits = dttm >>> 0;
  const [minute, hour] = [bits & 0x3f, (bits >>> 6) & 0x1f];
  const [day, month] = [(bits >>> 11) & 0x1f, (bits >>> 16) & 0xf];
  const year = 1900 + ((bits >>> 20) & 0x1ff);
  if (day === 0 || month === 0 || month > 12 || hour > 23 || minute > 59) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`;
}
