import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Catalogue, type ListQuery } from '../../../main/library/catalogue.ts';
import { countWords } from '../../../main/library/catalogue-rows.ts';
import { realFiles } from '../../../main/library/files.ts';
import type { ArticleRow } from '../../../shared/model/library.ts';
import { temporaryFolder } from './fixtures.ts';
import { instant, makeArticle } from './material.ts';

function row(id: string, changes: Partial<ArticleRow> = {}): ArticleRow {
  return {
    id,
    headline: 'Harbour levy rises',
    dek: 'A dek',
    byline: 'Jon Aske',
    slug: 'harbour-levy',
    date: '2026-03-04',
    state: 'in-review',
    createdAt: instant,
    updatedAt: instant,
    words: 412,
    claims: 18,
    claimsSettled: 12,
    gatesUnmet: 2,
    reasons: ['6 claims open', 'no byline'],
    ...changes,
  };
}
const stamp = { mtimeMs: 1772621260123.25, size: 812 };
const all: ListQuery = { sort: 'updated', offset: 0, limit: 100 };
const ids = (catalogue: Catalogue, query: Partial<ListQuery>) =>
  catalogue.list({ ...all, ...query }).rows.map(({ id }) => id);

function filled(rows: readonly ArticleRow[]): Catalogue {
  const catalogue = Catalogue.inMemory();
  catalogue.put(rows.map((each) => ({ row: each, stamp })));
  return catalogue;
}

describe('Catalogue', () => {
  it('gives back every column as it was put in', () => {
    const catalogue = filled([row('levy')]);
    expect(catalogue.list(all).rows).toEqual([row('levy')]);
    expect(catalogue.stampsAfter('', 9)).toEqual([['levy', stamp]]);
    expect(catalogue.stampsAfter('levy', 9)).toEqual([]);
  });

  it('sorts: latest first, headlines from A to Z whatever their marks', () => {
    const catalogue = filled([
      row('a', { headline: 'Zoo', updatedAt: '2026-03-01T00:00:00.000Z', date: '' }),
      row('b', { headline: 'Ägäis', createdAt: '2026-03-02T00:00:00.000Z', date: '2026-03-09' }),
      row('c', { headline: 'bay', createdAt: '2026-03-01T00:00:00.000Z' }),
    ]);
    expect(ids(catalogue, { sort: 'updated' })).toEqual(['b', 'c', 'a']);
    expect(ids(catalogue, { sort: 'created' })).toEqual(['a', 'b', 'c']);
    expect(ids(catalogue, { sort: 'headline' })).toEqual(['b', 'c', 'a']);
    expect(ids(catalogue, { sort: 'date' })).toEqual(['b', 'c', 'a']);
  });

  it('filters by words of the headline and by state, and counts what the words match', () => {
    const catalogue = filled([
      row('a', { headline: 'Ålesund ferry late' }),
      row('b', { headline: 'Ferry to Alesund', state: 'approved' }),
      row('c', { headline: '100% of "ferries"', state: 'ready' }),
    ]);
    expect(ids(catalogue, { text: ' ÅLESUND ', sort: 'headline' })).toEqual(['a', 'b']);
    expect(ids(catalogue, { text: '100%' })).toEqual(['c']);
    expect(ids(catalogue, { text: '%' })).toEqual(['c']);
    expect(ids(catalogue, { text: "'; DROP TABLE articles" })).toEqual([]);
    const page = catalogue.list({ ...all, text: 'ferry', state: 'approved' });
    expect(page).toMatchObject({ total: 1, rows: [{ id: 'b' }] });
    expect(page.counts).toMatchObject({ all: 2, approved: 1, 'in-review': 1, ready: 0, spiked: 0 });
  });

  it('pages', () => {
    const rows = Array.from({ length: 25 }, (_, n) =>
      row(`a${n}`, { headline: String(n).padStart(2, '0') }),
    );
    const page = filled(rows).list({ ...all, sort: 'headline', offset: 20, limit: 10 });
    expect(page.rows.map(({ headline }) => headline)).toEqual(['20', '21', '22', '23', '24']);
    expect(page.total).toBe(25);
  });

  it('keeps words, gates and readiness when only the article was written', () => {
    const catalogue = filled([row('levy', { state: 'ready', gatesUnmet: 0, reasons: [] })]);
    const article = makeArticle('levy', { headline: 'Levy falls' }, { state: 'in-review' });
    catalogue.articleWritten(article, { ...stamp, size: 9 }, null);
    expect(catalogue.row('levy')).toMatchObject({
      headline: 'Levy falls',
      state: 'ready',
      words: 412,
      gatesUnmet: 0,
    });
    catalogue.articleWritten({ ...article, state: 'returned' }, stamp, 500);
    expect(catalogue.row('levy')).toMatchObject({ state: 'returned', words: 500 });
  });

  it('replaces rows that are there, and brings none back that went', () => {
    const catalogue = filled([row('levy')]);
    expect(catalogue.updateRow(row('levy', { state: 'ready' }))).toBe(true);
    expect(catalogue.updateRow(row('gone'))).toBe(false);
    expect(ids(catalogue, {})).toEqual(['levy']);
    expect(catalogue.stampsAfter('', 9)).toEqual([['levy', stamp]]);
  });

  it('comes back from its file', async () => {
    const path = join(await temporaryFolder(), 'catalogue.sqlite');
    const first = await Catalogue.open(realFiles, path);
    first.put([{ row: row('levy'), stamp }]);
    first.close();
    const second = await Catalogue.open(realFiles, path);
    expect(second.list(all).rows).toEqual([row('levy')]);
    second.close();
  });

  it.each([
    ['garbage', 'not a database, and long enough to be read as one'.repeat(100)],
    ['empty', ''],
  ])('starts anew from a file that is %s', async (_, content) => {
    const path = join(await temporaryFolder(), 'catalogue.sqlite');
    await writeFile(path, content);
    const catalogue = await Catalogue.open(realFiles, path);
    expect(catalogue.list(all).total).toBe(0);
    catalogue.close();
  });

  it('opens after a kill left its lock folder, and starts anew after a cut write', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'catalogue.sqlite');
    const first = await Catalogue.open(realFiles, path);
    first.put([{ row: row('levy'), stamp }]);
    first.close();
    await mkdir(`${path}.lock`);
    const second = await Catalogue.open(realFiles, path);
    expect(second.list(all).total).toBe(1);
    second.close();
    await writeFile(`${path}-journal`, 'half a transaction');
    const third = await Catalogue.open(realFiles, path);
    expect(third.list(all).total).toBe(0);
    third.close();
    expect(await readdir(folder)).not.toContain('catalogue.sqlite.lock');
  });
});

