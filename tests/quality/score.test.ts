import { describe, expect, it } from 'vitest';
import { type Outcome, outcome, outcomesOf, type Placed, pair } from './outcomes.ts';
import { locate, meets } from './places.ts';
import { sameSpeaker } from './speakers.ts';
import { rates, tableOf } from './table.ts';

const fields = {
  headline: 'Twelve boats sink',
  dek: '',
  byline: '',
  dateline: '',
  date: '2026-03-04',
  slug: '',
  tags: ['harbour', 'boats'],
  notes: '',
  language: 'en',
};
const article = { fields, body: '“We pay.\n\n“We sail,” said Hale. We pay, said Okoro.' };
const body = (words: string, nth = 1) => locate(article, { words, nth, field: 'body' });

describe('locate', () => {
  it('finds the occurrence that is meant, in the text that is meant', () => {
    expect(body('We pay')).toEqual({ field: 'body', start: 1, end: 7 });
    expect(body('We pay', 2)).toEqual({ field: 'body', start: 32, end: 38 });
    expect(locate(article, { words: 'boats', nth: 1, field: 'headline' })?.start).toBe(7);
    expect(locate(article, { words: 'boats', nth: 1, field: 'tags' })?.start).toBe(9);
  });

  it('lets a gap stand for what lies between', () => {
    expect(body('“We pay. […] said Hale')).toEqual({ field: 'body', start: 0, end: 30 });
  });

  it('says where words are not there', () => {
    expect(body('We pay', 3)).toBeNull();
    expect(body('said Hale […] We sail')).toBeNull();
  });
});

describe('meets', () => {
  const at = (start: number, end: number) => ({ field: 'body', start, end }) as const;

  it('asks for a share of the shorter one', () => {
    expect(meets(at(0, 10), at(5, 100), 0.5)).toBe(true);
    expect(meets(at(0, 10), at(6, 100), 0.5)).toBe(false);
    expect(meets(at(0, 10), at(9, 12))).toBe(true);
    expect(meets(at(0, 10), at(10, 12))).toBe(false);
    expect(meets(at(0, 10), { ...at(0, 10), field: 'dek' })).toBe(false);
  });
});

describe('sameSpeaker', () => {
  it.each([
    ['Mayor Lina Hale', 'Hale'],
    ['Hale', 'the mayor, Lina Hale'],
    ['Lina Hale, the mayor of Dorn', 'the mayor'],
    ['An auditor, Priya Raman', 'An auditor hired by the city'],
    ['A spokesman for the council', 'a spokesman'],
    ['he | Lina Hale', 'Hale'],
    ['it | ', ''],
    ['', ''],
  ])('takes “%s” and “%s” for one', (label, found) => {
    expect(sameSpeaker(label, found)).toBe(true);
  });

  it.each([
    ['Lina Hale', 'Lina Sand'],
    ['A spokesman for the council', 'the council'],
    ['Hale', ''],
    ['', 'Hale'],
    ['she', 'he'],
  ])('keeps “%s” and “%s” apart', (label, found) => {
    expect(sameSpeaker(label, found)).toBe(false);
  });
});

function at<T>(start: number, end: number, value: T): Placed<T> {
  return { at: { field: 'body', start, end }, words: `${start}–${end}`, value };
}

describe('pair', () => {
  const label = (start: number, end: number, optional = false) => at(start, end, { optional });
  const anyThatMeets = (one: { at: Placed<null>['at'] }, other: { at: Placed<null>['at'] }) =>
    meets(one.at, other.at);

  it('gives each label one result and each result one label', () => {
    const { pairs, missed, falseAlarms } = pair(
      [label(0, 10), label(20, 30)],
      [at(0, 4, null), at(2, 10, null), at(40, 50, null)],
      anyThatMeets,
    );
    expect(pairs.map(([one, other]) => [one.words, other.words])).toEqual([['0–10', '2–10']]);
    expect(missed.map((one) => one.words)).toEqual(['20–30']);
    expect(falseAlarms.map((one) => one.words)).toEqual(['0–4', '40–50']);
  });

  it('counts what is optional neither way', () => {
    const { pairs, missed, falseAlarms } = pair(
      [label(0, 10, true), label(20, 30, true)],
      [at(0, 10, null)],
      anyThatMeets,
    );
    expect([pairs, missed, falseAlarms]).toEqual([[], [], []]);
  });

  it('lets a short label choose before a long one around it', () => {
    const { pairs, falseAlarms } = pair(
      [label(0, 40), label(5, 10)],
      [at(4, 12, 'inner'), at(30, 34, 'outer')],
      anyThatMeets,
    );
    expect(pairs.map(([one, other]) => [one.words, other.value])).toEqual([
      ['5–10', 'inner'],
      ['0–40', 'outer'],
    ]);
    expect(falseAlarms).toEqual([]);
  });

  it('becomes outcomes with what was expected and what was found', () => {
    const pairing = pair([label(0, 5), label(8, 9)], [at(0, 5, 'a'), at(6, 7, 'b')], anyThatMeets);
    const told = outcomesOf(
      'dates',
      pairing,
      () => 'wanted',
      (value) => `got ${value}`,
    );
    expect(told).toEqual([
      outcome('dates', 'hit', '0–5'),
      outcome('dates', 'missed', '8–9', 'wanted'),
      outcome('dates', 'false alarm', '6–7', 'got b'),
    ]);
  });
});

describe('rates', () => {
  const some = (verdict: Outcome['verdict'], count: number, group: Outcome['group'] = 'dates') =>
    Array.from({ length: count }, () => outcome(group, verdict, 'words'));

  it('divides hits by what was found, and by what was to be found', () => {
    const [dates] = rates([...some('hit', 6), ...some('missed', 2), ...some('false alarm', 4)]);
    expect(dates).toMatchObject({ precision: 0.6, recall: 0.75 });
  });

  it('has no precision where there are no false alarms to count', () => {
    const [traps] = rates([...some('hit', 3, 'traps'), ...some('missed', 1, 'traps')]);
    expect(traps).toMatchObject({ precision: null, recall: 0.75 });
  });

  it('says nothing of recall where nothing was labelled', () => {
    const [found] = rates(some('false alarm', 2, 'contradictions'));
    expect(found).toMatchObject({ precision: 0, recall: null });
  });

  it('makes one table of tuned and held-out articles', () => {
    const lines = tableOf(rates(some('hit', 1)), rates(some('missed', 1, 'claims'))).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^\| dates +\| ≥ 0.97 \| ≥ 0.97 \| 1.000 \| 1.000 \| +1 \|/);
    expect(lines[3]).toMatch(/0.000 \| +0 \| +1 \| +0 \|$/);
  });
});
