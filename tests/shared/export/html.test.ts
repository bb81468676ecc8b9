import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { newsCitation } from '../../../shared/export/citations.ts';
import { dossierHtmlExporter } from '../../../shared/export/dossier-html.ts';
import { htmlExporter } from '../../../shared/export/html.ts';
import { article, draftInput, factCheckInput, fields, input, withText } from './export-input.ts';
import { hostileInput, rich } from './hostile-input.ts';
import { hostilePieces, hostileText } from './markup.ts';
import { withPolicies } from './policies.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    // Advice for search engines, and rules about how the source is spelt.
    rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-raw-characters': 'off' },
  }),
);

async function problems(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message}`),
  );
}

const parseHtml = (html: string): Root => unified().use(rehypeParse).parse(html);

function elements(html: string): readonly Element[] {
  const found: Element[] = [];
  visit(parseHtml(html), 'element', (node) => {
    found.push(node);
  });
  return found;
}

describe('HTML export', () => {
  it('passes strict validation, with everything that Markdown can hold', async () => {
    expect(await problems(htmlExporter.render(input).content)).toEqual([]);
    expect(await problems(htmlExporter.render(withText({}, rich)).content)).toEqual([]);
    expect(await problems(htmlExporter.render(draftInput).content)).toEqual([]);
    expect(await problems(htmlExporter.render(factCheckInput).content)).toEqual([]);
    expect(await problems(dossierHtmlExporter.render(factCheckInput).content)).toEqual([]);
    expect(await problems(dossierHtmlExporter.render(input).content)).toEqual([]);
    const bare = withText(
      { headline: '', dek: '', byline: '', dateline: '', date: '', tags: [] },
      '',
    );
    expect(await problems(htmlExporter.render(bare).content)).toEqual([]);
    expect(await problems(dossierHtmlExporter.render(bare).content)).toEqual([]);
  });

  it('says its language and direction, and its dates for machines', () => {
    const { content } = htmlExporter.render(withText({ language: 'ar' }, 'نص'));
    expect(content).toContain('<html lang="ar" dir="rtl">');
    expect(content).toContain('<time datetime="2026-03-04">');
  });

  it('closes gaps between headings and keeps one first-level heading', () => {
    const levels = elements(
      htmlExporter.render(withText({}, '## B\n\n##### E\n\n# A\n\n### C')).content,
    )
      .map((one) => one.tagName)
      .filter((name) => /^h\d$/.test(name));
    expect(levels).toEqual(['h1', 'h2', 'h3', 'h2', 'h3']);
  });

  it('shows raw HTML as the text that it is and drops HTML comments', () => {
    const { content } = htmlExporter.render(
      withText({}, 'a <b>c</b>\n\n<div>d</div>\n\n<!-- e -->'),
    );
    expect(content).toContain('a &#x3C;b>c&#x3C;/b>');
    expect(content).toContain('&#x3C;div>d&#x3C;/div>');
    expect(content).not.toContain('<!--');
  });

  it('describes itself as a NewsArticle with its citations', () => {
    const script = elements(htmlExporter.render(input).content).find(
      (one) => one.tagName === 'script',
    );
    const text = script?.children[0];
    expect(text?.type === 'text' ? JSON.parse(text.value) : null).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: fields.headline,
      description: fields.dek,
      author: [
        { '@type': 'Person', name: 'Mira Castellan' },
        { '@type': 'Person', name: 'Jon Abara' },
      ],
      dateline: 'Port Ellery',
      datePublished: '2026-03-04',
      dateModified: '2026-03-04T08:15:00.000Z',
      inLanguage: 'en',
      keywords: ['harbour', 'council'],
      creativeWorkStatus: 'Published',
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Levy Proposal',
          author: [{ '@type': 'Organization', name: 'Port Ellery Harbour Board' }],
          publisher: { '@type': 'Organization', name: 'Port Ellery Harbour Board' },
          datePublished: '2026-02',
          url: 'https://board.example/levy.pdf',
        },
      ],
    });
  });

  it('names its publisher with the policies that they have published', () => {
    const [script] = elements(htmlExporter.render(withPolicies(input)).content).filter(
      (one) => one.tagName === 'script',
    );
    const text = script?.children[0];
    expect(text?.type === 'text' ? JSON.parse(text.value).publisher : null).toEqual({
      '@type': 'NewsMediaOrganization',
      name: 'The Courier',
      url: 'https://courier.example/',
      correctionsPolicy: 'https://courier.example/corrections',
      ethicsPolicy: [
        'https://courier.example/ethics',
        'https://courier.example/gifts?a=1&b=%3C2%3E',
      ],
    });
  });

  it('lists each cited source once, at the end', () => {
    const source = article.sources[0];
    const { content } = htmlExporter.render(input);
    const list = content.slice(content.indexOf('<section class="sources">'));
    expect(list.match(/<li>/g)).toHaveLength(1);
    expect(list.replace(/<[^>]+>/g, '')).toContain(
      source ? newsCitation(source.csl, 'en') : 'none',
    );
  });

  it('lets no text become markup, script or a dangerous address', () => {
    const check = (text: string) => {
      for (const exporter of [htmlExporter, dossierHtmlExporter]) {
        const { content } = exporter.render(hostileInput(text));
        expect(parseHtml(content).children.filter((one) => one.type === 'comment')).toEqual([]);
        for (const { tagName, properties } of elements(content)) {
          expect(['svg', 'textarea', 'iframe', 'object', 'form', 'base', 'link']).not.toContain(
            tagName,
          );
          if (tagName === 'script') expect(properties).toEqual({ type: 'application/ld+json' });
          if (tagName === 'style') expect(properties).toEqual({});
          for (const [name, value] of Object.entries(properties)) {
            expect(name.toLowerCase()).not.toMatch(/^on|^style$/);
            if (name === 'href' || name === 'src')
              expect(String(value)).toMatch(/^(?:https?:|#|mailto:|[^:]*$)/);
          }
        }
        const scripts = elements(content).filter((one) => one.tagName === 'script');
        expect(scripts).toHaveLength(exporter === htmlExporter ? 1 : 0);
        const json = scripts[0]?.children[0];
        if (json?.type === 'text') expect(JSON.parse(json.value)['@type']).toBe('NewsArticle');
      }
    };
    for (const piece of hostilePieces) check(piece);
    fc.assert(fc.property(hostileText, check), { numRuns: 40 });
  }, 30_000);

  it('stays valid with hostile text', async () => {
    for (const piece of hostilePieces) {
      const hostile = hostileInput(piece);
      const known = {
        ...hostile,
        article: { ...hostile.article, fields: { ...hostile.article.fields, language: 'en' } },
      };
      expect([piece, await problems(htmlExporter.render(known).content)]).toEqual([piece, []]);
      expect([piece, await problems(dossierHtmlExporter.render(known).content)]).toEqual([
        piece,
        [],
      ]);
    }
  }, 30_000);
});
