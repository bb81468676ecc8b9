import type { Copy } from './intake.ts';
import { withPlainLineEnds } from './lines.ts';
import { plainToMarkdown } from './plain-text.ts';

/** No mail program or wire wraps at more; longer lines are whole paragraphs. Characters. */
const MAX_WIDTH = 100;
/** Lines shorter than this at their longest are lists and addresses, not wrapped text. */
const MIN_WIDTH = 40;
/** At most this part of the characters may stand in longer lines (headlines, addresses). */
const LONG_SHARE = 0.2;

/**
 * Reads plain text. Lines that were wrapped at a fixed width are joined to paragraphs again;
 * where lines are not wrapped, each is a paragraph. Everything stays literal.
 *
 * @param text with any kind of line ends
 */
export function readText(text: string): Copy {
  return { text: plainToMarkdown(joinWrappedLines(withPlainLineEnds(text))), declared: {} };
}

/**
 * The paragraphs of plain text, soft-wrapped lines joined with a space.
 *
 * @param text with `\n` line ends
 */
export function joinWrappedLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replaceAll('\t', ' ').trim());
  const width = wrapWidth(lines);
  const paragraphs: string[] = [];
  let before = '';
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && width > 0 && continues(before, line, width)) {
      paragraphs[paragraphs.length - 1] = joined(open, line);
    } else if (line !== '') paragraphs.push(line);
    before = line;
  }
  return paragraphs;
}

/** The width that lines were wrapped at, or 0 where they were not. */
function wrapWidth(lines: readonly string[]): number {
  const short = lines.filter((line) => line.length <= MAX_WIDTH);
  const all = totalLength(lines);
  if (all === 0 || (all - totalLength(short)) / all > LONG_SHARE) return 0;
  const width = short.reduce(
    (most, line) => (line.includes(' ') ? Math.max(most, line.length) : most),
    0,
  );
  if (width < MIN_WIDTH) return 0;
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    return line !== '' && next !== '' ? [isFull(line, next, width)] : [];
  });
  const full = inner.filter((one) => one).length;
  return full > 0 && full * 2 >= inner.length ? width : 0;
}

function totalLength(lines: readonly string[]): number {
  return lines.reduce((total, line) => total + line.length, 0);
}

/** Whether the next line's first word had no room in this one. People wrap a little early. */
function isFull(line: string, next: string, width: number): boolean {
  const word = next.split(' ', 1)[0] ?? '';
  return line.length + 1 + word.length > width * 0.9;
}

function continues(before: string, line: string, width: number): boolean {
  if (before === '' || line === '') return false;
  if (/^(?:[-–—*•+]|\d{1,3}[.)])\s/u.test(line)) return false;
  return isFull(before, line, width) || /^\p{Ll}/u.test(line);
}

/** A hyphen at a line's end binds ("re-⏎education"), unless it stands for a part ("land- and"). */
function joined(before: string, line: string): string {
  const binds =
    /\p{L}-$/u.test(before) &&
    /^\p{Ll}/u.test(line) &&
    !/^(?:and|or|to|und|oder|bis|et|ou|y|o)\s/.test(line);
  return binds ? `${before}${line}` : `${before} ${line}`;
}
