import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../main/import/xml.ts';
import { epubExporter } from '../../../shared/export/epub.ts';
import { epubIssueExporter } from '../../../shared/export/epub-issue.ts';
import {
  contentBytes,
  type ExportedFile,
  type ExportInput,
} from '../../../shared/export/exporter.ts';
import { draftInput, fields, input, withText } from '../../shared/export/export-input.ts';
import { hostileText } from '../../shared/export/markup.ts';
import { richBody } from '../../shared/export/rich-body.ts';
import { ask, inFolder, isPresent, letters, skipped } from '../../support/judges.ts';
import { partOf, xmlWords } from '../../support/parts.ts';

const jar = '/usr/share/java/epubcheck.jar';
const hasEpubCheck = isPresent('java') && existsSync(jar);

/** What EPUBCheck has to say of a book. */
function complaints(file: ExportedFile): Promise<readonly string[]> {
  return inFolder((folder) => {
    const path = join(folder, 'a.epub');
    writeFileSync(path, contentBytes(file));
    const { stdout, stderr } = spawnSync('java', ['-jar', jar, path], { encoding: 'utf8' });
    if (!stdout.includes('EPUBCheck completed')) throw new Error(stderr);
    return `${stdout}\n${stderr}`
      .split('\n')
      .filter((line) => /^(?:FATAL|ERROR|WARNING|INFO|USAGE)/.test(line));
  });
}

const render = async (given: ExportInput) => epubExporter.render(given);

const odd = [
  'A picture ![of a quay](https://elsewhere.example/quay.png), [a file](notes.md), [a place](#gone).',
  '',
  'Raw <b>HTML</b>, ]]> and <!-- a comment --> & more. [Write](mailto:desk@courier.example).',
  '',
  '- [x] done',
  '- [ ] open',
].join('\n');

describe('an EPUB', () => {
  it('opens with its kind, not compressed, and says what a reader needs of it', async () => {
    const { content } = await render(input);
    expect(new TextDecoder().decode(contentBytes({ content }).slice(30, 58))).toBe(
      'mimetypeapplication/epub+zip',
    );
    const opf = partOf(content, 'EPUB/package.opf');
    for (const part of [
      '<dc:title>Council approves harbour levy after two-year row</dc:title>',
      '<dc:language>en</dc:language>',
      '<dc:creator>Mira Castellan</dc:creator><dc:creator>Jon Abara</dc:creator>',
      '<dc:date>2026-03-04</dc:date>',
      '<meta property="dcterms:modified">2026-03-04T08:15:00Z</meta>',
    ]) {
      expect(opf).toContain(part);
    }
    expect(partOf(content, 'EPUB/nav.xhtml')).toContain(
      '<a href="article-1.xhtml">Council approves',
    );
  });

  it('marks a draft in its title and on its page', async () => {
    const { name, content } = await render(draftInput);
    expect(name).toBe('DRAFT-harbour-levy.epub');
    expect(partOf(content, 'EPUB/package.opf')).toContain(
      '<dc:title>DRAFT – not approved: Council',
    );
    expect(partOf(content, 'EPUB/article-1.xhtml')).toContain(
      '<p class="draft">DRAFT – not approved</p>',
    );
  });

  it('fetches nothing and leads nowhere but to the web, to letters and within itself', async () => {
    const page = partOf((await render(withText({}, odd))).content, 'EPUB/article-1.xhtml');
    expect(page).not.toContain('<img');
    expect(page).toContain('[Image: of a quay]');
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
    expect(targets).toEqual(['style.css', 'mailto:desk@courier.example']);
  });

  it('is well-formed whatever is written in an article', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (headline, text) => {
        const { content } = await render(withText({ headline, dek: headline }, text));
        for (const path of Object.keys(unzipSync(contentBytes({ content })))) {
          if (!/(?:xhtml|opf|xml)$/.test(path)) continue;
          const xml = partOf(content, path).replace('<!DOCTYPE html>', '');
          expect(parseXml(new TextEncoder().encode(xml)), path).not.toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of several articles has each as a chapter, in their order', async () => {
    const second = withText({ headline: 'Quay repairs start', slug: 'quay' }, richBody);
    const { name, content } = await epubIssueExporter.renderAll([input, second]);
    expect(name).toBe('Ellery-Courier-2026-03-05.epub');
    expect(partOf(content, 'EPUB/package.opf')).toContain(
      '<dc:title>Ellery Courier, 5 March 2026</dc:title>',
    );
    const contents = xmlWords(partOf(content, 'EPUB/nav.xhtml')).split('\n');
    expect(contents.filter((line) => line !== '').slice(-2)).toEqual([
      fields.headline,
      'Quay repairs start',
    ]);
    expect(partOf(content, 'EPUB/article-2.xhtml')).toContain('Boats that fish');
    expect((await epubIssueExporter.renderAll([input, draftInput])).name).toMatch(/^DRAFT-/);
  });

  it.skipIf(!hasEpubCheck)(
    `passes EPUBCheck without an error or warning${hasEpubCheck ? '' : ' (skipped: EPUBCheck is not on this machine)'}`,
    async () => {
      const hostile = fc.sample(fc.tuple(hostileText, hostileText), { seed: 5, numRuns: 20 });
      const hebrew = { language: 'he', headline: 'אגרת הנמל', byline: '' };
      const books = [
        await render({ ...withText(hebrew, 'שלום (Proofdesk 12) לכולם.'), approved: false }),
        await epubIssueExporter.renderAll([
          input,
          withText({}, richBody),
          withText({}, odd),
          ...hostile.map(([headline, text]) =>
            withText({ headline, dek: headline, tags: [headline] }, text),
          ),
        ]),
      ];
      for (const book of books) expect(await complaints(book)).toEqual([]);
    },
    180_000,
  );

  it.skipIf(!isPresent('pandoc'))(
    `has the words that pandoc finds${skipped('pandoc')}`,
    async () => {
      const { content } = await render(withText({}, richBody));
      const text = await inFolder((folder) => {
        writeFileSync(join(folder, 'a.epub'), content);
        return ask('pandoc', ['-t', 'plain', '--wrap=none', join(folder, 'a.epub')]);
      });
      const page = partOf(content, 'EPUB/article-1.xhtml').replace(/^.*<body>/s, '');
      expect(letters(text)).toBe(letters(xmlWords(page)));
      for (const words of [
        fields.dek,
        'Boats that fish',
        'The levy is charged per berth and night.',
      ])
        expect(letters(text)).toContain(letters(words));
    },
  );
});
