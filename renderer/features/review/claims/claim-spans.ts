/** A stretch of the draft; UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Edge = 'start' | 'end';

/** A word with what belongs to it: `don’t`, `20,000`, `€1.5`, `12%`. */
const word =
  /[\p{Sc}#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,\-‐‑]*?(?=[.,\-‐‑'’]*(?:[^\p{L}\p{M}\p{N}'’.,\-‐‑]|$))%?/gu;

/**
 * A stretch with one edge moved by a word, within its paragraph. It keeps at least one word.
 *
 * @param step 1 towards the end of the text, -1 towards its start
 */
export function moveEdge(text: string, span: Span, edge: Edge, step: 1 | -1): Span {
  const [from, to] = paragraphAround(text, span);
  const words = [...text.slice(from, to).matchAll(word)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  if (edge === 'end') {
    const ends = words.map(({ end }) => end).filter((end) => end > firstEnd(words, span.start));
    const all = [firstEnd(words, span.start), ...ends];
    const next =
      step === 1 ? all.find((end) => end > span.end) : all.findLast((end) => end < span.end);
    return { start: span.start, end: next ?? span.end };
  }
  const last = words.findLast(({ start }) => start < span.end)?.start ?? span.start;
  const starts = words.map(({ start }) => start).filter((start) => start <= last);
  const next =
    step === 1
      ? starts.find((start) => start > span.start)
      : starts.findLast((start) => start < span.start);
  return { start: next ?? span.start, end: span.end };
}

function firstEnd(words: readonly Span[], start: number): number {
  return words.find(({ end }) => end > start)?.end ?? start;
}

function paragraphAround(text: string, { start, end }: Span): readonly [number, number] {
  const from = text.lastIndexOf('\n\n', start);
  const to = text.indexOf('\n\n', end);
  return [from < 0 ? 0 : from + 2, to < 0 ? text.length : to];
}

/**
 * The pieces of a claim that is split at a cursor, or round the words that are marked in it.
 * White space and marks at the seams are left out. Fewer than two pieces: it can't be split there.
 */
export function splitSpan(text: string, claim: Span, selection: Span): readonly Span[] {
  const seams = [claim.start, selection.start, selection.end, claim.end];
  return seams.slice(1).flatMap((end, index) => {
    const start = seams[index] ?? end;
    const piece = trimmed(text, Math.max(start, claim.start), Math.min(end, claim.end));
    return piece ? [piece] : [];
  });
}

function trimmed(text: string, start: number, end: number): Span | null {
  if (end <= start) return null;
  const words = text.slice(start, end);
  const from = start + (/^[\s,;:–—-]*/u.exec(words)?.[0].length ?? 0);
  const to = start + words.replace(/[\s,;:–—-]+$/u, '').length;
  return to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : null;
}
