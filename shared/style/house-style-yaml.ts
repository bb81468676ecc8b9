import { type Document, isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { type HouseStyle, houseStyleSchema } from '../model/house-style.ts';

/** What keeps a text from being a house style. */
export interface YamlProblem {
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

export type ParsedStyle =
  | { readonly style: HouseStyle; readonly problems: readonly [] }
  | { readonly style: null; readonly problems: readonly YamlProblem[] };

/** A house style as YAML that a person can edit. */
export function houseStyleToYaml(style: HouseStyle): string {
  return stringify(style, { lineWidth: 100 });
}

/** Reads an edited house style; each problem is named with its line. */
export function houseStyleFromYaml(text: string): ParsedStyle {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos: [at], message }) => ({
      line: lines.linePos(at).line,
      what: message,
    }));
    return { style: null, problems };
  }
  const read = houseStyleSchema.safeParse(document.toJS());
  if (read.success) return { style: read.data, problems: [] };
  const problems = read.error.issues.map(({ path, message }) => ({
    line: lineOf(document, path, lines),
    what: path.length === 0 ? message : `${path.join('.')}: ${message}`,
  }));
  return { style: null, problems };
}

/** Where a value stands, or the nearest thing around it that is there. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
