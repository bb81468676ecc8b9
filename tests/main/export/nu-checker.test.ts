import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import vnu from 'vnu-jar';
import { dossierHtmlExporter } from '../../../shared/export/dossier-html.ts';
import { epubIssueExporter } from '../../../shared/export/epub-issue.ts';
import { contentBytes, type ExportInput } from '../../../shared/export/exporter.ts';
import { htmlExporter } from '../../../shared/export/html.ts';
import { draftInput, input, withText } from '../../shared/export/export-input.ts';
import { hostileInput, rich } from '../../shared/export/hostile-input.ts';
import { hostilePieces } from '../../shared/export/markup.ts';
import { richBody } from '../../shared/export/rich-body.ts';
import { inFolder, isPresent, skipped } from '../../support/judges.ts';

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** What the Nu HTML Checker, the W3C's, calls an error in some pages. */
function errors(pages: ReadonlyMap<string, string>): Promise<readonly string[]> {
  return inFolder((folder) => {
    const files = [...pages].map(([name, content]) => {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    });
    const { stdout, stderr } = spawnSync(
      'java',
      ['-jar', vnu, '--stdout', '--exit-zero-always', '--format', 'json', ...files],
      { encoding: 'utf8' },
    );
    if (!stdout.startsWith('{')) throw new Error(stderr);
    const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] };
    return messages
      .filter(({ type }) => type !== 'info')
      .map(({ url, message, extract }) => `${url.split('/').at(-1)}: ${message} ${extract ?? ''}`);
  });
}

const inEnglish = (given: ExportInput): ExportInput => ({
  ...given,
  article: { ...given.article, fields: { ...given.article.fields, language: 'en' } },
});

const bare = withText({ headline: '', dek: '', byline: '', dateline: '', date: '', tags: [] }, '');

const articles: readonly ExportInput[] = [
  input,
  draftInput,
  withText({}, rich),
  withText({}, richBody),
  withText({ language: 'he', headline: 'אגרת הנמל', byline: '' }, 'שלום (Proofdesk 12) לכולם.'),
  bare,
  ...hostilePieces.map((piece) => inEnglish(hostileInput(piece))),
];

describe.skipIf(!isPresent('java'))(`the Nu HTML Checker${skipped('java')}`, () => {
  it('calls nothing of pages and dossiers an error', async () => {
    const pages = articles.flatMap((one, index) => [
      [`article-${index}.html`, htmlExporter.render(one).content] as const,
      [`dossier-${index}.html`, dossierHtmlExporter.render(one).content] as const,
    ]);
    expect(await errors(new Map(pages))).toEqual([]);
    expect(await errors(new Map([['wrong.html', '<p>No title']]))).not.toEqual([]);
  }, 60_000);

  it('calls nothing of a book’s chapters an error', async () => {
    const book = unzipSync(contentBytes(await epubIssueExporter.renderAll(articles)));
    const pages = Object.entries(book)
      .filter(([path]) => path.includes('article-'))
      .map(
        ([path, bytes]) => [path.replaceAll('/', '-'), new TextDecoder().decode(bytes)] as const,
      );
    expect(pages).toHaveLength(articles.length);
    expect(await errors(new Map(pages))).toEqual([]);
  }, 60_000);
});
