import { describe, expect, it } from 'vitest';
import { readCsl } from '../../../../main/export/csl-files.ts';
import type { GuideStyle } from '../../../../shared/export/bibliography/engine.ts';
import {
  formatCitations as formatWith,
  type PlaceToCite,
} from '../../../../shared/export/bibliography/format-citations.ts';
import { cslLocales, localeFor } from '../../../../shared/export/bibliography/locales.ts';
import type { CitationLine } from '../../../../shared/export/citations.ts';
import { type CslItem, cslTypes } from '../../../../shared/model/csl.ts';
import { type Locator, locatorLabels } from '../../../../shared/model/source.ts';
import { fullItem } from '../../../support/csl-items.ts';

const formatCitations = (style: GuideStyle, language: string, places: readonly PlaceToCite[]) =>
  formatWith(style, language, places, readCsl);

const news: CslItem = {
  type: 'article-newspaper',
  title: 'Levy splits council',
  author: [
    { family: 'Castellan', given: 'Mira' },
    { family: 'Abara', given: 'Jon' },
  ],
  'container-title': 'Ellery Courier',
  issued: { 'date-parts': [[2026, 3, 4]] },
  URL: 'https://courier.example/levy',
};
const report: CslItem = {
  type: 'report',
  title: 'Levy Proposal',
  author: [{ literal: 'Port Ellery Harbour Board' }],
  publisher: 'Quay Press',
  issued: { 'date-parts': [[2026, 2]] },
};
const journal: CslItem = {
  type: 'article-journal',
  title: 'Tides and tolls',
  author: [{ family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' }],
  'container-title': 'Journal of Ports',
  volume: '12',
  issue: '3',
  page: '4–18',
  DOI: '10.1234/ports',
  issued: { 'date-parts': [[2024]] },
};

const cite = (sourceId: string, csl: CslItem, locator: Locator | null = null): PlaceToCite => ({
  sourceId,
  csl,
  locator,
});
const page = (value: string): Locator => ({ label: 'page', value });
const places = [
  cite('news', news, page('4')),
  cite('report', report),
  cite('news', news, page('6')),
  cite('journal', journal, page('12–14')),
];

/** A line as one text, with its italics between asterisks and its link between brackets. */
function shown({ runs, before, url, after }: CitationLine): string {
  expect(runs.map(({ text }) => text).join('')).toBe(before);
  const words = runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
  return [words, url === '' ? '' : `<${url}>`, after].filter((part) => part !== '').join(' ');
}

async function format(style: 'chicago' | 'apa' | 'mla', language: string) {
  const { notes, sources } = await formatCitations(style, language, places);
  return {
    notes: notes.map(shown),
    sources: sources.map(({ line }) => shown(line)),
    order: sources.map(({ sourceId }) => sourceId),
  };
}

describe('notes and bibliography', () => {
  it('follow the Chicago Manual of Style', async () => {
    expect(await format('chicago', 'en')).toEqual({
      notes: [
        'Mira Castellan and Jon Abara, “Levy Splits Council,” *Ellery Courier*, March 4, 2026, 4, <https://courier.example/levy>',
        'Port Ellery Harbour Board, “Levy Proposal” (Quay Press, February 2026).',
        'Castellan and Abara, “Levy Splits Council,” 6.',
        'Ada van den Berg, “Tides and Tolls,” *Journal of Ports* 12, no. 3 (2024): 12–14, <https://doi.org/10.1234/ports>',
      ],
      sources: [
        'Berg, Ada van den. “Tides and Tolls.” *Journal of Ports* 12, no. 3 (2024): 4–18. <https://doi.org/10.1234/ports>',
        'Castellan, Mira, and Jon Abara. “Levy Splits Council.” *Ellery Courier*, March 4, 2026. <https://courier.example/levy>',
        'Port Ellery Harbour Board. “Levy Proposal.” Quay Press, February 2026.',
      ],
      order: ['journal', 'news', 'report'],
    });
  });

  it('follow the APA: a whole reference first, then as in the text', async () => {
    expect(await format('apa', 'en')).toEqual({
      notes: [
        'Castellan, M., & Abara, J. (2026, March 4). Levy splits council. *Ellery Courier*. <https://courier.example/levy> (p. 4)',
        'Port Ellery Harbour Board. (2026). *Levy Proposal*. Quay Press.',
        'Castellan & Abara, 2026, p. 6',
        'van den Berg, A. (2024). Tides and tolls. *Journal of Ports*, *12*(3), 4–18. <https://doi.org/10.1234/ports> (pp. 12–14)',
      ],
      sources: [
        'Castellan, M., & Abara, J. (2026, March 4). Levy splits council. *Ellery Courier*. <https://courier.example/levy>',
        'Port Ellery Harbour Board. (2026). *Levy Proposal*. Quay Press.',
        'van den Berg, A. (2024). Tides and tolls. *Journal of Ports*, *12*(3), 4–18. <https://doi.org/10.1234/ports>',
      ],
      order: ['news', 'report', 'journal'],
    });
  });

  it('follow the MLA Handbook', async () => {
    const { notes, sources } = await format('mla', 'en');
    expect(notes).toEqual([
      'Castellan, Mira, and Jon Abara. “Levy Splits Council.” *Ellery Courier*, 4 Mar. 2026, <https://courier.example/levy> (p. 4)',
      'Port Ellery Harbour Board. *Levy Proposal*. Quay Press, Feb. 2026.',
      'Castellan and Abara 6',
      'van den Berg, Ada. “Tides and Tolls.” *Journal of Ports*, vol. 12, no. 3, 2024, pp. 4–18, <https://doi.org/10.1234/ports> (pp. 12–14)',
    ]);
    expect(sources[0]).toBe(
      'Castellan, Mira, and Jon Abara. “Levy Splits Council.” *Ellery Courier*, 4 Mar. 2026, <https://courier.example/levy>',
    );
  });

  it('are in the language of the article', async () => {
    expect((await format('chicago', 'de')).notes[0]).toBe(
      'Mira Castellan und Jon Abara, „Levy splits council“, *Ellery Courier*, 4. März 2026, 4, <https://courier.example/levy>',
    );
    expect((await format('apa', 'fr')).notes[3]).toContain('(p. 12‑14)'.replace('‑', '–'));
    expect((await format('mla', 'es')).notes[0]).toContain('y Jon Abara');
    expect((await format('chicago', 'xx-nowhere')).notes).toEqual(
      (await format('chicago', 'en')).notes,
    );
  });
});

describe('a list', () => {
  it('has a source once, however often it is cited, and tells works of one year apart', async () => {
    const twin = { ...news, title: 'Levy, again' };
    const { sources, notes } = await formatCitations('apa', 'en', [
      cite('a', news, page('1')),
      cite('a', news, page('2')),
      cite('b', twin),
      cite('a', news),
      cite('b', twin, page('3')),
    ]);
    expect(sources.map(({ sourceId }) => sourceId).toSorted()).toEqual(['a', 'b']);
    expect(notes[4]?.before).toMatch(/^Castellan & Abara, 2026[ab], p\. 3$/);
  });

  it('names an author in a note even where the list has a dash for the name', async () => {
    const twin = { ...report, title: 'Levy Proposal: annex' };
    const { sources, notes } = await formatCitations('mla', 'en', [
      cite('a', report),
      cite('b', twin),
    ]);
    expect(sources[1]?.line.before).toMatch(/^---\. /);
    expect(notes[1]?.before).toMatch(/^Port Ellery Harbour Board\. /);
    const again = await formatCitations('mla', 'en', [cite('a', report), cite('b', twin)]);
    expect(again).toEqual({ sources, notes });
  });

  it('comes out the same whatever was cited before by the same ids', async () => {
    const first = await formatCitations('chicago', 'en', places);
    await formatCitations('chicago', 'en', [cite('news', report), cite('journal', news)]);
    expect(await formatCitations('chicago', 'en', places)).toEqual(first);
  });

  it('is empty where nothing is cited', async () => {
    expect(await formatCitations('apa', 'en', [])).toEqual({ notes: [], sources: [] });
  });
});

describe('an item', () => {
  it.each(['chicago', 'apa', 'mla'] as const)(
    'of any type has a note in %s',
    { timeout: 120_000 },
    async (style) => {
      const all = cslTypes.flatMap((type) => [
        cite(type, { ...fullItem(type), title: `On ${type}` }, page('4')),
        cite(`bare-${type}`, { type, title: '' }),
      ]);
      const { notes, sources } = await formatCitations(style, 'en', all);
      expect(sources.map(({ sourceId }) => sourceId).toSorted()).toEqual(
        all.map(({ sourceId }) => sourceId).toSorted(),
      );
      for (const { before } of [...notes, ...sources.map(({ line }) => line)]) {
        expect(before).not.toBe('');
        expect(before).not.toMatch(/undefined|\[object|NaN|CSL STYLE ERROR/);
      }
    },
  );

  it.each(locatorLabels)('keeps its locator: %s', async (label) => {
    for (const style of ['chicago', 'apa', 'mla'] as const) {
      const [note] = (
        await formatCitations(style, 'en', [cite('a', report, { label, value: '41' })])
      ).notes;
      expect(`${note?.before} ${note?.after}`).toContain('41');
    }
  });

  it('lets no markup, script or second item in', async () => {
    const hostile: CslItem = {
      ...report,
      title: '<script>alert(1)</script> <i>Tides</i>\u0001\u0002\nnext',
      URL: 'javascript:alert(1)',
      note: '{:author: Mallory}\ntitle: Other',
      abstract: 'x'.repeat(100_000),
    };
    for (const style of ['chicago', 'apa', 'mla'] as const) {
      const [note] = (await formatCitations(style, 'en', [cite('a', hostile)])).notes;
      expect(note?.url).toBe('');
      expect(note?.before.toLowerCase()).toContain('<script>');
      expect(note?.before).not.toMatch(/javascript|Mallory|Other|\p{Cc}/u);
    }
  });
});

describe('the words for citations', () => {
  it.each([
    ['en', 'en-US'],
    ['en-AU', 'en-GB'],
    ['en-CA', 'en-US'],
    ['de-AT', 'de-DE'],
    ['pt', 'pt-PT'],
    ['pt-BR', 'pt-BR'],
    ['no', 'nb-NO'],
    ['zh-Hant', 'zh-TW'],
    ['ar-EG', 'ar'],
    ['uk', 'uk-UA'],
    ['', 'en-US'],
    ['tlh', 'en-US'],
  ])('of %j are those of %s', (language, locale) => {
    expect(localeFor(language)).toBe(locale);
  });

  it('are there for every language, with their licence and who made them', async () => {
    for (const name of cslLocales) {
      const xml = await readCsl(`locales-${name}.xml`);
      expect(xml).toContain(`xml:lang="${name}"`);
      expect(xml).toContain('http://creativecommons.org/licenses/by-sa/3.0/');
    }
  });
});
