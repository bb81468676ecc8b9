import type { EvidencePlace } from '../../../../shared/evidence/evidence.ts';

/** A piece of an excerpt: plain, matching, or where the draft has other words. */
export interface ExcerptPiece {
  /** Where it begins in the excerpt; the marks of what is left out stand beside it. */
  readonly at: number;
  readonly kind: 'plain' | 'match' | 'difference';
  readonly text: string;
  /** What the draft has in place of a difference; empty where it has nothing. */
  readonly draft: string;
}

/** UTF-16 code units shown before the first and after the last telling word. */
const AROUND = 60;

/** An excerpt cut up by what matches and what differs, with little around it. */
export function excerptPieces(place: EvidencePlace): readonly ExcerptPiece[] {
  const { start, excerpt, marks, differences } = place;
  const told = [
    ...marks.map(([from, to]) => ({ kind: 'match' as const, from, to, draft: '' })),
    ...differences.map(({ start: from, end: to, draft }) => ({
      kind: 'difference' as const,
      from,
      to,
      draft,
    })),
  ]
    .map((one) => ({ ...one, from: one.from - start, to: one.to - start }))
    .filter(({ from, to }) => from >= 0 && to <= excerpt.length)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const first = wordStart(excerpt, Math.max(0, (told[0]?.from ?? 0) - AROUND));
  const lastTold = Math.max(0, ...told.map(({ to }) => to));
  const last = wordEnd(excerpt, Math.min(excerpt.length, lastTold + AROUND));
  const pieces: ExcerptPiece[] = [];
  const plain = (from: number, to: number) => {
    if (to > from)
      pieces.push({ at: from, kind: 'plain', text: excerpt.slice(from, to), draft: '' });
  };
  if (first > 0) pieces.push({ at: -1, kind: 'plain', text: '… ', draft: '' });
  let at = first;
  for (const { kind, from, to, draft } of told) {
    if (from < at) continue;
    plain(at, from);
    pieces.push({ at: from, kind, text: excerpt.slice(from, to), draft });
    at = to;
  }
  plain(at, last);
  if (last < excerpt.length) {
    pieces.push({ at: excerpt.length, kind: 'plain', text: ' …', draft: '' });
  }
  return pieces;
}

function wordStart(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  return offset === 0 || space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 ? text.length : space;
}
