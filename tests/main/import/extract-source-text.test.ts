import { describe, expect, it } from 'vitest';
import { extractSourceText } from '../../../main/import/extract-source-text.ts';

function textOf(fileName: string, content: string, mediaType = '') {
  return extractSourceText(fileName, mediaType, new Uint8Array(Buffer.from(content)));
}

describe('the text of a source', () => {
  it('has the words of Markdown without its marks, one line a paragraph', () => {
    expect(
      textOf(
        'a.md',
        '---\ndate: 2026-03-05\n---\n\n# Votes\n\n**Six** for,\nthree\\\nagainst.\n\n- one\n- [two](https://example.com)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
      ),
    ).toEqual({
      readable: true,
      text: 'date: 2026-03-05\n\nVotes\n\nSix for, three against.\n\none\n\ntwo\n\na | b\n\n1 | 2',
    });
  });

  it('has wrapped lines of plain text joined', () => {
    const { text } = textOf(
      'a.txt',
      'Two of the sites are in Dray. One of them is the holiday camp at\nAnsel Bay, to which at least 31 children were taken in the summer.\n\nDray did not answer.\n',
    );
    expect(text.split('\n\n')).toHaveLength(2);
    expect(text).toContain('camp at Ansel Bay');
  });

  it('has a page’s words without scripts', () => {
    expect(textOf('a.html', '<p>Six <b>for</b>.</p><script>x()</script>').text).toBe('Six for.');
  });

  it('goes by the media type where the name says nothing', () => {
    expect(textOf('notes', '*Six*', 'text/markdown; charset=utf-8').text).toBe('Six');
    expect(textOf('notes', 'Six', '').readable).toBe(false);
  });

  it.each([
    ['a.pdf', '%PDF-1.7\nwords'],
    ['a.txt', '%PDF-1.7\nwords'],
    ['a.docx', 'words'],
    ['a.txt', 'wo\u0001rds'],
    ['a.txt', ' \n'],
  ])('%s (%j) is unreadable, without failing', (fileName, content) => {
    expect(textOf(fileName, content)).toEqual({ readable: false, text: '' });
  });
});
