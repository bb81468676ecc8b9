import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { withFootnotes } from '../../../shared/export/footnotes.ts';
import { parseMarkdown } from '../../../shared/export/markdown-tree.ts';
import { publication } from '../../../shared/export/publication.ts';
import { article, citation, claim, input } from './export-input.ts';

const open = { state: 'open', reopened: null } as const;

/** The body with a footnote for a claim on each of the words. */
function cited(body: string, ...words: readonly string[]): string {
  const claims = words.map((exact, index) =>
    claim(
      `claim-${index}000`,
      exact,
      open,
      [citation('source-open1', '', String(index + 1))],
      body,
    ),
  );
  return withFootnotes(publication({ ...input, body, article: { ...article, claims } })).markdown;
}

/** What readers see of the body: everything but footnotes' definitions. */
function words(tree: Root): string {
  return plain({
    ...tree,
    children: tree.children.filter((one) => one.type !== 'footnoteDefinition'),
  });
}

const firstLine = (text: string) => text.split('\n')[0];

describe('footnotes of citations', () => {
  it('stand directly behind the words of the claim', () => {
    expect(firstLine(cited('Ferries pay 4.5 per cent more.', '4.5 per cent'))).toBe(
      'Ferries pay 4.5 per cent[^source-1] more.',
    );
  });

  it('move behind a link, code or emphasis that they would break', () => {
    expect(firstLine(cited('See [the levy](https://a.example/levy) now.', 'levy'))).toBe(
      'See [the levy](https://a.example/levy)[^source-1] now.',
    );
    expect(firstLine(cited('Run `levy --all` now.', 'levy'))).toBe(
      'Run `levy --all`[^source-1] now.',
    );
    expect(firstLine(cited('The **big *levy*** rose.', '*levy*'))).toBe(
      'The **big *levy*[^source-1]** rose.',
    );
  });

  it('do not come between a backslash or ampersand and what belongs to it', () => {
    expect(firstLine(cited('Levy 5\\* now.', '5\\'))).toBe('Levy 5\\*[^source-1] now.');
    expect(firstLine(cited('Sun &amp; Sea.', 'Sun &am'))).toBe('Sun &amp;[^source-1] Sea.');
  });

  it('share one note for the same place in the same source', () => {
    const same = [citation('source-open1', '', '4')];
    const body = 'Seven boats. Seven crews.';
    const claims = [
      claim('claim-a000', 'Seven boats', open, same, body),
      claim('claim-b000', 'Seven crews', open, same, body),
    ];
    const text = withFootnotes(
      publication({ ...input, body, article: { ...article, claims } }),
    ).markdown;
    expect(firstLine(text)).toBe('Seven boats[^source-1]. Seven crews[^source-1].');
    expect(text.match(/^\[\^source-\d+\]:/gm)).toHaveLength(1);
  });

  it('use labels that the draft does not use', () => {
    const text = cited('Boats[^source-1] pay.\n\n[^source-1]: Own note.', 'pay');
    expect(firstLine(text)).toBe('Boats[^source-1] pay[^sources-1].');
  });

  it('leave out claims that are disputed, orphaned or lean on a confidential source', () => {
    const body = 'Seven boats.';
    const place = [citation('source-open1', '', '4')];
    const disputed = { state: 'disputed', by: article.editors[0], at: '', reason: '' };
    const claims = [
      { ...claim('claim-a000', 'Seven', open, place, body), decision: disputed },
      claim('claim-b000', 'Eight', open, place, body),
      claim('claim-c000', 'boats', open, [citation('source-zq77hidden', '', '4')], body),
    ];
    const parsed = { ...article, claims } as typeof article;
    expect(withFootnotes(publication({ ...input, body, article: parsed })).markdown).toBe(body);
  });

  it('stand before a body whose end would swallow them', () => {
    const text = cited('Seven boats.\n\n```\nunclosed', 'boats');
    const tree = parseMarkdown(text);
    expect(tree.children.some((node) => node.type === 'footnoteDefinition')).toBe(true);
    expect(text.endsWith('```\nunclosed')).toBe(true);
  });

  it('never change the words or how they parse, wherever the claims stand', () => {
    const bit = fc.constantFrom(
      'boat',
      '4.5',
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '[',
      '](https://a.example)',
      '<b>',
      '&amp;',
      '\\',
      '> ',
      '- ',
      '| a | b |\n| - | - |\n',
      '# ',
      '[^n]',
      '\n\n[^n]: own\n\n',
      '港',
      '(',
      ':',
      '~~',
      '!',
      '<!--',
    );
    fc.assert(
      fc.property(
        fc.array(bit, { minLength: 1, maxLength: 25 }),
        fc.array(fc.nat(200), { minLength: 1, maxLength: 5 }),
        (bits, ends) => {
          const body = bits.join('').trimEnd();
          const claims = ends.map((end, index) => {
            const one = claim(
              `claim-${index}000`,
              '',
              open,
              [citation('source-open1', '', `${index}`)],
              body,
            );
            return {
              ...one,
              anchor: { ...one.anchor, end: end % (body.length + 1), orphaned: false },
            };
          });
          const text = withFootnotes(
            publication({ ...input, body, article: { ...article, claims } }),
          ).markdown;
          expect(words(parseMarkdown(text)).trimEnd()).toBe(words(parseMarkdown(body)).trimEnd());
          const ours = /^\[\^sources*-\d+\]: Port Ellery.*$/gm;
          expect(text.replace(ours, '').replace(/\[\^sources*-\d+\]/g, '')).toContain(body);
        },
      ),
      { numRuns: 200 },
    );
  }, 30_000);
});
