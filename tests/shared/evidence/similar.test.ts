import { expect, test } from 'vitest';
import { similarSources } from '../../../shared/evidence/similar.ts';
import { proseOf, rewordedProse, seededRandom } from '../diff/samples.ts';
import { hash, indexOf } from './sources.ts';

const random = seededRandom(4);
const report = proseOf(1200, random);

test('a copy with a few words changed is probably the same source', () => {
  const found = similarSources(indexOf(report, rewordedProse(report, 0.03, random)));
  expect(found).toMatchObject([{ first: hash('a'), second: hash('b') }]);
  expect(found[0]?.ratio).toBeGreaterThan(0.7);
  expect(found[0]?.ratio).toBeLessThan(1);
});

test('an extract is the same source as the whole', () => {
  const extract = report.slice(0, report.indexOf('\n\n', 2500));
  const found = similarSources(indexOf(report, 'Soup and bread.', extract));
  expect(found).toEqual([{ first: hash('a'), second: hash('c'), ratio: 1 }]);
});

test('texts that share a quotation are two', () => {
  const quoted = report.slice(0, 600);
  const other = `${Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ')} ${quoted}`;
  expect(similarSources(indexOf(report, other))).toEqual([]);
});

test('a text that is gone is like no other', () => {
  const index = indexOf(report, report);
  expect(similarSources(index)).toHaveLength(1);
  index.delete(hash('b'));
  expect(similarSources(index)).toEqual([]);
});
