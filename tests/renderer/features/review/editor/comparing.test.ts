import { ChangeSet } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import {
  type Compared,
  Comparing,
} from '../../../../../renderer/features/review/editor/comparing.ts';
import { diffTexts } from '../../../../../shared/diff/diff.ts';
import { proseOf, rewordedProse, seededRandom } from '../../../../shared/diff/samples.ts';

const base = proseOf(1500, seededRandom(51));
const draft = rewordedProse(base, 0.3, seededRandom(52));

/** Works until a comparison is done, at most so many steps. */
function next(comparing: Comparing, text: string, steps = 100_000): Compared | null {
  for (let step = 0; step < steps; step++) {
    const done = comparing.step(base, () => text);
    if (done) return done;
  }
  return null;
}

function insertion(text: string, at: number, insert: string): ChangeSet {
  return ChangeSet.of({ from: at, insert }, text.length);
}

describe('comparing in slices', () => {
  test('gives a rough result first, then the exact one, then rests', () => {
    const comparing = new Comparing({ effort: 50 });
    expect(next(comparing, draft)?.diff.precise).toBe(false);
    expect(comparing.isBusy).toBe(true);
    const exact = next(comparing, draft);
    expect(exact?.diff.precise).toBe(true);
    expect(exact?.since).toBeNull();
    expect(comparing.isBusy).toBe(false);
    expect(next(comparing, draft, 5)).toBeNull();
  });

  test('an exact result is not refined', () => {
    const comparing = new Comparing();
    expect(next(comparing, draft)?.diff).toEqual(diffTexts(base, draft));
    expect(comparing.isBusy).toBe(false);
  });

  test('what is typed while it compares is laid over the result, and compared next', () => {
    const comparing = new Comparing();
    next(comparing, draft, 3);
    const one = insertion(draft, 10, 'ab');
    const edited = `${draft.slice(0, 10)}ab${draft.slice(10)}`;
    comparing.edited(one.desc);
    comparing.edited(insertion(edited, 0, 'c').desc);
    const late = next(comparing, `c${edited}`);
    expect(late?.diff).toEqual(diffTexts(base, draft));
    expect(late?.since?.mapPos(20)).toBe(23);
    expect(next(comparing, `c${edited}`)).toEqual({
      base,
      text: `c${edited}`,
      diff: diffTexts(base, `c${edited}`),
      since: null,
    });
  });

  test('what is typed while it refines: nothing about the older text comes any more', () => {
    const comparing = new Comparing({ effort: 50 });
    next(comparing, draft);
    next(comparing, draft, 20);
    const edited = `New. ${draft}`;
    comparing.edited(insertion(draft, 0, 'New. ').desc);
    for (const precise of [false, true]) {
      const done = next(comparing, edited);
      expect(done?.diff.precise).toBe(precise);
      expect(done?.since).toBeNull();
      expect(done?.diff.pairs.findLast(({ b }) => b)?.b?.[1]).toBe(edited.trimEnd().length);
    }
    expect(comparing.isBusy).toBe(false);
  });

  test('another text to compare with drops what runs', () => {
    const comparing = new Comparing();
    next(comparing, draft, 3);
    comparing.rebased();
    const done = comparing.step('Other.', () => 'Other.') ?? null;
    const last = done ?? nextWith(comparing, 'Other.');
    expect(last?.base).toBe('Other.');
    expect(last?.diff.changes).toEqual([]);
  });
});

function nextWith(comparing: Comparing, text: string): Compared | null {
  for (let step = 0; step < 1000; step++) {
    const done = comparing.step(text, () => text);
    if (done) return done;
  }
  return null;
}
