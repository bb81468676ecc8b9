import type { Recorded, Stamp } from './document.ts';

/** Where words go: into the text, nowhere, or to somebody who collects them. */
export type Destination = 'text' | 'nowhere' | 'in unicode only' | ((words: string) => void);

/** Properties of characters, `\plain` sets them back. */
interface CharacterState {
  readonly strong: boolean;
  readonly em: boolean;
  readonly del: boolean;
  readonly hidden: boolean;
  readonly inserted: boolean;
  readonly deleted: boolean;
  readonly movedTo: boolean;
  readonly movedFrom: boolean;
}

/** Properties of paragraphs, `\pard` sets them back. */
interface ParagraphState {
  readonly style: number;
  readonly outline: number | null;
  /** `\ls`; null for no list. */
  readonly list: number | null;
  readonly level: number;
  /** A list of the old kind; null for none. */
  readonly oldList: 'bullets' | 'numbers' | null;
  readonly inTable: boolean;
  readonly nested: number;
}

/** What is in force in a group; the one around it has its own back at its end. */
export interface State extends CharacterState, ParagraphState {
  readonly destination: Destination;
  readonly font: number;
  /** Characters that stand behind each `\u` for programs that don't know it. */
  readonly fallback: number;
  readonly href: string;
  readonly author: number;
  readonly date: number;
  readonly deletedBy: number;
  readonly deletedAt: number;
}

export const plainCharacters: CharacterState = {
  strong: false,
  em: false,
  del: false,
  hidden: false,
  inserted: false,
  deleted: false,
  movedTo: false,
  movedFrom: false,
};

export const plainParagraph: ParagraphState = {
  style: 0,
  outline: null,
  list: null,
  level: 0,
  oldList: null,
  inTable: false,
  nested: 0,
};

export const firstState: State = {
  ...plainCharacters,
  ...plainParagraph,
  destination: 'text',
  font: -1,
  fallback: 1,
  href: '',
  author: 0,
  date: 0,
  deletedBy: 0,
  deletedAt: 0,
};

/** Tables in tables: more are none that anybody would read. */
const DEEPEST_TABLE = 12;
const DEEPEST_LIST = 8;

/** What a word changes in the state; null where it changes nothing. */
export function changed(name: string, value: number | null): Partial<State> | null {
  const on = value !== 0;
  const number = value ?? 0;
  switch (name) {
    case 'plain':
      return plainCharacters;
    case 'pard':
      return plainParagraph;
    case 'b':
      return { strong: on };
    case 'i':
      return { em: on };
    case 'strike':
    case 'striked':
      return { del: on };
    case 'v':
      return { hidden: on };
    case 'revised':
      return { inserted: on };
    case 'deleted':
      return { deleted: on };
    case 'mvt':
      return { movedTo: on };
    case 'mvf':
      return { movedFrom: on };
    case 'revauth':
      return { author: number };
    case 'revdttm':
      return { date: number };
    case 'mvauth':
      return { author: number, deletedBy: number };
    case 'mvdate':
      return { date: number, deletedAt: number };
    case 'revauthdel':
      return { deletedBy: number };
    case 'revdttmdel':
      return { deletedAt: number };
    case 'f':
      return { font: number };
    case 'uc':
      return { fallback: Math.max(0, number) };
    case 's':
      return { style: number };
    case 'outlinelevel':
      return { outline: number };
    case 'ls':
      return { list: number > 0 ? number : null };
    case 'ilvl':
      return { level: Math.min(Math.max(0, number), DEEPEST_LIST) };
    case 'intbl':
      return { inTable: true };
    case 'itap':
      return { nested: Math.min(Math.max(0, number), DEEPEST_TABLE) };
    default:
      return null;
  }
}

/** How deep in tables a paragraph is. */
export function tableDepth({ inTable, nested }: State): number {
  return Math.max(inTable ? 1 : 0, nested);
}

/** What was recorded of words or a paragraph's end in this state. */
export function recordedIn(state: State, stamp: (author: number, date: number) => Stamp): Recorded {
  const { inserted, deleted, movedTo, movedFrom } = state;
  return {
    inserted: inserted || movedTo ? stamp(state.author, state.date) : null,
    deleted: deleted || movedFrom ? stamp(state.deletedBy, state.deletedAt) : null,
  };
}
