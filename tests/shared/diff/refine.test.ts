import { expect, test } from 'vitest';
import { DiffCache } from '../../../shared/diff/cache.ts';
import { finish } from '../../../shared/diff/common.ts';
import { diffTexts } from '../../../shared/diff/diff.ts';
import { proseOf, rewordedProse, seededRandom } from './samples.ts';
import { expectValid } from './valid.ts';

const a = proseOf(3000, seededRandom(41)).trimEnd();
const reworded = rewordedProse(a, 0.3, seededRandom(42));

/** Two words the other way round where the first is short. */
function swapSome(_: string, one: string, other: string): string {
  return one.length < 5 ? `${other} ${one}` : `${one} ${other}`;
}

test('a rough comparison says which changes are rough, and becomes exact', () => {
  const cache = new DiffCache({ effort: 150 });
  const rough = cache.update(a, reworded);
  expectValid(a, reworded, rough);
  expect(rough.precise).toBe(false);
  const roughOnes = rough.changes.filter((change) => change.precise === false).length;
  expect(roughOnes).toBeGreaterThan(10);
  expect(roughOnes).toBeLessThan(rough.changes.length);
  const exact = finish(cache.refine());
  expect(exact?.precise).toBe(true);
  expect(exact?.changes.some((change) => change.precise === false)).toBe(false);
  expect(exact?.changes.length).toBeGreaterThan(rough.changes.length);
  if (exact) expectValid(a, reworded, exact);
});

test('a split and a move that were missed are found', () => {
  const paragraphs = a.split('\n\n');
  paragraphs.push(
    ...paragraphs.splice(3, 1).map((moved) => moved.replace(/(\S+) (\S+)/gu, swapSome)),
  );
  const b = paragraphs.join('\n\n').replace(/(?<=^(?:.+\n\n){20}.{100,140}) /u, '\n\n');
  const exact = diffTexts(a, b);
  expect(exact.moves).toHaveLength(1);
  expect(exact.changes.some(({ paragraph }) => paragraph === 'split')).toBe(true);
  const cache = new DiffCache({ effort: 0 });
  const rough = cache.update(a, b);
  expect([rough.precise, rough.moves]).toEqual([false, []]);
  expect(finish(cache.refine())).toEqual(exact);
});

test('work left half-way is not lost, and an edit in between is compared', () => {
  const cache = new DiffCache({ effort: 50 });
  cache.update(a, reworded);
  const left = cache.refine();
  for (let step = 0; step < 60; step++) left.next();
  const edited = `${reworded.slice(0, 500)} word${reworded.slice(500)}`;
  const after = cache.update(a, edited);
  expectValid(a, edited, after);
  const all = after.changes.filter((change) => change.precise === false).length;
  const fresh = diffTexts(a, edited, { effort: 50 });
  expect(all).toBeLessThan(fresh.changes.filter((change) => change.precise === false).length);
  const exact = finish(cache.refine());
  expect(exact?.precise).toBe(true);
  if (exact) expectValid(a, edited, exact);
});

test('nothing was compared yet', () => {
  expect(finish(new DiffCache().refine())).toBeNull();
});
