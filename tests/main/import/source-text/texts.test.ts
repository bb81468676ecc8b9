import { describe, expect, it } from 'vitest';
import { extractSourceText } from '../../../../main/import/source-text/extract.ts';

function read(fileName: string, content: string, mediaType = '') {
  return extractSourceText(fileName, mediaType, new Uint8Array(Buffer.from(content)));
}

describe('the text of a source', () => {
  it('has the words of Markdown without its marks, one line a paragraph', async () => {
    expect(
      await read(
        'a.md',
        '---\ndate: 2026-03-05\n---\n\n# Votes\n\n**Six** for,\nthree\\\nagainst.\n\n- one\n- [two](https://example.com)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
      ),
    ).toEqual({
      readable: true,
      text: 'date: 2026-03-05\n\nVotes\n\nSix for, three against.\n\none\n\ntwo\n\na | b\n\n1 | 2',
      parts: [],
      reason: '',
    });
  });

  it('has wrapped lines of plain text joined', async () => {
    const { text } = await read(
      'a.txt',
      'Two of the sites are in Dray. One of them is the holiday camp at\nAnsel Bay, to which at least 31 children were taken in the summer.\n\nDray did not answer.\n',
    );
    expect(text.split('\n\n')).toHaveLength(2);
    expect(text).toContain('camp at Ansel Bay');
  });

  it('has a page’s words without scripts, whatever its name says', async () => {
    const page = '<!doctype html><p>Six <b>for</b>.</p><script>x()</script>';
    expect((await read('a.html', page)).text).toBe('Six for.');
    expect((await read('a.txt', page)).text).toBe('Six for.');
  });

  it('goes by the media type where the name says nothing', async () => {
    expect((await read('notes', '*Six*', 'text/markdown; charset=utf-8')).text).toBe('Six');
    expect((await read('notes', 'a,b\n1,2', 'text/csv')).text).toBe('a: 1; b: 2');
    expect((await read('notes', 'Six', '')).readable).toBe(false);
  });

  it.each([
    ['a.txt', '', 'is empty'],
    ['a.txt', ' \n', 'is empty'],
    ['a.txt', 'wo\u0001rds', 'holds no text that can be read'],
    ['a.md', '\n\n', 'is empty'],
    ['a.html', '<p> </p>', 'no words on this page'],
    ['a.html', '<div>'.repeat(5000), 'nested too deeply'],
    ['a.docx', 'words', 'is no Word document'],
    ['a.rtf', '{\\rtf1 words', 'is no rich text document (RTF)'],
    ['a.png', '\u0089PNG', 'of a kind whose text can’t be read'],
    ['a.odt', 'words', 'is no OpenDocument text (ODT)'],
  ])('%s (%j) is unreadable and says why', async (fileName, content, why) => {
    const { readable, text, parts, reason } = await read(fileName, content);
    expect({ readable, text, parts }).toEqual({ readable: false, text: '', parts: [] });
    expect(reason).toContain(why);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});
