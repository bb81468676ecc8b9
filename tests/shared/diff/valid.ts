import { expect } from 'vitest';
import type { Change, Diff } from '../../../shared/diff/change.ts';
import { diffTexts, type TextEdit } from '../../../shared/diff/diff.ts';

/** A text with edits made at once. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to),
    text,
  );
}

/** The submission with some of the changes made. */
export function apply(a: string, b: string, changes: readonly Change[]): string {
  let text = '';
  let at = 0;
  for (const change of changes) {
    text += a.slice(at, change.fromA) + b.slice(change.fromB, change.toB);
    at = change.toA;
  }
  return text + a.slice(at);
}

export function readable(a: string, b: string): string[] {
  return diffTexts(a, b).changes.map(
    ({ kind, fromA, toA, fromB, toB }) =>
      `${kind} [${a.slice(fromA, toA)}][${b.slice(fromB, toB)}]`,
  );
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

export function clusterStarts(text: string): Set<number> {
  const graphemes = segmenter.segment(text);
  return new Set([...Array.from(graphemes, ({ index }) => index), text.length]);
}

/** The invariants that every comparison keeps. */
export function expectValid(a: string, b: string, diff: Diff): void {
  const { changes, pairs } = diff;
  expect(apply(a, b, changes)).toBe(b);
  let atA = -1;
  let atB = -1;
  for (const [index, change] of changes.entries()) {
    const afterMove = change.move !== undefined || changes[index - 1]?.move !== undefined;
    expect(change.fromA >= atA && change.fromB >= atB).toBe(true);
    if (!afterMove) expect(change.fromA > atA && change.fromB > atB).toBe(true);
    expect(a.slice(change.fromA, change.toA)).not.toBe(b.slice(change.fromB, change.toB));
    expect(change.kind).toBe(
      change.fromA === change.toA
        ? 'inserted'
        : change.fromB === change.toB
          ? 'deleted'
          : 'replaced',
    );
    atA = change.toA;
    atB = change.toB;
  }
  for (const side of ['a', 'b'] as const) {
    let at = -1;
    const text = side === 'a' ? a : b;
    for (const span of pairs.flatMap((pair) => pair[side] ?? [])) {
      expect(span).toBeGreaterThanOrEqual(at);
      at = span;
    }
    const covered = pairs.flatMap((pair) => (pair[side] ? [text.slice(...pair[side])] : []));
    expect(covered.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  }
  expectValidMoves(a, b, diff);
}

/** Each half names the other, what they hold leads from one place to the other. */
function expectValidMoves(a: string, b: string, { changes, moves }: Diff): void {
  const named = changes.flatMap(({ move }, index) => (move === undefined ? [] : [index]));
  expect(moves.flatMap((move) => [move.deleted, move.inserted]).sort((x, y) => x - y)).toEqual(
    named,
  );
  for (const move of moves) {
    const deleted = changes[move.deleted];
    const inserted = changes[move.inserted];
    expect([deleted?.move, inserted?.move]).toEqual([move.inserted, move.deleted]);
    expect(b.slice(deleted?.fromB, deleted?.toB).trim()).toBe('');
    expect(a.slice(inserted?.fromA, inserted?.toA).trim()).toBe('');
    expect(a.slice(...move.a).trim()).toBe(a.slice(deleted?.fromA, deleted?.toA).trim());
    expect(b.slice(...move.b).trim()).toBe(b.slice(inserted?.fromB, inserted?.toB).trim());
    let [atA, atB] = [move.a[0], move.b[0]];
    for (const change of move.changes) {
      expect(blankless(b.slice(atB, change.fromB))).toBe(blankless(a.slice(atA, change.fromA)));
      [atA, atB] = [change.toA, change.toB];
    }
    expect(blankless(b.slice(atB, move.b[1]))).toBe(blankless(a.slice(atA, move.a[1])));
  }
}

function blankless(text: string): string {
  return text.replace(/\s/gu, '');
}
