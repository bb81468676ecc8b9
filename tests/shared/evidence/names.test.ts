import { describe, expect, test } from 'vitest';
import { check, differences, evidenceFor, indexOf } from './sources.ts';

const draft = 'Mayor Ilse Marrow opened the new ferry landing at Port Ansgar on foot.';
const source = (name: string) => `On foot, ${name} opened the new ferry landing at Ansgar.`;
const result = (text: string, ...sources: readonly string[]) => {
  const found = evidenceFor(indexOf(...sources), text).facts.find((one) => one.type === 'name');
  return found && [found.result, differences(found)];
};

describe('a name', () => {
  test.each(['Mayor Ilse Marrow', 'Ilse Marrow', 'MAYOR ILSE MARROW'])('is equal: %s', (name) => {
    expect(result(draft, source(name))).toEqual(['equal', []]);
  });

  test.each([
    ['surname only', 'Marrow', 'Marrow'],
    ['initial', 'I. Marrow', 'I. Marrow'],
    ['middle initial', 'Ilse B. Marrow', 'Ilse B. Marrow'],
    ['spelling', 'Ilse Marrov', 'Ilse Marrov'],
    ['diacritics', 'Ilse Márrow', 'Ilse Márrow'],
    ['surname first', 'Marrow, Ilse,', 'Marrow, Ilse'],
  ])('is a variant: %s', (_, name, has) => {
    expect(result(draft, source(name))).toEqual(['variant', [[has, 'Mayor Ilse Marrow']]]);
  });

  test('has a different title', () => {
    expect(result(draft, source('Governor Ilse Marrow'))).toEqual([
      'different-title',
      [['Governor', 'Mayor']],
    ]);
    expect(
      result(
        'The ferry, said Ada Quill, the treasurer, is late.',
        'The ferry is late, said Ada Quill, the secretary, in Dorn.',
      ),
    ).toEqual(['different-title', [['secretary', 'treasurer']]]);
  });

  test.each([
    ['Deputy Mayor Ilse Marrow', 'Deputy Mayor'],
    ['Acting Mayor Ilse Marrow', 'Acting Mayor'],
    ['Ilse Marrow, the deputy mayor,', 'deputy mayor'],
  ])('has a different title where a rank makes another of it: %s', (name, has) => {
    expect(result(draft, source(name))).toEqual(['different-title', [[has, 'Mayor']]]);
  });

  test.each(['Ms. Ilse Marrow', 'Mrs Ilse Marrow', 'Mayor Ms Ilse Marrow'])(
    'has no other title for being addressed: %s',
    (name) => {
      expect(result(draft, source(name))?.[0]).not.toBe('different-title');
    },
  );

  test('has the office that stands before it in capitals', () => {
    const text = 'City Attorney Paul Devries said the verdict closes a chapter.';
    const has = (words: string) =>
      result(text, `${words}: “The verdict closes a sad chapter for our city.”`)?.[0];
    expect(has('Paul Devries, deputy city attorney')).toBe('different-title');
    expect(has('Paul Devries, city attorney')).toBe('equal');
  });

  test.each([
    ['another person', 'Mayor Tom Hale', [['Mayor Tom Hale', 'Mayor Ilse Marrow']]],
    ['another given name', 'Mayor Ada Marrow', [['Ada Marrow', 'Mayor Ilse Marrow']]],
  ])('is different in a passage that otherwise matches: %s', (_, name, expected) => {
    expect(result(draft, source(name))).toEqual(['different', expected]);
  });

  test('that differs in the matching passage is no match because it stands elsewhere', () => {
    const found = result(draft, source('Mayor Tom Hale'), 'Ilse Marrow sells nets.');
    expect(found?.[0]).toBe('different');
  });

  test('given by surname in the passage and in full elsewhere is equal', () => {
    expect(result(draft, source('Marrow'), 'Mayor Ilse Marrow took office in May.')?.[0]).toBe(
      'equal',
    );
  });

  test('is not found where nobody of that name and nobody else stands', () => {
    expect(result(draft, 'The ferry is white.')).toEqual(['not-found', []]);
    expect(result(draft, 'Bone marrow is a dish in Dorn.')).toEqual(['not-found', []]);
  });

  test('of an organisation is known by its words or its acronym', () => {
    const text = 'The Centre for Harbour Safety (CHS) published a list of wrecks.';
    const of = (words: string) =>
      check('name', text, `A list of wrecks was published by the ${words} in May.`).result;
    expect(of('Centre for Harbour Safety')).toBe('equal');
    expect(of('CHS')).toBe('variant');
    expect(of('Office for Fish')).toBe('different');
  });
});
