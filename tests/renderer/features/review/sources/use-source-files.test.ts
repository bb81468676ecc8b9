import { expect, it } from 'vitest';
import { withKnown } from '../../../../../renderer/features/review/sources/use-source-files.ts';
import type { CslItem } from '../../../../../shared/model/csl.ts';

const book = (title: string, some: Partial<CslItem> = {}): CslItem => ({
  type: 'book',
  title,
  ...some,
});
const year = (number: number) => ({ issued: { 'date-parts': [[number]] } });

it('sources that are there already are recognised, and those that a file holds twice', () => {
  const existing = [
    book('Tides', { DOI: '10.1234/ABC' }),
    book('Page', { URL: 'https://www.ellery.example/levy/' }),
    book('Œuvre: <i>Étude</i>', year(2024)),
  ];
  const found = [
    book('Another title', { DOI: '10.1234/abc' }),
    book('Another page', { URL: 'http://ellery.example/levy#top' }),
    book('Page 2', { URL: 'https://ellery.example/levy?page=2' }),
    book('œuvre etude', year(2024)),
    book('Œuvre: Étude', year(2025)),
    book('New', year(2026)),
    book('new', year(2026)),
    book('', year(2026)),
    book('', year(2026)),
  ];
  const known = withKnown(
    found.map((csl) => ({ kind: 'document', csl, leftOut: [] })),
    existing,
  ).map(({ isKnown }) => isKnown);
  expect(known).toEqual([true, true, false, true, false, false, true, false, false]);
});
