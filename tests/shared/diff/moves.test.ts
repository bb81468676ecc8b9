import { describe, expect, test } from 'vitest';
import { DiffCache } from '../../../shared/diff/cache.ts';
import { diffTexts, revertChanges } from '../../../shared/diff/diff.ts';
import { proseOf, rewordedProse, seededRandom } from './samples.ts';
import { applyEdits, expectValid } from './valid.ts';

const one =
  'The harbour council met on Tuesday evening and approved the new levy by nine votes to four.';
const two =
  'Ferry operators said that they would appeal to the regional court before the end of March.';
const three =
  'Nobody in the public gallery spoke, although forty people had come to hear the debate.';
const four =
  'Mayor Brandt declined to comment when reporters met her outside the building at midnight.';
const text = (...paragraphs: string[]): string => paragraphs.join('\n\n');

/** The moves in words: where from, where to, and what was edited inside. */
function moved(a: string, b: string): string[] {
  const diff = diffTexts(a, b);
  expectValid(a, b, diff);
  return diff.moves.map((move) => {
    const inside = move.changes.map(
      ({ fromA, toA, fromB, toB }) => ` [${a.slice(fromA, toA)}][${b.slice(fromB, toB)}]`,
    );
    return a.slice(...move.a).slice(0, 12) + inside.join('');
  });
}

/** The draft with each of its moves taken back by one of its halves. */
function movedBack(a: string, b: string, half: 'deleted' | 'inserted'): string {
  const { changes, moves } = diffTexts(a, b);
  const chosen = moves.map((move) => move[half]);
  return applyEdits(b, revertChanges(a, changes, chosen));
}

describe('a moved paragraph', () => {
  test.each([
    ['down', text(one, two, three, four), text(two, three, one, four)],
    ['to the end', text(one, two, three, four), text(two, three, four, one)],
    ['up', text(two, three, one, four), text(one, two, three, four)],
    [
      'and its blank line left behind',
      text(one, two, three, four),
      text(one, '', three, two, four),
    ],
    ['from the end to the beginning', text(two, three, one), text(one, two, three)],
  ])('%s is one thing, and goes back as one', (_, a, b) => {
    expect(moved(a, b)).toHaveLength(1);
    expect(diffTexts(a, b).changes).toHaveLength(2);
    for (const half of ['deleted', 'inserted'] as const) expect(movedBack(a, b, half)).toBe(a);
  });

  test('that was edited on the way shows what was edited', () => {
    const edited = one.replace('nine votes', 'ten votes').replace('new ', '');
    const a = text(one, two, three, four);
    const b = text(two, three, edited, four);
    expect(moved(a, b)).toEqual(['The harbour  [new ][] [nine][ten]']);
    expect(movedBack(a, b, 'inserted')).toBe(a);
  });

  test('is known where another was written in its place', () => {
    const fresh = 'A storm had closed the quay for two days and the fishing boats stayed in port.';
    const a = text(one, two, three);
    const b = text(fresh, two, one, three);
    expect(moved(a, b)).toEqual([one.slice(0, 12)]);
    expect(movedBack(a, b, 'deleted')).toBe(text(one, fresh, two, three));
  });

  test('with its neighbour is one move', () => {
    const a = text(one, two, three, four);
    const b = text(three, one, two, four);
    const { moves } = diffTexts(a, b);
    expect(moves).toHaveLength(1);
    expect(movedBack(a, b, 'inserted')).toBe(a);
    const far = text(...[1, 2, 3, 4, 5].map((n) => `${three.replace('forty', `${n}`)} ${n} more.`));
    expect(moved(text(one, two, far), text(far, one, two))).toEqual([one.slice(0, 12)]);
  });

  test('leaves the other changes as they are', () => {
    const a = text(one, two, three, four);
    const b = text(two.replace('March', 'May'), three, four, one);
    const back = movedBack(a, b, 'inserted');
    expect(back).toBe(text(one, two.replace('March', 'May'), three, four));
    expect(diffTexts(a, back).moves).toEqual([]);
    expect(diffTexts(a, back).changes).toHaveLength(1);
  });

  test.each([
    ['went', text(two, three, one), text(one, two)],
    ['came', text(one, two), text(two, three, one)],
    ['came after it', text(one, two), text(two, one, three)],
  ])('at the end of the text beside one that %s: each goes back without the other', (_, a, b) => {
    const { changes, moves } = diffTexts(a, b);
    expect(moves).toHaveLength(1);
    for (const [index] of changes.entries()) {
      const back = applyEdits(b, revertChanges(a, changes, [index]));
      expect(back.split('\n\n').every((paragraph) => [one, two, three].includes(paragraph))).toBe(
        true,
      );
    }
  });

  test('among paragraphs that were split and merged', () => {
    const price = 'The levy adds 165 crowns to the price of each crossing from January.';
    const half = 'Residents of the island pay half of that, the council said on Tuesday evening.';
    const old = 'The old levy had stood since 1998 and paid for the repair of the east quay.';
    const a = text(one, two, `${price} ${half}`, three, four, old);
    const b = text(one, price, half, `${three} ${four}`, two.replace('March', 'May'), old);
    expect(moved(a, b)).toHaveLength(1);
    expect(diffTexts(a, b).changes.flatMap((change) => change.paragraph ?? [])).toEqual([
      'split',
      'merged',
    ]);
    expect(moved(b, a)).toHaveLength(1);
  });

  test('in Russian, Arabic and Chinese', () => {
    const rest = text(two, three, four);
    for (const words of [
      'Совет порта собрался во вторник вечером и одобрил новый сбор девятью голосами.',
      'اجتمع مجلس الميناء مساء الثلاثاء ووافق على الرسوم الجديدة بتسعة أصوات مقابل أربعة.',
      '港口委员会星期二晚上开会，以九票对四票通过了新的港口费，渡轮公司表示将向法院上诉。',
    ]) {
      expect(moved(text(words, rest), text(rest, words))).toEqual([words.slice(0, 12)]);
    }
  });
});

