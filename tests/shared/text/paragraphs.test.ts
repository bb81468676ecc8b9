import { describe, expect, it } from 'vitest';
import { readBody } from '../../../shared/text/paragraphs.ts';

const shown = (body: string) => {
  const read = readBody(body);
  return read.blocks.map((block) => [block.kind, read.text.slice(block.start, block.end)]);
};

describe('readBody', () => {
  it('cuts a body into blocks and tells them apart', () => {
    const body = [
      '## Levy passes',
      'First line\nsecond line.',
      '> Quoted one\n> quoted two',
      '- item one\n- item two\n  goes on',
      '| Year | Boats |\n|---|---|\n| 2024 | 12 |',
      '```\ncode 99\n```',
      'Set\n---',
      '[^1]: A footnote with 4 words.',
    ].join('\n\n');
    expect(shown(body)).toEqual([
      ['heading', 'Levy passes'],
      ['paragraph', 'First line second line.'],
      ['quote', 'Quoted one quoted two'],
      ['list', 'item one'],
      ['list', 'item two   goes on'],
      ['cell', 'Year'],
      ['cell', 'Boats'],
      ['cell', '2024'],
      ['cell', '12'],
      ['heading', 'Set'],
      ['note', 'A footnote with 4 words.'],
    ]);
  });

  it('takes marks out and leaves editorial brackets in', () => {
    const body =
      'The **very *long* levy** \\* `x` ~~old~~ new, "they [sic] paid"[^1] ![alt](i.png) <b>now</b>.';
    expect(shown(body)[0]?.[1]).toBe('The very long levy * x old new, "they [sic] paid"  now.');
  });

  it('reads indented paste as a paragraph, not as code', () => {
    expect(shown('    Pasted with an indent.')).toEqual([['paragraph', 'Pasted with an indent.']]);
  });

  it('leads every stretch of the text back to the draft', () => {
    const body = '# Top\n\nAbout **165 camps** and [the *full* report](https://x.example/a_b "t").';
    const read = readBody(body);
    const back = (words: string) => {
      const at = read.text.indexOf(words);
      const [start, end] = read.toBody(at, at + words.length);
      return body.slice(start, end);
    };
    expect(back('165 camps')).toBe('165 camps');
    expect(back('About 165')).toBe('About **165');
    expect(back('About 165 camps')).toBe('About **165 camps**');
    expect(back('165 camps and')).toBe('**165 camps** and');
    expect(back('the full report')).toBe('the *full* report');
    expect(back('report.')).toBe('report](https://x.example/a_b "t").');
    expect(back('Top')).toBe('Top');
  });

  it('reports links with their words', () => {
    const read = readBody(
      'See [the report](https://a.example/1), <https://b.example>, https://c.example/x, [](https://d.example) and [none]().',
    );
    expect(read.links.map((link) => [read.text.slice(link.start, link.end), link.url])).toEqual([
      ['the report', 'https://a.example/1'],
      ['https://b.example', 'https://b.example'],
      ['https://c.example/x', 'https://c.example/x'],
      ['', 'https://d.example'],
      ['none', ''],
    ]);
  });

  it('takes an empty body', () => {
    expect(readBody('')).toMatchObject({ text: '', blocks: [], links: [] });
    expect(readBody('').toBody(0, 0)).toEqual([0, 0]);
  });
});
