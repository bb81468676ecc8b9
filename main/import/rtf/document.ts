import type { Look } from '../html-parts.ts';
import type { Form } from '../recorded-copy.ts';

/** Who changed something, and when. */
export interface Stamp {
  readonly author: string;
  /** ISO 8601 without a zone, as RTF has none; empty where it says nothing. */
  readonly date: string;
}

/** Whether words or a paragraph's end were put in or taken out; both where one followed the other. */
export interface Recorded {
  readonly inserted: Stamp | null;
  readonly deleted: Stamp | null;
}

/** A stretch of a paragraph. */
export type Run =
  /** Words; a line break is `\n`. `href` is empty where they are no link. */
  | (Recorded & {
      readonly kind: 'words';
      readonly text: string;
      readonly look: Look;
      readonly href: string;
    })
  | (Recorded & { readonly kind: 'note'; readonly flow: Flow })
  /** Where the words of a comment begin or end, or where its mark stands. */
  | { readonly kind: 'mark'; readonly edge: 'start' | 'end' | 'point'; readonly id: string };

/** What a paragraph is by its style or its own properties. */
export interface Role {
  /** 1 to 6; 0 for no heading. */
  readonly heading: number;
  readonly isTitle: boolean;
  readonly isQuotation: boolean;
  /** How its style looks: only what differs is emphasis. */
  readonly look: Pick<Look, 'strong' | 'em'>;
}

export interface InList {
  readonly id: string;
  /** 0 for the outermost. */
  readonly level: number;
  readonly isNumbered: boolean;
}

/** Paragraphs and the ends of cells and rows, which are all that RTF says of tables. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Run[];
      readonly role: Role;
      readonly list: InList | null;
      /** 0 outside of tables, 1 in one, 2 in one in another. */
      readonly depth: number;
      readonly end: Recorded;
    }
  | { readonly kind: 'cell' | 'row'; readonly depth: number };

export type Flow = readonly Block[];

/** A comment with its own text. */
export interface Annotation {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly flow: Flow;
}

export interface RtfDocument {
  readonly flow: Flow;
  readonly annotations: readonly Annotation[];
}

/** Whether something is there with all changes accepted, or rejected. */
export function isIn({ inserted, deleted }: Recorded, form: Form): boolean {
  return form === 'accepted' ? deleted === null : inserted === null;
}
