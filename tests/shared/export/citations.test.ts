import { describe, expect, it } from 'vitest';
import {
  citationLine,
  locatorInWords,
  newsCitation,
  sourceName,
} from '../../../shared/export/citations.ts';

describe('news citation', () => {
  it('names author, title, container, date, locator, address and access in this order', () => {
    const line = newsCitation(
      {
        type: 'article-newspaper',
        title: 'Levy splits council',
        author: [
          { family: 'Castellan', given: 'Mira' },
          { family: 'Abara', given: 'Jon' },
        ],
        'container-title': 'Ellery Courier',
        issued: { 'date-parts': [[2026, 3, 4]] },
        accessed: { 'date-parts': [[2026, 3, 5]] },
        URL: 'https://courier.example/levy',
      },
      'en',
      { label: 'page', value: '4' },
    );
    expect(line).toBe(
      'Mira Castellan and Jon Abara, “Levy splits council”, Ellery Courier, 4 March 2026, p. 4 ' +
        'https://courier.example/levy (accessed 5 March 2026)',
    );
  });

  it('shortens four authors and leaves out a publisher that is the author', () => {
    const author = ['A', 'B', 'C', 'D'].map((family) => ({ family }));
    expect(newsCitation({ type: 'book', title: 'Tides', author }, 'en')).toBe(
      'A and others, Tides',
    );
    const board = 'Harbour Board';
    expect(
      newsCitation(
        { type: 'report', title: 'Tides', author: [{ literal: board }], publisher: board },
        'en',
      ),
    ).toBe('Harbour Board, Tides');
  });

  it('gives what is known of a date, in the language of the article', () => {
    const csl = { type: 'dataset', title: 'Landings' } as const;
    expect(newsCitation({ ...csl, issued: { 'date-parts': [[2024]] } }, 'en')).toBe(
      'Landings, 2024',
    );
    expect(newsCitation({ ...csl, issued: { 'date-parts': [[2024, 5]] } }, 'de')).toBe(
      'Landings, Mai 2024',
    );
    expect(newsCitation({ ...csl, issued: { 'date-parts': [[2023], [2024, 13]] } }, 'en')).toBe(
      'Landings, 2023 – 2024',
    );
  });

  it('takes only http and https as an address, a DOI where there is none', () => {
    const csl = { type: 'webpage', title: 'Page' } as const;
    expect(citationLine({ ...csl, URL: 'javascript:alert(1)' }, 'en').url).toBe('');
    expect(citationLine({ ...csl, DOI: '10.1000/182' }, 'en').url).toBe(
      'https://doi.org/10.1000/182',
    );
  });

  it('stays one line and says so when nothing is known', () => {
    expect(newsCitation({ type: 'document', title: 'Two\r\nlines' }, 'en')).toBe('Two lines');
    expect(newsCitation({ type: 'document', title: ' ' }, 'en')).toBe('Untitled source');
    expect(newsCitation({ type: 'interview', title: '', author: [{ literal: 'Ana' }] }, 'en')).toBe(
      'Ana, interview',
    );
  });

  it('names who stands behind a source', () => {
    expect(sourceName({ type: 'report', title: 'Tides', publisher: 'Board' })).toBe('Board');
    expect(sourceName({ type: 'report', title: 'Tides' })).toBe('Tides');
  });

  it('writes locators as news does', () => {
    expect(locatorInWords({ label: 'page', value: '4–6' })).toBe('pp. 4–6');
    expect(locatorInWords({ label: 'timestamp', value: '00:12:30' })).toBe('at 00:12:30');
    expect(locatorInWords({ label: 'table', value: '2' })).toBe('table 2');
  });
});
