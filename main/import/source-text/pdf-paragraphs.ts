/** One line of a page. Lengths are in points, from the lower left corner of the page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the letters' base line, upwards. */
  readonly base: number;
  /** Size of the type. */
  readonly size: number;
}

/** A line further below than so many usual steps starts a paragraph. */
const WIDE_STEP = 1.35;
/** As {@link WIDE_STEP}, in sizes of the type: more than double spacing leaves. */
const WIDE_SIZE = 2.6;
/** Type that is larger or smaller by more than this is another kind of text, such as a headline. */
const OTHER_SIZE = 1.15;
/** A first line that stands in by more than this, in sizes of the type, is indented. */
const INDENT = 0.7;

/**
 * The paragraphs of a page: its lines in the order in which the file has them, each paragraph's
 * still apart; {@link joinLines} makes a text of them. A paragraph ends where more space follows
 * than between lines, where the type changes its size, where the next line is indented or a list's
 * item, and where the next line's first word would have had room.
 */
export function paragraphsOf(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const step = usualStep(lines);
  return blocksOf(lines, step).flatMap((block) => {
    const left = Math.min(...block.map((line) => line.left));
    const right = Math.max(...block.map((line) => line.right));
    return split(
      block,
      (before, line) =>
        isListItem(line.text) ||
        (line.left > left + line.size * INDENT && before.left < line.left - line.size * INDENT) ||
        endsEarly(before, line, right),
    );
  });
}

/** Runs of lines at their usual distance: a column's part without a gap. */
function blocksOf(lines: readonly PdfLine[], step: number): readonly (readonly PdfLine[])[] {
  return split(lines, (before, line) => {
    const down = before.base - line.base;
    const size = Math.max(before.size, line.size);
    if (size > Math.min(before.size, line.size) * OTHER_SIZE) return true;
    if (down > Math.min(step * WIDE_STEP, size * WIDE_SIZE)) return true;
    // The top of the next column, or the next cell of a table: the sentence may go on there.
    return down < size * 0.3 && !/^\p{Ll}/u.test(line.text);
  });
}

/** The middle one of the distances between a line and the one below it; 0 where there is none. */
function usualStep(lines: readonly PdfLine[]): number {
  const steps = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      const down = before ? before.base - line.base : 0;
      return down > line.size * 0.5 && down < line.size * WIDE_SIZE ? [down] : [];
    })
    .sort((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
}

function isListItem(text: string): boolean {
  return /^(?:[-–—*•◦▪+]|\d{1,3}[.)]|\(?[a-z]\))\s/u.test(text);
}

/** Whether the first word of the next line would have had room in this one; not in mid-sentence. */
function endsEarly(before: PdfLine, line: PdfLine, right: number): boolean {
  if (/^\p{Ll}/u.test(line.text) && !/[.!?:;]["”’)]?$/.test(before.text)) return false;
  const room = right - before.right;
  if (room < before.size * 2) return false;
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = line.text.split(' ', 1)[0] ?? '';
  return (word.length + 1) * letter * 1.1 < room;
}

function split(
  lines: readonly PdfLine[],
  isFirst: (before: PdfLine, line: PdfLine) => boolean,
): readonly (readonly PdfLine[])[] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (!group || !before || isFirst(before, line)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}