describe('countWords', () => {
  it('counts what holds a letter or a digit', () => {
    expect(countWords('# The levy\n\n— rises to 165 kr, *says* Jon. …')).toBe(8);
  });
});

describe('the sources of all articles', () => {
  const source = (sourceId: string, title: string, authors = '') => ({
    articleId: 'levy',
    sourceId,
    kind: 'document' as const,
    title,
    authors,
    confidential: false,
    files: 0,
    readable: '' as const,
    claims: 2,
  });

  it('are found by title and author, with the headline of their article', () => {
    const catalogue = filled([]);
    const sources = [
      source('source-0002', 'Port accounts', 'Ilse Ås'),
      source('source-0001', 'Minutes'),
    ];
    catalogue.put([{ row: row('levy'), stamp, sources }]);
    const { headline } = row('levy');
    expect(catalogue.sources('', 9)).toEqual({
      rows: [
        { ...source('source-0001', 'Minutes'), headline },
        { ...source('source-0002', 'Port accounts', 'Ilse Ås'), headline },
      ],
      total: 2,
    });
    expect(catalogue.sources('ilse as', 9).rows.map(({ sourceId }) => sourceId)).toEqual([
      'source-0002',
    ]);
    expect(catalogue.sources('', 1)).toMatchObject({
      total: 2,
      rows: [{ sourceId: 'source-0001' }],
    });
  });

  it('stay when the desk replaces a row, and go with their article', () => {
    const catalogue = filled([]);
    catalogue.put([{ row: row('levy'), stamp, sources: [source('source-0001', 'Minutes')] }]);
    catalogue.updateRow(row('levy', { headline: 'Levy doubled' }));
    expect(catalogue.sources('', 9).rows).toMatchObject([{ headline: 'Levy doubled' }]);
    catalogue.remove(['levy']);
    expect(catalogue.sources('', 9)).toEqual({ rows: [], total: 0 });
  });
});
