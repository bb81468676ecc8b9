import { describe, expect, test } from 'vitest';
import { pastedMarkdown } from '../../../shared/import/pasted.ts';

const from = (html: string, text = '') => pastedMarkdown(html, text);

/** As Word writes it, with an item's bullet in a span that is to be ignored. */
function wordItem(level: number, marker: string, words: string): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`;
}

describe('pasted from Word', () => {
  test('has its title, headings, emphasis and quotation, and no styles', () => {
    expect(
      from(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoTitle>Harbour levy<o:p></o:p></p>
<h2>What it costs</h2>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Four</b> crowns, <i>from
June</i>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoQuote>We pay enough.</p><!--EndFragment--></body></html>`),
    ).toBe(
      '# Harbour levy\n\n## What it costs\n\n**Four** crowns, *from June*.\n\n> We pay enough.',
    );
  });

  test('has its lists, numbered and nested', () => {
    expect(
      from(
        `<p>First:</p>${wordItem(1, '·', 'boats')}${wordItem(2, 'o', 'ferries')}${wordItem(1, '·', 'quays')}<p>Then:</p>${wordItem(1, '1.', 'June')}${wordItem(1, '2.', 'July')}`,
      ),
    ).toBe('First:\n\n- boats\n  - ferries\n- quays\n\nThen:\n\n1. June\n2. July');
  });

  test('has its footnotes', () => {
    expect(
      from(`<p class=MsoNormal>The levy rises.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a> It fell in May.<a href="#_ftn2" name="_ftnref2">[2]</a></p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Minutes of <i>2 June</i>.</p></div>
<div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2">[2]</a> Ledger, p. 4.</p></div></div>`),
    ).toBe(
      'The levy rises.[^1] It fell in May.[^2]\n\n[^1]: Minutes of *2 June*.\n\n[^2]: Ledger, p. 4.',
    );
  });
});

describe('pasted from a web page', () => {
  test('keeps links as they are, and no script, handler or style', () => {
    expect(
      from(
        `<p style="color:red" onclick="x()">See <a href="https://example.org/a?utm_source=mail&amp;id=3" onmouseover="y()">the report</a>, <a href="javascript:alert(1)">not this</a>.</p><script>alert(2)</script>`,
      ),
    ).toBe('See [the report](https://example.org/a?utm_source=mail\\&id=3), not this.');
  });

  test('a table without a head has its first row as one', () => {
    expect(
      from(
        '<table><tr><td>Port</td><td>Boats</td></tr><tr><td>Ansgar</td><td>41</td></tr></table>',
      ),
    ).toBe('| Port   | Boats |\n| ------ | ----- |\n| Ansgar | 41    |');
  });

  test('has the notes of a numbered list, each once', () => {
    expect(
      from(
        `<p>One<sup><a href="#cite-1">[1]</a></sup> and again<sup><a href="#cite-1">[1]</a></sup>.</p><ol><li id="cite-1"><a href="#ref-1">↑</a> Ledger.</li></ol>`,
      ),
    ).toBe('One[^1] and again[^1].\n\n[^1]: Ledger.');
  });

  test('a mark whose note was not copied stays a mark', () => {
    expect(from('<p>Camps<sup><a href="#n1">1</a></sup> and more</p>')).toContain('\\[1]');
  });
});

describe('pasted from Google Docs', () => {
  test('has bold and italic, which are styles there, and is not bold all over', () => {
    expect(
      from(
        `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2><span style="font-weight:700">Levy</span></h2><p dir="ltr"><span style="font-weight:400;font-style:normal">It is </span><span style="font-weight:700;font-style:italic">four</span><span style="font-weight:400"> crowns.</span></p></b>`,
      ),
    ).toBe('## Levy\n\nIt is ***four*** crowns.');
  });
});

describe('pasted without structure', () => {
  test('is the plain text, Markdown included', () => {
    const code = '<div style="font-family: Consolas, monospace"><span># Levy *rises*</span></div>';
    expect(from(code, '# Levy *rises*')).toBe('# Levy *rises*');
    expect(from('<span style="color:red">4 * 3</span>', '4 * 3\r\n')).toBe('4 * 3\n');
  });

  test('a few words bring their spaces along', () => {
    expect(from('<i> from June</i>', ' from June ')).toBe(' *from June* ');
  });
});
