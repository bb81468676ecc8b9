import { describe, expect, test } from 'vitest';
import { compareDates } from '../../../shared/evidence/dates.ts';
import { check, differences, evidenceFor, indexOf } from './sources.ts';

const result = (draft: string, source: string) => check('date', draft, source).result;
const said = (date: string) => `The harbour board met in Dorn ${date} and chose a treasurer.`;
const told = (date: string) =>
  `The treasurer was chosen when the harbour board of Dorn met ${date}.`;

describe('a date', () => {
  test.each([
    ['on 17 March 2023', 'on March 17, 2023'],
    ['on 17 March 2023', 'on 2023-03-17'],
    ['in 2023', 'in 2023'],
  ])('is equal: %s, %s', (draft, source) => {
    expect(result(said(draft), told(source))).toBe('equal');
  });

  test.each([
    ['in 2023', 'on 17 March 2023'],
    ['in March 2023', 'on 17 March 2023'],
    ['on 17 March 2023', 'in 2023'],
    ['on 17 March', 'on 17 March 2023'],
  ])('is compatible: %s, %s', (draft, source) => {
    expect(result(said(draft), told(source))).toBe('compatible');
  });

  test.each([
    ['in 2022', 'in 2023', '2023', '2022'],
    ['on 17 March 2023', 'on 18 March 2023', '18 March 2023', '17 March 2023'],
    ['in 2022', 'on 17 March 2023', '17 March 2023', '2022'],
  ])('is different: %s, %s', (draft, source, has, instead) => {
    const found = check('date', said(draft), told(source));
    expect(found.result).toBe('different');
    expect(differences(found)).toEqual([[has, instead]]);
  });

  test('is not found in a passage about something else', () => {
    expect(result(said('in 2022'), 'The ferry was built in 2023 and painted white.')).toBe(
      'not-found',
    );
    expect(result(said('in 2022'), told('at noon'))).toBe('not-found');
  });

  test.each([
    ['17 November 2024', 'different'],
    ['14 November 2024', 'compatible'],
    ['Monday, 17 November 2024', 'different'],
  ])('is held against the date line of a letter: %s', (line, expected) => {
    const letter = `To the board, Dorn\n\n${line}\n\nWe put on the table five million crowns for the whole yard.`;
    const claim = 'On 14 November the firm put on the table five million crowns for the whole.';
    const found = check('date', claim, letter);
    expect(found.result).toBe(expected);
    expect(found.places[0]?.excerpt.startsWith(line)).toBe(true);
  });

  test('is no date line where the line says more', () => {
    const letter =
      'On 17 November 2024 it rained.\n\nWe put on the table five million crowns for the whole yard.';
    const claim = 'On 14 November the firm put on the table five million crowns for the whole.';
    expect(result(claim, letter)).toBe('not-found');
  });

  test('that only makes sense on the day of reading is not looked for', () => {
    const { facts } = evidenceFor(indexOf(told('in 2023')), said('yesterday'));
    expect(facts.filter(({ fact }) => fact.type === 'date')).toEqual([]);
  });
});

test('dates without a common part say nothing about each other', () => {
  expect(compareDates('2023', '--03-17')).toBeNull();
  expect(compareDates('--03', '2023-03')).toBe('compatible');
  expect(compareDates('--03-17', '2023-03-18')).toBe('different');
});
