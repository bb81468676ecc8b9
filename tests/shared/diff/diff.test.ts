import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DiffCache } from '../../../shared/diff/cache.ts';
import { diffTexts, revertChanges } from '../../../shared/diff/diff.ts';
import { anyText, editedText, proseOf, rewordedProse, seededRandom, shortText } from './samples.ts';
import { apply, applyEdits, clusterStarts, expectValid, readable } from './valid.ts';

describe('any two texts', () => {
  test('all changes applied to the first give the second, and all reverted give the first', () => {
    fc.assert(
      fc.property(fc.oneof(editedText, fc.tuple(anyText, anyText)), ([a, b]) => {
        const diff = diffTexts(a, b);
        expectValid(a, b, diff);
        const all = diff.changes.map((_, index) => index);
        expect(applyEdits(b, revertChanges(a, diff.changes, all))).toBe(a);
      }),
      { numRuns: 1500 },
    );
  });

  test('reverting one change leaves exactly the others', () => {
    fc.assert(
      fc.property(editedText, fc.nat(), ([a, b], pick) => {
        const { changes } = diffTexts(a, b);
        const chosen = pick % Math.max(1, changes.length);
        const { move } = changes[chosen] ?? {};
        const others = changes.filter((_, index) => index !== chosen && index !== move);
        const reverted = applyEdits(b, revertChanges(a, changes, [chosen]));
        expect(reverted).toBe(apply(a, b, others));
      }),
      { numRuns: 500 },
    );
  });

  test('no change cuts a surrogate pair, an accent, an emoji or a flag', () => {
    fc.assert(
      fc.property(editedText, ([a, b]) => {
        const startsA = clusterStarts(a);
        const startsB = clusterStarts(b);
        for (const { fromA, toA, fromB, toB } of diffTexts(a, b).changes) {
          expect([fromA, toA].every((at) => startsA.has(at))).toBe(true);
          expect([fromB, toB].every((at) => startsB.has(at))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('no change cuts a word', () => {
    const cuts = (text: string, at: number): boolean =>
      /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(text.slice(at));
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 }), (seed) => {
        const a = proseOf(300, seededRandom(seed));
        const b = rewordedProse(a, 0.1, seededRandom(seed + 1));
        for (const { fromA, toA, fromB, toB } of diffTexts(a, b).changes) {
          expect([fromA, toA].some((at) => cuts(a, at))).toBe(false);
          expect([fromB, toB].some((at) => cuts(b, at))).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('equal texts have no change; the same input gives the same result', () => {
    fc.assert(
      fc.property(editedText, ([a, b]) => {
        expect(diffTexts(a, a).changes).toEqual([]);
        expect(diffTexts(a, b)).toEqual(diffTexts(a, b));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what an editor reads', () => {
  test('a changed figure is that figure', () => {
    expect(readable('Some 156 camps opened.', 'Some 165 camps opened.')).toEqual([
      'replaced [156][165]',
    ]);
    expect(readable('It cost 1,250.5 million.', 'It cost 1,350.5 million.')).toEqual([
      'replaced [1,250.5][1,350.5]',
    ]);
  });

  test('a word added or taken away takes one space with it', () => {
    expect(readable('the levy passed', 'the new levy passed')).toEqual(['inserted [][new ]']);
    expect(readable('the levy passed today.', 'the levy passed.')).toEqual(['deleted [ today][]']);
    expect(readable('Yesterday the levy', 'the levy')).toEqual(['deleted [Yesterday ][]']);
  });

  test('a replaced phrase is one change, not confetti', () => {
    expect(
      readable(
        'The mayor said the council had been told of the plan in March.',
        'The mayor said nobody in the chamber knew about it in March.',
      ),
    ).toEqual([
      'replaced [the council had been told of the plan][nobody in the chamber knew about it]',
    ]);
    expect(
      readable('by Anna Smith, Peter Jones and others', 'by Mary Brown, Harry Green and others'),
    ).toEqual(['replaced [Anna Smith, Peter Jones][Mary Brown, Harry Green]']);
  });

  test('quotation marks put round a word leave the word', () => {
    expect(readable('so called camps are', 'so called “camps” are')).toEqual([
      'inserted [][“]',
      'inserted [][”]',
    ]);
  });

  test('a sentence added after its like is that sentence', () => {
    expect(readable('He left. She stayed.', 'He left. They waited. She stayed.')).toEqual([
      'inserted [][They waited. ]',
    ]);
    expect(readable('One ended. Two ended. Three.', 'One ended. Three.')).toEqual([
      'deleted [Two ended. ][]',
    ]);
  });

  test('paragraphs added, dropped, and at the end', () => {
    expect(readable('One.\n\nTwo.', 'One.\n\nNew.\n\nTwo.')).toEqual(['inserted [][New.\n\n]']);
    expect(readable('One.\n\nBy news\n\nTwo.', 'One.\n\nTwo.')).toEqual([
      'deleted [By news\n\n][]',
    ]);
    expect(readable('One.', 'One.\n\nTwo.')).toEqual(['inserted [][\n\nTwo.]']);
    expect(readable('One.\n\nTwo.', 'One.')).toEqual(['deleted [\n\nTwo.][]']);
    expect(readable('', 'One.')).toEqual(['inserted [][One.]']);
    expect(readable('One.', '')).toEqual(['deleted [One.][]']);
  });

  test('a paragraph split in two, or two joined, keeps its words', () => {
    const first = 'The council met on Tuesday and approved the levy.';
    const second = 'Ferry operators said that they would appeal to the court.';
    const third = 'Nobody else spoke.';
    expect(readable(`${first} ${second}\n\n${third}`, `${first}\n\n${second}\n\n${third}`)).toEqual(
      ['replaced [ ][\n\n]'],
    );
    expect(readable(`${first}\n\n${second}\n\n${third}`, `${first} ${second}\n\n${third}`)).toEqual(
      ['replaced [\n\n][ ]'],
    );
  });

  test('Chinese and Japanese are compared by word, right-to-left scripts too', () => {
    expect(readable('市议会批准了新的港口费。', '市议会批准了旧的港口费。')).toEqual([
      'replaced [新的][旧的]',
    ]);
    expect(readable('وافق المجلس على الرسوم', 'رفض المجلس الرسوم')).toEqual([
      'replaced [وافق][رفض]',
      'deleted [على ][]',
    ]);
    expect(readable('Привет 👨‍👩‍👧 мир', 'Привет 👨‍👩‍👦 мир')).toEqual([
      'replaced [👨‍👩‍👧][👨‍👩‍👦]',
    ]);
  });
});

describe('whole drafts', () => {
  const random = seededRandom(7);
  const a = proseOf(5000, random);

  test('a draft with a word changed in twenty gives many small changes', () => {
    const b = rewordedProse(a, 0.05, random);
    const { changes, pairs, precise } = diffTexts(a, b);
    expect(precise).toBe(true);
    expect(changes.length).toBeGreaterThan(150);
    expect(Math.max(...changes.map(({ fromA, toA }) => toA - fromA))).toBeLessThan(200);
    expect(pairs.every((pair) => pair.a && pair.b)).toBe(true);
  });

  test('every paragraph reworded: still paragraph by paragraph, in order', () => {
    const b = rewordedProse(a, 0.5, random);
    const { changes, pairs } = diffTexts(a, b);
    expect(pairs).toHaveLength(100);
    expect(pairs.every((pair) => pair.a && pair.b)).toBe(true);
    expect(changes.length).toBeGreaterThan(200);
  });

  test('a whole rewrite is not one change', () => {
    const b = proseOf(5000, seededRandom(99)).toUpperCase();
    const { changes, pairs } = diffTexts(a, b);
    expect(pairs.filter((pair) => pair.a && pair.b)).toHaveLength(100);
    expect(changes.length).toBeGreaterThanOrEqual(100);
  });

  test('a reworded draft with paragraphs added and dropped finds the right partners', () => {
    const paragraphs = rewordedProse(a, 0.2, random).split('\n\n');
    const b = [...paragraphs.slice(3, 40), 'Quite new here.', ...paragraphs.slice(40)].join('\n\n');
    const { pairs } = diffTexts(a, b);
    expect(pairs.slice(0, 3).every((pair) => pair.b === null)).toBe(true);
    expect(pairs.filter((pair) => pair.a === null)).toHaveLength(1);
    expect(pairs.filter((pair) => pair.a && pair.b)).toHaveLength(97);
  });

  test('over its effort a paragraph is one change, and the result says so', () => {
    const b = rewordedProse(a, 0.3, random);
    const exact = diffTexts(a, b);
    const hurried = diffTexts(a, b, { effort: 50 });
    expect(hurried.precise).toBe(false);
    expect(exact.precise).toBe(true);
    expectValid(a, b, hurried);
    expect(hurried.changes.length).toBeGreaterThanOrEqual(90);
    expect(hurried.changes.length).toBeLessThan(exact.changes.length);
  });

  test('one paragraph as long as a book is cut at its rare words', () => {
    const long = a.replaceAll('\n\n', ' ');
    const other = rewordedProse(long, 0.3, random);
    const diff = diffTexts(long, other);
    expectValid(long, other, diff);
    expect(diff.changes.length).toBeGreaterThan(500);
  });
});

describe('a text being edited', () => {
  test('after any edits the changes still lead from the first to the second', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), shortText), { maxLength: 12 });
    fc.assert(
      fc.property(anyText, editedText, edits, (base, [, start], list) => {
        const cache = new DiffCache();
        let text = start;
        expectValid(base, text, cache.update(base, text));
        for (const [place, removed, added] of list) {
          const from = place % (text.length + 1);
          text = text.slice(0, from) + added + text.slice(from + removed);
          expectValid(base, text, cache.update(base, text));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('typing, splitting and cutting end with the same as a fresh comparison', () => {
    const a = proseOf(1000, seededRandom(3));
    const cache = new DiffCache();
    let text = a;
    cache.update(a, text);
    const edit = (from: number, to: number, insert: string): void => {
      text = text.slice(0, from) + insert + text.slice(to);
      const { changes, pairs } = cache.update(a, text);
      const fresh = diffTexts(a, text);
      expect(changes).toEqual(fresh.changes);
      expect(pairs).toEqual(fresh.pairs);
    };
    for (const letter of 'A new sentence. ') edit(700, 700, letter);
    edit(1200, 1200, '\n\n');
    edit(2000, 2600, '');
    edit(0, 0, 'First.\n\n');
    edit(text.length, text.length, 'Last.');
  });

  test('work put aside and left does not spoil the next comparison', () => {
    const a = proseOf(500, seededRandom(4));
    const b = rewordedProse(a, 0.2, seededRandom(5));
    const cache = new DiffCache();
    cache.update(a, b);
    const left = cache.steps(b, a);
    left.next();
    left.next();
    const edited = `${b.slice(0, 300)}word ${b.slice(300)}`;
    expect(cache.update(a, edited).changes).toEqual(diffTexts(a, edited).changes);
  });
});
