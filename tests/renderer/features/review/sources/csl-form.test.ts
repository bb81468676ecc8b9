import { describe, expect, it } from 'vitest';
import {
  dateToText,
  fieldProblem,
  formValues,
  namesToText,
  sourceByline,
  sourceForms,
  textToDate,
  textToNames,
  toCsl,
} from '../../../../../renderer/features/review/sources/csl-form.ts';
import { type CslItem, cslItemSchema, sourceKinds } from '../../../../../shared/model/source.ts';

const report: CslItem = {
  type: 'report',
  title: 'Dredging at Tarnmouth',
  author: [{ family: 'Lund', given: 'Ida' }, { literal: 'Tarnmouth Port' }],
  issued: { 'date-parts': [[2026, 3]] },
  number: '14',
  version: 'kept, though no form of a document shows it',
};

describe('names', () => {
  it('go to text and back', () => {
    expect(namesToText(report.author ?? [])).toBe('Lund, Ida; Tarnmouth Port');
    expect(textToNames('Lund, Ida; Tarnmouth Port')).toEqual(report.author);
  });

  it('forgive stray separators', () => {
    expect(textToNames(' ; Lund, ;')).toEqual([{ literal: 'Lund' }]);
  });
});

describe('dates', () => {
  it.each(['2026', '2026-03', '2026-03-04'])('%s goes to CSL and back', (text) => {
    expect(dateToText(textToDate(text) ?? undefined)).toBe(text);
  });

  it.each(['', 'March 2026', '2026-13', '2026-02-30', '26'])('%s is no date', (text) => {
    expect(textToDate(text)).toBeNull();
  });
});

describe('the form', () => {
  it('gives back what it was given, with what it does not show', () => {
    expect(toCsl('document', 'report', formValues(report), report)).toEqual(report);
  });

  it('leaves empty lines out, for every kind', () => {
    for (const kind of sourceKinds) {
      const csl = toCsl(kind, 'document', { ...formValues(null), title: ' A ' }, null);
      expect(csl).toEqual({ type: 'document', title: 'A' });
      expect(cslItemSchema.safeParse(csl).success).toBe(true);
    }
  });

  it('says what is wrong with a line', () => {
    const [title, address] = sourceForms['web-page'];
    if (!title || !address) throw new Error('The web page form has a title and an address');
    expect(fieldProblem(title, ' ')).toBe('Title is needed.');
    expect(fieldProblem(address, 'tarnmouth')).toBe('This is not a whole address.');
    expect(fieldProblem(address, 'https://tarnmouth.example/levy')).toBe('');
  });
});

describe('the line under a title', () => {
  it('names who and when', () => {
    expect(sourceByline(report)).toBe('Ida Lund, Tarnmouth Port · 2026-03');
    expect(sourceByline({ type: 'webpage', title: 'x', 'container-title': 'Tarn Post' })).toBe(
      'Tarn Post',
    );
  });
});
