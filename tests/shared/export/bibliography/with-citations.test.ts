import { describe, expect, it } from 'vitest';
import { readCsl } from '../../../../main/export/csl-files.ts';
import { withCitations } from '../../../../shared/export/bibliography/with-citations.ts';
import type { ExportInput } from '../../../../shared/export/exporter.ts';
import { exporters } from '../../../../shared/export/registry.ts';
import { citationStyles } from '../../../../shared/model/house-style.ts';
import { factCheckInput, input, secretCitation, secretSource, stringsIn } from '../export-input.ts';
import { textOf } from '../text-of.ts';

const inStyle = (style: (typeof citationStyles)[number], given = input): ExportInput => ({
  ...given,
  style: { ...given.style, citations: { style, place: 'footnotes' } },
});

async function render(format: string, style: (typeof citationStyles)[number]): Promise<string> {
  const exporter = exporters.find((one) => one.format === format);
  if (!exporter) throw new Error(format);
  const given = inStyle(style, exporter.needs ? factCheckInput : input);
  return textOf(await exporter.render(await withCitations(given, readCsl)));
}

describe('an article in the house’s bibliography style', () => {
  it('is as before in the plain news style', async () => {
    expect(await withCitations(inStyle('news'), readCsl)).toEqual(inStyle('news'));
  });

  it('has its notes and sources in it, with italics where the format has them', async () => {
    const html = await render('html', 'apa');
    expect(html).toContain('Port Ellery Harbour Board. (2026). <em>Levy Proposal</em>.');
    expect(html).toContain('<a href="https://board.example/levy.pdf">');
    expect(await render('md', 'apa')).toContain(
      'Port Ellery Harbour Board. (2026). *Levy Proposal*.',
    );
    expect(await render('txt', 'chicago')).toMatch(
      /Port Ellery Harbour Board\. “Levy Proposal\.”\s+Port Ellery Harbour\s+Board, February 2026\./,
    );
  });

  it.each(exporters.filter(({ purpose }) => purpose === 'publish' || purpose === 'data'))(
    '$format holds nothing of a confidential source in any style',
    async ({ format }) => {
      const secrets = [secretSource, secretCitation]
        .flatMap(stringsIn)
        .filter((text) => !['interview', 'timestamp', ''].includes(text));
      for (const style of citationStyles) {
        const text = await render(format, style);
        for (const secret of secrets) expect(text).not.toContain(secret);
      }
    },
  );

  it('keeps the body as it is', async () => {
    const bare = (text: string) => text.replace(/\[\^[^\]]*\]:.*/g, '').trim();
    expect(bare(await render('md', 'chicago'))).toBe(bare(await render('md', 'news')));
  });
});
