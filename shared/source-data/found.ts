import type { CslItem, CslType } from '../model/csl.ts';
import type { SourceKind } from '../model/source.ts';

/** The formats in which programs hand on the data of sources. */
export const sourceDataFormats = ['csl', 'bibtex', 'ris'] as const;
export type SourceDataFormat = (typeof sourceDataFormats)[number];

/** An entry of a file of source data, understood. */
export interface FoundSource {
  readonly kind: SourceKind;
  readonly csl: CslItem;
  /** Fields of the entry that CSL-JSON has no place for, by their names. */
  readonly leftOut: readonly string[];
}

/** An entry that could not be read. */
export interface UnreadEntry {
  /** Where it stands: `line 12`, `entry 3`. */
  readonly where: string;
  /** A sentence. */
  readonly why: string;
}

export interface SourceData {
  readonly format: SourceDataFormat;
  readonly found: readonly FoundSource[];
  readonly unread: readonly UnreadEntry[];
}

/** More entries than this are refused. */
export const MOST_ENTRIES = 10_000;
/** Longer fields are left out. UTF-16 code units. */
export const LONGEST_FIELD = 100_000;

/** The kind of source that an item of a type is on this desk. */
export function kindOfType(type: CslType): SourceKind {
  switch (type) {
    case 'webpage':
    case 'post':
    case 'post-weblog':
      return 'web-page';
    case 'dataset':
    case 'interview':
      return type;
    case 'personal_communication':
      return 'person';
    default:
      return 'document';
  }
}
