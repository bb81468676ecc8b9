import { describe, expect, it } from 'vitest';
import {
  fieldProblem,
  formOf,
  formValues,
  keptVariables,
  toCsl,
} from '../../../../../renderer/features/review/sources/csl-form.ts';
import {
  dateToText,
  namesToText,
  sourceByline,
  textToDate,
  textToNames,
} from '../../../../../renderer/features/review/sources/csl-text.ts';
import { cslTypesOf } from '../../../../../renderer/features/review/sources/csl-types.ts';
import { type CslItem, cslItemSchema, cslTypes } from '../../../../../shared/model/csl.ts';
import { sourceKinds } from '../../../../../shared/model/source.ts';

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
  it.each(['2026', '2026-03', '2026-03-04', '2026-03/2026-05'])(
    '%s goes to CSL and back',
    (text) => {
      expect(dateToText(textToDate(text) ?? undefined)).toBe(text);
    },
  );

  it.each(['', 'March 2026', '2026-13', '2026-02-30', '26', '2026/x', '2026/2027/2028'])(
    '%s is no date',
    (text) => {
      expect(textToDate(text)).toBeNull();
    },
  );
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

  it('keeps what its lines cannot say, as long as they are left alone', () => {
    const imported: CslItem = {
      type: 'article-journal',
      title: 'Tolls',
      author: [
        { family: 'Berg', 'non-dropping-particle': 'van den', given: 'Ada', suffix: 'Jr.' },
        { family: 'Lund', given: 'Ida' },
      ],
      issued: { 'date-parts': [[2026]], season: 2, circa: true },
      accessed: { literal: 'last spring' },
      volume: 12,
      ISSN: '1234-5678',
      custom: { shelf: ['a', 4] },
    };
    const values = formValues(imported);
    expect(toCsl('document', 'article-journal', values, imported)).toEqual(imported);
    expect(keptVariables('document', 'article-journal', imported)).toEqual([
      'accessed',
      'ISSN',
      'custom',
    ]);
    const changed = { ...values, author: `${values.author}; Roe, Jo`, volume: '13' };
    expect(toCsl('document', 'article-journal', changed, imported)).toEqual({
      ...imported,
      author: [...(imported.author ?? []), { family: 'Roe', given: 'Jo' }],
      volume: '13',
    });
    const web: CslItem = { type: 'webpage', title: 'x', accessed: { literal: 'last spring' } };
    const line = formOf('web-page', 'webpage').find(({ field }) => field === 'accessed');
    if (!line) throw new Error('The web page form has a day of reading');
    expect(fieldProblem(line, 'last spring', formValues(web).accessed)).toBe('');
    expect(fieldProblem(line, 'last spring')).not.toBe('');
  });

  it('offers every type of CSL for some kind of source', () => {
    expect(sourceKinds.flatMap(cslTypesOf).toSorted()).toEqual([...cslTypes].toSorted());
  });

  it('says what is wrong with a line', () => {
    const [title, address] = formOf('web-page', 'webpage');
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
