import { describe, expect, it } from 'vitest';
import {
  exporterFor,
  exporters,
  exportFormats,
  formatNamed,
  printExporters,
} from '../../../shared/export/registry.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import {
  chief,
  draftInput,
  editor,
  factCheckInput,
  input,
  secretCitation,
  secretSource,
  stringsIn,
} from './export-input.ts';
import { readingOf, textOf } from './text-of.ts';

/** The input, as a fact check where a format is of nothing else. */
const inputFor = ({ needs }: { readonly needs?: 'reviews' }) => (needs ? factCheckInput : input);
const draftFor = (format: { readonly needs?: 'reviews' }) => ({
  ...inputFor(format),
  approved: false,
});

const publishing = exporters.filter(({ purpose }) => purpose === 'publish');

describe('formats', () => {
  it('are found by name, and an unknown one is refused with the known ones', () => {
    expect(exporters.map((exporter) => exporter.format)).toEqual([
      'html',
      'md',
      'txt',
      'txt-unwrapped',
      'docx',
      'epub',
      'ninjs',
      'nitf',
      'csl',
      'bibtex',
      'ris',
      'claimreview',
      'docx-marked',
      'dossier-html',
      'dossier-json',
    ]);
    for (const exporter of exporters) expect(exporterFor(exporter.format)).toBe(exporter);
    expect(() => exporterFor('wordperfect')).toThrow(DeskFailure);
  });

  it('have different file names for one article, with the extension that they announce', async () => {
    const files = await Promise.all(
      exporters.map((exporter) => exporter.render(inputFor(exporter))),
    );
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const [index, exporter] of exporters.entries()) {
      expect(files[index]?.name).toMatch(new RegExp(`\\.${exporter.extension}$`));
      expect((await exporter.render(draftFor(exporter))).name).toMatch(/^DRAFT-/);
    }
  });

  it('are deterministic', async () => {
    for (const exporter of exporters)
      expect(await exporter.render(inputFor(exporter))).toEqual(
        await exporter.render(inputFor(exporter)),
      );
  });

  it.each(exporters.filter(({ purpose }) => purpose === 'publish' || purpose === 'data'))(
    '$format holds nothing internal and nothing of a confidential source',
    async (exporter) => {
      const secrets = [secretSource, secretCitation].flatMap(stringsIn);
      const unique = secrets.filter((text) => !['interview', 'timestamp', ''].includes(text));
      const plain = exporter.needs ? [] : [input, draftInput];
      for (const given of [...plain, factCheckInput, draftFor({ needs: 'reviews' })]) {
        const content = textOf(await exporter.render(given));
        expect(content).not.toContain('INTERNAL');
        for (const text of [...unique, editor.name, chief.name])
          expect(content).not.toContain(text);
      }
    },
  );

  it.each(exporters)('$format holds nothing of a confidential source', async (exporter) => {
    const secrets = [secretSource, secretCitation].flatMap(stringsIn);
    const content = textOf(await exporter.render(inputFor(exporter)));
    for (const text of secrets.filter((one) => /^SECRET|secret-host/.test(one)))
      expect(content).not.toContain(text);
    expect(content).not.toContain('SECRET-COMMENTED');
  });

  it.each(printExporters)('$format prints nothing that it must not hold', (exporter) => {
    const { html, ...about } = exporter.page(input);
    const content = `${html} ${JSON.stringify(about)}`;
    const isSecret = (text: string) => /^SECRET|secret-host/.test(text);
    for (const text of [secretSource, secretCitation].flatMap(stringsIn).filter(isSecret))
      expect(content).not.toContain(text);
    if (exporter.purpose === 'publish') expect(content).not.toContain('INTERNAL');
    expect(about.name).toMatch(/\.pdf$/);
    expect(exporter.page(draftInput).name).toMatch(/^DRAFT-/);
    expect(exporter.page(draftInput).head).toMatch(/^DRAFT – not approved/);
  });

  it('have one name each, of whatever kind', () => {
    const names = exportFormats.map(({ format }) => format);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(formatNamed(name).format).toBe(name);
    expect(() => formatNamed('wordperfect')).toThrow(DeskFailure);
  });

  it.each(publishing)('$format keeps the order of the desk', async (exporter) => {
    const read = readingOf(await exporter.render(input));
    const at = [
      'Council approves harbour levy',
      'Ferries will pay 4.5',
      'By Mira Castellan',
      'Port Ellery',
      'The council approved',
      'Yachts over 12 metres',
      'https://board.example/levy.pdf',
    ].map((words) => read.indexOf(words));
    expect(at).not.toContain(-1);
    // In Markdown and in footnoted HTML, sources are notes themselves, in the order of their marks.
    const ordered =
      exporter.format === 'md' || exporter.format.startsWith('txt') ? at : at.slice(0, 5);
    // NITF prescribes an order of its own: the abstract stands behind byline and dateline.
    if (exporter.format === 'nitf') ordered.splice(1, 1);
    expect([...ordered].sort((a, b) => a - b)).toEqual(ordered);
  });
});
