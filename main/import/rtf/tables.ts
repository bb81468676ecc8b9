import { MACINTOSH, WESTERN } from './code-pages.ts';
import type { InList, Role, Stamp } from './document.ts';
import type { Group } from './groups.ts';
import {
  authorsOf,
  dateOf,
  fontCodePages,
  headingLevel,
  type Lists,
  listsOf,
  plainRole,
  styleRoles,
} from './header.ts';
import type { State } from './state.ts';

/** What stands before a document's text: its code page, fonts, styles, lists and authors. */
export class Tables {
  #codePage = WESTERN;
  #fonts: ReadonlyMap<number, number> = new Map();
  #roles: ReadonlyMap<number, Role> = new Map();
  #authors: readonly string[] = [];
  #listTable: Group | null = null;
  #lists: Lists = listsOf(null, null);

  /** Whether groups that begin with this word are tables. */
  static has(name: string): boolean {
    return /^(?:fonttbl|stylesheet|listtable|listoverridetable|revtbl)$/.test(name);
  }

  /** Takes a table in. */
  add(name: string, table: Group): void {
    if (name === 'fonttbl') this.#fonts = fontCodePages(table);
    else if (name === 'stylesheet') this.#roles = styleRoles(table, this.#codePage);
    else if (name === 'listtable') this.#listTable = table;
    else if (name === 'listoverridetable') this.#lists = listsOf(this.#listTable, table);
    else if (name === 'revtbl') this.#authors = authorsOf(table, this.#codePage);
  }

  /** Takes in what a word says of the whole document; false where it says nothing of it. */
  set(name: string, value: number | null): boolean {
    if (name === 'ansicpg') this.#codePage = value ?? WESTERN;
    else if (name === 'mac') this.#codePage = MACINTOSH;
    else return false;
    return true;
  }

  /** The code page of what is written in a state. */
  codePage({ font }: State): number {
    return this.#fonts.get(font) ?? this.#codePage;
  }

  role({ style, outline }: State): Role {
    const role = this.#roles.get(style) ?? plainRole;
    return outline === null ? role : { ...role, heading: headingLevel(outline) };
  }

  list({ list, level, oldList }: State): InList | null {
    if (list !== null) return this.#lists(list, level);
    return oldList && { id: oldList, level: 0, isNumbered: oldList === 'numbers' };
  }

  stamp(author: number, date: number): Stamp {
    return { author: this.#authors[author] ?? '', date: dateOf(date) };
  }
}