describe('no move is seen', () => {
  test.each([
    ['in two short quotes', '“Yes,” she said.', '“Yes,” she said.'],
    ['in paragraphs that only sound alike', one, one.replace(/[a-z]{5,}/gu, (word) => `${word}ly`)],
    [
      'in two entries of one pattern',
      'In Kestria, turnout was 45 percent, according to the election commission.',
      'In Orlania, turnout was 51 percent, according to the election commission.',
    ],
  ])('%s', (_, here, there) => {
    expect(moved(text(here, two, three, four), text(two, three, four, there))).toEqual([]);
  });

  test('where it could as well be another paragraph', () => {
    const first = `${one} It was the first vote.`;
    const second = `${one} It was the second vote.`;
    const third = `${one} It was the third vote.`;
    const a = text(first, second, two, three, four);
    expect(moved(a, text(two, three, four, third))).toEqual([]);
  });
});

describe('in a whole draft', () => {
  const a = proseOf(5000, seededRandom(21));

  test('one paragraph in ten moved, all reworded: nearly all are found', () => {
    const random = seededRandom(22);
    const paragraphs = rewordedProse(a, 0.1, random).trimEnd().split('\n\n');
    for (let i = 0; i < 10; i++) {
      const [taken = ''] = paragraphs.splice(i * 10, 1);
      paragraphs.splice((i * 37 + 55) % paragraphs.length, 0, taken);
    }
    const b = paragraphs.join('\n\n');
    const diff = diffTexts(a.trimEnd(), b);
    expectValid(a.trimEnd(), b, diff);
    expect(diff.moves.length).toBeGreaterThanOrEqual(9);
    expect(diff.moves.length).toBeLessThanOrEqual(11);
  });

  test('cut, pasted and typed in: the same as a fresh comparison', () => {
    const base = a.trimEnd();
    const cache = new DiffCache();
    cache.update(base, base);
    const paragraphs = base.split('\n\n');
    const [taken = ''] = paragraphs.splice(3, 1);
    const cut = paragraphs.join('\n\n');
    expect(cache.update(base, cut).moves).toEqual([]);
    paragraphs.splice(60, 0, taken);
    let pasted = paragraphs.join('\n\n');
    expect(cache.update(base, pasted)).toEqual(diffTexts(base, pasted));
    expect(diffTexts(base, pasted).moves).toHaveLength(1);
    const at = pasted.indexOf(taken) + 20;
    for (const letter of 'tide ') {
      pasted = pasted.slice(0, at) + letter + pasted.slice(at);
      expect(cache.update(base, pasted)).toEqual(diffTexts(base, pasted));
    }
    expect(cache.update(base, base)).toEqual(diffTexts(base, base));
  });
});
