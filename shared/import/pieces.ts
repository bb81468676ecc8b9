import { plainText } from './plain-text.ts';

/** One block of copy, or one line of it where lines mean different things. */
export interface Piece {
  /** UTF-16 code units in the copy's text; `end` exclusive, without the line end. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly raw: string;
  /** Its words on one line; of long pieces, only for shape: as written. */
  readonly plain: string;
  /** `other`: lists, quotes, code, tables, rules, notes, raw HTML. */
  readonly kind: 'heading' | 'text' | 'other';
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
}

/** Longer pieces are never fields. Code units. */
const LONGEST_FIELD = 1200;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const other =
  /^(?: {4}|\t| {0,3}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|\||<[a-z!/?]|\[\^[^\]]+\]:|\[[^\]]+\]:\s|(?:[-_*][ \t]*){3,}$))/i;
/** What ends a paragraph without an empty line before it (CommonMark 5.1 to 5.3). */
const interrupts = /^ {0,3}(?:>|[-+*][ \t]|1[.)][ \t]|(?:[-_*][ \t]*){3,}$)/;
const underline = /^ {0,3}(?:(=+)|-+)[ \t]*$/;

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * Cuts Markdown into blocks with their places.
 *
 * @param text with `\n` line ends
 * @param standsAlone whether a line (in plain words) means something by itself; a run of lines
 *   that holds one is cut at each line
 */
export function cutPieces(text: string, standsAlone: (line: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let run: Line[] = [];
  const flush = () => {
    if (run.length > 0) pieces.push(...piecesOf(run, standsAlone));
    run = [];
  };
  let open: string | null = null;
  for (const line of linesOf(text)) {
    const mark = fence.exec(line.text)?.[1];
    if (open !== null) {
      run.push(line);
      if (mark?.startsWith(open) && line.text.trim() === mark) {
        open = null;
        flush();
      }
    } else if (mark) {
      flush();
      open = mark;
      run.push(line);
    } else if (line.text.trim() === '') flush();
    else if (heading.test(line.text)) {
      flush();
      run.push(line);
      flush();
    } else if (isParagraph(run) && underline.test(line.text)) {
      run.push(line);
      flush();
    } else {
      if (isParagraph(run) && interrupts.test(line.text)) flush();
      run.push(line);
    }
  }
  flush();
  return pieces;
}

function isParagraph([first]: readonly Line[]): boolean {
  return first !== undefined && !other.test(first.text);
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { start, text: line };
    start += line.length + 1;
    return one;
  });
}

function piecesOf(run: readonly Line[], standsAlone: (line: string) => boolean): readonly Piece[] {
  const [first] = run;
  if (!first) return [];
  const level = heading.exec(first.text)?.[1]?.length ?? 0;
  if (level > 0) return [piece(run, 'heading', level)];
  if (fence.test(first.text) || other.test(first.text)) return [piece(run, 'other', 0)];
  const last = run.length > 1 ? underline.exec(run.at(-1)?.text ?? '') : null;
  if (last) return [piece(run, 'heading', last[1] ? 1 : 2)];
  const alone = run.length > 1 && run.some((line) => standsAlone(plainText(line.text)));
  return alone ? run.map((line) => piece([line], 'text', 0)) : [piece(run, 'text', 0)];
}

function piece(lines: readonly Line[], kind: Piece['kind'], level: number): Piece {
  const raw = lines.map((line) => line.text).join('\n');
  const start = lines[0]?.start ?? 0;
  const plain = kind === 'other' || raw.length > LONGEST_FIELD ? raw : plainText(raw);
  return { start, end: start + raw.length, raw, plain, kind, level };
}
