import { spawnSync } from 'node:child_process';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../main/import/read-copy.ts';
import { elementsBelow, elementsOf } from '../../../main/import/xml.ts';
import { nitfExporter } from '../../../shared/export/nitf.ts';
import { draftInput, input, withText } from './export-input.ts';
import { hostileText } from './markup.ts';

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

function parsed(content: string): Element {
  const problems: string[] = [];
  const note = (message: string) => problems.push(message);
  const parser = new DOMParser({ errorHandler: { warning: note, error: note, fatalError: note } });
  const root = parser.parseFromString(content, 'text/xml').documentElement;
  expect(problems).toEqual([]);
  return root;
}

const names = (element: Element) => elementsOf(element).map(({ localName }) => localName);
const below = (root: Element, name: string) =>
  elementsBelow(root).filter(({ localName }) => localName === name);

/** What may stand in what, of the elements that we write (NITF 3.6, the DTD's content models). */
const blocks = 'p hl2 table media ol ul bq fn pre hr';
const enriched = 'a br em';
const models: Readonly<Record<string, string>> = {
  nitf: 'head body',
  head: 'title docdata',
  docdata: 'doc-id urgency date.issue date.release du-key key-list',
  'key-list': 'keyword',
  body: 'body.head body.content body.end',
  'body.head': 'hedline note byline dateline abstract',
  hedline: 'hl1',
  note: 'body.content',
  dateline: 'location story.date',
  abstract: 'p',
  'body.content': `block ${blocks}`,
  block: blocks,
  bq: 'block',
  fn: 'body.content',
  ol: 'li',
  ul: 'li',
  li: `${enriched} ${blocks}`,
  table: 'thead tbody tr',
  thead: 'tr',
  tbody: 'tr',
  tr: 'th td',
  th: enriched,
  td: enriched,
  p: enriched,
  hl2: enriched,
  em: enriched,
  a: enriched,
  media: 'media-reference media-caption',
  'body.end': 'bibliography',
};

function misplaced(root: Element): readonly string[] {
  return [root, ...elementsBelow(root)].flatMap((element) => {
    const allowed = (models[element.localName ?? ''] ?? '').split(' ');
    return names(element)
      .filter((name) => !allowed.includes(name ?? ''))
      .map((name) => `${name} in ${element.localName}`);
  });
}

describe('NITF', () => {
  const root = parsed(nitfExporter.render(input).content);

  it('has its parts in the order of the specification', () => {
    expect(root.getAttribute('version')).toBe('-//IPTC//DTD NITF 3.6//EN');
    expect(misplaced(root)).toEqual([]);
    const [head, body] = elementsOf(root);
    if (!head || !body) throw new Error('There is a head and a body');
    expect(names(head)).toEqual(['title', 'docdata']);
    expect(names(body)).toEqual(['body.head', 'body.content', 'body.end']);
    expect(below(body, 'body.head').flatMap(names)).toEqual([
      'hedline',
      'byline',
      'dateline',
      'abstract',
    ]);
    expect(below(head, 'urgency')[0]?.getAttribute('ed-urg')).toBe('5');
    expect(below(head, 'date.issue')[0]?.getAttribute('norm')).toMatch(/^\d{8}$/);
    expect(below(head, 'docdata')[0]?.getAttribute('management-status')).toBe('usable');
    expect(below(body, 'bibliography')[0]?.textContent).toContain('https://board.example/levy.pdf');
  });

  it('marks a draft: withheld, with a note to editors behind the headline', () => {
    const draft = parsed(nitfExporter.render(draftInput).content);
    expect(below(draft, 'docdata')[0]?.getAttribute('management-status')).toBe('withheld');
    expect(below(draft, 'body.head').flatMap(names).slice(0, 2)).toEqual(['hedline', 'note']);
    expect(below(draft, 'note')[0]?.textContent).toContain('DRAFT – not approved');
  });

  it('is well-formed and holds only what NITF allows, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { content } = nitfExporter.render(
          withText({ headline: text, dek: text, byline: text, tags: [text], slug: text }, text),
        );
        expect(misplaced(parsed(content))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(!hasXmllint)(
    `is well-formed to xmllint${hasXmllint ? '' : ' (skipped: it is not installed)'}`,
    () => {
      for (const given of [input, draftInput]) {
        const { content } = nitfExporter.render(given);
        expect(spawnSync('xmllint', ['--noout', '-'], { input: content }).stderr.toString()).toBe(
          '',
        );
      }
    },
  );
});

describe('an article that goes out and comes in again', () => {
  const body = [
    'The council **approved** the *levy*, ~~twice~~ `once`, see [the report](https://a.example/?b=1\\&d=2).[^1]',
    '## What it costs',
    '### In detail',
    '- Boats & ferries\n- Yachts',
    '3. Third\n4. Fourth',
    '> “We waited,” said Ana Berisha.',
    '```\nfixed  <width>\n```',
    '| Town | Berths |\n| ---- | -----: |\n| Dray |    165 |',
    'Again.[^1]',
    '[^1]: Minutes of *3 March*.',
  ].join('\n\n');

  it('has the same fields and the same text', async () => {
    const given = withText({}, body);
    const article = {
      ...given.article,
      claims: [],
      fields: { ...given.article.fields, notes: '' },
    };
    const { content } = nitfExporter.render({ ...given, article });
    const { intake } = await readCopy('levy.xml', new TextEncoder().encode(content), {
      today: '2026-03-05',
      now: '2026-03-05T09:00:00.000Z',
    });
    expect(intake.fields).toEqual(article.fields);
    expect(intake.body.trim()).toBe(body);
  });
});
