import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DiffCache } from '../../../shared/diff/cache.ts';
import type { Change, Diff } from '../../../shared/diff/change.ts';
import { diffTexts, revertChanges } from '../../../shared/diff/diff.ts';
import { editedDraft, scriptNames } from './drafts.ts';
import { applyEdits, clusterStarts, expectValid } from './valid.ts';

/** Each change by what it does, however offsets have shifted. */
function actsOf(b: string, { changes }: Diff): string[] {
  return changes.map(
    ({ fromA, toA, fromB, toB }) => `${fromA}-${toA} ${JSON.stringify(b.slice(fromB, toB))}`,
  );
}

/** Code units that are not the same on both sides. */
function sizeOf(changes: readonly Change[]): number {
  return changes.reduce((sum, { fromA, toA, fromB, toB }) => sum + toA - fromA + toB - fromB, 0);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The places inside words. */
function insideWords(text: string): Set<number> {
  const inside = new Set<number>();
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike !== true) continue;
    for (let at = index + 1; at < index + segment.length; at++) inside.add(at);
  }
  return inside;
}

describe('thousands of drafts in six scripts, with paragraphs moved, split and joined', () => {
  test.each(scriptNames)('%s: all made give the draft, all taken back the submission', (script) => {
    let moves = 0;
    let breaks = 0;
    fc.assert(
      fc.property(editedDraft(6, [script]), ({ a, b }) => {
        const diff = diffTexts(a, b);
        expectValid(a, b, diff);
        const all = diff.changes.map((_, index) => index);
        expect(applyEdits(b, revertChanges(a, diff.changes, all))).toBe(a);
        const startsA = clusterStarts(a);
        const startsB = clusterStarts(b);
        const insideA = insideWords(a);
        const insideB = insideWords(b);
        const cuts = diff.changes.filter(
          ({ fromA, toA, fromB, toB }) =>
            [fromA, toA].some((at) => !startsA.has(at) || insideA.has(at)) ||
            [fromB, toB].some((at) => !startsB.has(at) || insideB.has(at)),
        );
        expect(cuts).toEqual([]);
        moves += diff.moves.length;
        breaks += diff.changes.filter(({ paragraph }) => paragraph !== undefined).length;
      }),
      { numRuns: 350, seed: 20 },
    );
    expect(moves).toBeGreaterThan(20);
    expect(breaks).toBeGreaterThan(50);
  });

  test('taken back alone, a change is gone, and in all but a few nothing else grows', () => {
    let grown = 0;
    fc.assert(
      fc.property(editedDraft(5), fc.nat(), ({ a, b }, choice) => {
        const diff = diffTexts(a, b);
        const { changes } = diff;
        if (changes.length === 0) return;
        const index = choice % changes.length;
        const chosen = changes[index];
        const half = chosen?.move === undefined ? undefined : changes[chosen.move];
        const gone = [chosen, half].flatMap((change) => change ?? []);
        const back = applyEdits(b, revertChanges(a, changes, [index]));
        const now = diffTexts(a, back);
        expectValid(a, back, now);
        expect(actsOf(back, now)).not.toContain(actsOf(b, diff)[index]);
        // Which paragraphs are partners is weighed anew, and now and then comes out otherwise.
        if (sizeOf(now.changes) > sizeOf(changes) - sizeOf(gone)) grown++;
      }),
      { numRuns: 1000, seed: 21 },
    );
    expect(grown).toBeLessThanOrEqual(6);
  });

  test('compared while it is edited, it keeps what a fresh comparison keeps', () => {
    fc.assert(
      fc.property(fc.array(editedDraft(3), { minLength: 1, maxLength: 4 }), (steps) => {
        const a = steps[0]?.a ?? '';
        const cache = new DiffCache();
        for (const { b } of steps) {
          expectValid(a, b, cache.update(a, b));
          const shorter = b.slice(0, b.lastIndexOf('\n\n') + 1);
          expectValid(a, shorter, cache.update(a, shorter));
        }
        expect(cache.update(a, a).changes).toEqual([]);
      }),
      { numRuns: 250, seed: 22 },
    );
  });
});
