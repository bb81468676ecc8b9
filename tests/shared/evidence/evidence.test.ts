import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEvidence } from '../../../shared/evidence/evidence.ts';
import { findQuotation } from '../../../shared/evidence/quotations.ts';
import { SourceIndex } from '../../../shared/evidence/source-index.ts';
import { evidenceFor, hash, indexOf, marked, readable } from './sources.ts';

const draft =
  'Mayor Ilse Marrow said “the mole is safe until the spring” on 17 March 2023, with 165 boats inside.';
const unlike = 'A cookery book about soup and bread.';

describe('sources without readable text', () => {
  const results = (index: SourceIndex) => evidenceFor(index, draft).facts.map((one) => one.result);

  test('never make a fact not found', () => {
    const index = indexOf(unlike);
    expect(new Set(results(index))).toEqual(new Set(['not-found']));
    index.setUnreadable(hash('f'));
    expect(results(index)).toHaveLength(4);
    expect(new Set(results(index))).toEqual(new Set(['unreadable']));
    index.delete(hash('f'));
    expect(new Set(results(index))).toEqual(new Set(['not-found']));
  });

  test('and pages without any say that it may be there', () => {
    const index = new SourceIndex();
    const page = (start: number, value: string) => ({ start, label: 'page' as const, value });
    const parts = [page(0, '1'), page(unlike.length, '2')];
    index.set(hash('a'), { readable: true, text: unlike, parts, reason: '' });
    expect(new Set(results(index))).toEqual(new Set(['pages-unreadable']));
    index.setUnreadable(hash('f'));
    expect(new Set(results(index))).toEqual(new Set(['unreadable']));
    index.delete(hash('f'));
    index.delete(hash('a'));
    expect(new Set(results(index))).toEqual(new Set(['not-found']));
  });

  test('say so by themselves, however they are given', () => {
    const index = new SourceIndex();
    index.set(hash('a'), { readable: false, text: '', parts: [], reason: 'Only pictures.' });
    expect(new Set(results(index))).toEqual(new Set(['unreadable']));
    expect(index.unreadable).toEqual([hash('a')]);
  });

  test('do not hide what the others have', () => {
    const index = indexOf('She said the mole is safe until the spring.');
    index.setUnreadable(hash('f'));
    expect(evidenceFor(index, draft).facts.find((one) => one.type === 'quotation')?.result).toBe(
      'exact',
    );
  });
});

describe('a statement', () => {
  const index = indexOf(
    'The ferry is white. It was built in Dorn.\n\nThe treasurer paid for the repairs of the mole out of the levy on boats. Nobody asked.',
    'The levy for repairs is high.',
  );
  const found = evidenceFor(
    index,
    'Repairs of the mole were paid by the treasurer out of the levy.',
  );

  test('has its passages ranked, with the words that match marked', () => {
    expect(found.passages.map((passage) => [passage.sha256, passage.excerpt])).toEqual([
      [hash('a'), 'The treasurer paid for the repairs of the mole out of the levy on boats.'],
      [hash('b'), 'The levy for repairs is high.'],
    ]);
    expect(marked(found.passages[0])).toEqual(['treasurer paid', 'repairs', 'mole', 'levy']);
    expect(found.passages[0]?.share).toBeCloseTo(1);
    expect(found.passages[0]?.locator).toEqual({ label: 'paragraph', value: '2' });
  });

  test('gets no verdict and, without a common word, no passage', () => {
    expect(found.facts).toEqual([]);
    expect(evidenceFor(index, 'Nurses protest against shifts.').passages).toEqual([]);
  });

  test('finds its passage through the sentence it stands in', () => {
    const claim = { kind: 'figure', text: '165 of them', facts: [] } as const;
    expect(findEvidence(index, claim).passages).toEqual([]);
    const context = 'The treasurer paid for the repairs of 165 of them.';
    expect(findEvidence(index, { ...claim, context }).passages[0]?.sha256).toBe(hash('a'));
  });
});

