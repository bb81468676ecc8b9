import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../main/import/read-copy.ts';
import { readPasted } from '../../../main/import/read-pasted.ts';
import { DeskFailure } from '../../../shared/model/result.ts';
import { harbourLevy } from '../../../shared/sample/harbour-levy.ts';

const options = { today: '2026-03-20', now: '2026-03-20T09:00:00.000Z' };

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

function latin(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

async function failureOf(fileName: string, bytes: Uint8Array) {
  try {
    await readCopy(fileName, bytes, options);
  } catch (error) {
    if (error instanceof DeskFailure) return error.error;
    throw error;
  }
  throw new Error(`${fileName} was read`);
}

const page =
  '<!doctype html><html><head><title>Levy approved</title></head><body><h1>Levy approved</h1><p>The council has approved a levy for large ships.</p></body></html>';

describe('a file of copy', () => {
  it('is understood, and described as it was received', async () => {
    const bytes = bytesOf(harbourLevy);
    const { intake, received } = await readCopy('harbour-levy.md', bytes, options);
    expect(intake.fields.byline).toBe('Tamsin Orrey');
    expect(received).toEqual({
      fileName: 'harbour-levy.md',
      mediaType: 'text/markdown',
      encoding: 'utf-8',
      sha256: createHash('sha256').update(harbourLevy).digest('hex'),
      size: bytes.length,
    });
  });

  it.each([
    ['levy.TXT', '# literally', 'text/plain', '\\# literally'],
    ['levy', '# literally', 'text/plain', '\\# literally'],
    ['levy.markdown', 'It is *so*.', 'text/markdown', 'It is *so*.'],
    ['levy.htm', '<p>It is <em>so</em>.</p>', 'text/html', 'It is *so*.'],
  ])('%s goes to the reader of its name', async (fileName, content, mediaType, body) => {
    const { intake, received } = await readCopy(fileName, bytesOf(content), options);
    expect(received.mediaType).toBe(mediaType);
    expect(intake.body).toBe(body);
  });

  it('in Windows-1252 has its quotation marks and dashes', async () => {
    const { intake, received } = await readCopy(
      'a.txt',
      latin('\x93It is so,\x94 she said \x96 na\xefvely.'),
      options,
    );
    expect(received.encoding).toBe('windows-1252');
    expect(intake.body).toBe('“It is so,” she said – naïvely.');
  });
});

describe('a file that can’t be brought in', () => {
  it.each([
    ['empty.txt', new Uint8Array(), 'is empty'],
    ['blank.txt', bytesOf(' \n\t\n'), 'no words'],
    ['large.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(97), 'larger than 20 MB'],
    ['levy.txt', latin('%PDF-1.7\n%\xe2\xe3'), 'not what its name says: it is a PDF'],
    ['levy.md', latin('PK\x03\x04\x14\0\0\0word/document.xml'), 'Word document (DOCX)'],
    ['levy.txt', latin('PK\x03\x04\x14\0\0\0photos/one.jpg'), 'ZIP archive'],
    ['levy.txt', latin('{\\rtf1\\ansi Levy}'), 'rich text document (RTF)'],
    ['levy.html', latin('\x89PNG\r\n\x1a\n\0\0'), 'PNG image'],
    [
      'levy.txt',
      bytesOf(`\n<!-- saved from url=(0021)https://example.com/ -->\n${page}`),
      'it is a web page (HTML)',
    ],
    ['levy.php', bytesOf(page), 'web page (HTML)'],
    [
      'levy.html',
      bytesOf('Levy approved\n\nThe council has approved it.'),
      'plain text without any HTML',
    ],
    [
      'levy.html',
      bytesOf(
        '<!doctype html><title>Levy approved</title><div id="root"></div><script>go()</script>',
      ),
      'a web page without text',
    ],
    ['levy.txt', latin('Levy\x00\x00\x01\x02\x03 approved'), 'no text that can be read'],
    ['levy.docx', latin('PK\x03\x04\x14\0\0\0[Content_Types].xml'), 'is damaged or is no Word'],
    ['levy.pdf', latin('%PDF-1.7\n'), 'a PDF, which can’t be brought in yet'],
    [
      'levy.fodt',
      bytesOf('<?xml version="1.0"?><office:document/>'),
      'XML of a kind that can’t be brought in',
    ],
    [
      'levy.odt',
      latin('PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.text'),
      'OpenDocument',
    ],
    ['levy.rtf', bytesOf('no RTF at all'), 'rich text document (RTF)'],
  ] as const)('%s: the message names it and says what it is', async (fileName, bytes, said) => {
    const error = await failureOf(fileName, bytes);
    expect(error).toMatchObject({ code: 'unreadable-file', file: fileName });
    expect(error.message).toContain(`“${fileName}”`);
    expect(error.message).toContain(said);
    expect(error.advice).toMatch(/^Nothing was brought in from it, and the file is as it was\. \S/);
  });

  it('is a page that is nested beyond reading', async () => {
    const deep = `<html><body>${'<div>'.repeat(60_000)}Levy${'</div>'.repeat(60_000)}</body></html>`;
    const { message } = await failureOf('deep.html', bytesOf(deep));
    expect(message).toContain('nested too deeply');
  });
});

describe('pasted copy', () => {
  it('comes from the clipboard’s HTML where that has structure', () => {
    const { intake } = readPasted(
      'Levy approved\nThe council approved it.\nVotes\nSix to three.',
      '<meta charset="utf-8"><!--StartFragment--><h1>Levy approved</h1><p>The council <b>approved</b> it.</p><h2>Votes</h2><p>Six to <a href="https://example.com/three">three</a>.</p><!--EndFragment-->',
      options,
    );
    expect(intake.fields.headline).toBe('Levy approved');
    expect(intake.body).toBe(
      'The council **approved** it.\n\n## Votes\n\nSix to [three](https://example.com/three).',
    );
  });

  it('comes from the plain text where the HTML only colours lines', () => {
    const { intake } = readPasted(
      '# Levy approved\n\nThe council *approved* it.',
      '<div style="color:#000"><div><span># Levy approved</span></div><br><div><span>The council *approved* it.</span></div></div>',
      options,
    );
    expect(intake.fields.headline).toBe('Levy approved');
    expect(intake.body).toBe('The council *approved* it.');
  });

  it('without Markdown’s marks stays literal', () => {
    const { intake } = readPasted('The council *approved* it in 3_4 of cases.', null, options);
    expect(intake.body).toBe('The council \\*approved\\* it in 3_4 of cases.');
  });

  it('without a word is refused', () => {
    expect(() => readPasted(' \n', '<p> </p>', options)).toThrow(DeskFailure);
  });
});