test('a claim of kind quotation without quote marks is the quotation', () => {
  const index = indexOf('She said the mole is safe until the spring.');
  const text = 'the mole is safe until the spring';
  expect(findEvidence(index, { kind: 'quotation', text, facts: [] }).facts).toMatchObject([
    { type: 'quotation', result: 'exact', fact: { text } },
  ]);
});

test('places name the page or row of the source', () => {
  const text = 'First page about soup.\n\nSecond page: the mole is safe until the spring.';
  const index = new SourceIndex();
  const second = text.indexOf('Second');
  index.set(
    hash('a'),
    readable(text, [
      { start: 0, label: 'page', value: 'iv' },
      { start: second, label: 'page', value: '5' },
    ]),
  );
  expect(findQuotation(index, 'the mole is safe').places[0]?.locator).toEqual({
    label: 'page',
    value: '5',
  });
  expect(index.locate(hash('a'), 3)).toEqual({ label: 'page', value: 'iv' });
  expect(index.locate(hash('b'), 3)).toBeNull();
});

const word = fc.constantFrom(
  ...'the harbour levy rises again board mole ferry Dorn council says that boats 165 20,000 doesn’t re-education U.S. naïve Ærø 50% £5 ofﬁce spring'.split(
    ' ',
  ),
);
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '\n\n', ' – ', '” “', '; ');
const sourceText = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 150 })
  .map((parts) => parts.map(([one, after]) => one + after).join(''));

describe('for any sources', () => {
  test('every excerpt, mark and difference is a place of its text', () => {
    fc.assert(
      fc.property(sourceText, sourceText, sourceText, (a, b, claim) => {
        const texts = new Map([
          [hash('a'), a],
          [hash('b'), b],
        ]);
        const found = evidenceFor(indexOf(a, b), claim, 'quotation');
        for (const place of [...found.passages, ...found.facts.flatMap((one) => one.places)]) {
          const text = texts.get(place.sha256) ?? '';
          expect(place.excerpt).toBe(text.slice(place.start, place.end));
          let last = place.start;
          for (const [start, end] of place.marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(place.end);
          for (const { start, end, source } of place.differences)
            expect(source).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('six words or more of a source are found exact', () => {
    fc.assert(
      fc.property(sourceText, fc.nat(), fc.integer({ min: 6, max: 40 }), (text, at, length) => {
        const words = [...text.matchAll(/\S+/g)];
        fc.pre(words.length >= length);
        const first = at % (words.length - length + 1);
        const last = words[first + length - 1];
        const quoted = text.slice(
          words[first]?.index,
          (last?.index ?? 0) + (last?.[0].length ?? 0),
        );
        const found = findQuotation(indexOf(text, 'Another text about soup.'), quoted);
        expect(found.result).toBe('exact');
        expect(found.places[0]?.sha256).toBe(hash('a'));
      }),
      { numRuns: 200 },
    );
  });

  test('a deleted text has no places, and comes back as it was', () => {
    fc.assert(
      fc.property(sourceText, sourceText, sourceText, (a, b, claim) => {
        const index = indexOf(a, b);
        const before = evidenceFor(index, claim, 'quotation');
        index.delete(hash('a'));
        const without = evidenceFor(index, claim, 'quotation');
        const places = [...without.passages, ...without.facts.flatMap((one) => one.places)];
        expect(places.filter((place) => place.sha256 === hash('a'))).toEqual([]);
        index.set(hash('a'), readable(a));
        expect(evidenceFor(index, claim, 'quotation')).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('the order in which texts came does not matter', () => {
    fc.assert(
      fc.property(sourceText, sourceText, sourceText, (a, b, claim) => {
        const other = new SourceIndex();
        other.set(hash('b'), readable(b));
        other.set(hash('a'), readable(a));
        expect(evidenceFor(other, claim, 'quotation')).toEqual(
          evidenceFor(indexOf(a, b), claim, 'quotation'),
        );
      }),
      { numRuns: 60 },
    );
  });
});
