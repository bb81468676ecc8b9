import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isPresent, letters, pandocRead, skipped } from '../../support/judges.ts';
import { odtFile, para } from '../../support/odt-files.ts';
import { now, received } from '../../support/received-copy.ts';
import { deleted, paragraph, run, wordFile } from '../../support/word-files.ts';

async function broughtIn(name: string, bytes: Uint8Array) {
  const { intake, markup } = await received(name, bytes);
  const remarks = (markup?.comments ?? []).map(({ anchor, body, by, at, resolved }) => ({
    words: anchor.orphaned ? null : intake.body.slice(anchor.start, anchor.end),
    body,
    by: by.name,
    at,
    resolved,
  }));
  return { body: intake.body, remarks, suggestions: markup?.suggestions };
}

/** A picture of one dot. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const drawing = (id: string, description: string) =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Picture 1" descr="${description}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${id}"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const oldPicture = (id: string) =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="A net"><v:imagedata xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></v:shape></w:pict></w:r>`;

const first = paragraph(run('The council counted the berths on Tuesday.'));
const second = paragraph(run('It found 165 of them, and a boat that nobody owns any more.'));

const word = (...body: readonly string[]) =>
  wordFile({
    body: body.join(''),
    pictures: {
      rId7: { place: 'media/image1.png', bytes: png },
      rId8: { place: 'https://quay.example/net.png' },
    },
  });

const by = { by: 'Proofdesk', at: now, resolved: false };

describe('pictures of a Word file', () => {
  it('are named where they stood: on their caption, in their line, at the end', async () => {
    const { body, remarks, suggestions } = await broughtIn(
      'a.docx',
      word(
        first,
        paragraph(drawing('rId7', 'The quay at dawn')),
        paragraph(run('The quay, seen from the mole.')),
        paragraph(run('It found 165 of them'), drawing('rId8', ''), run(', and one boat.')),
        paragraph(oldPicture('rId7')),
      ),
    );
    expect(body).toBe(
      [
        'The council counted the berths on Tuesday.',
        'The quay, seen from the mole.',
        'It found 165 of them, and one boat.',
      ].join('\n\n'),
    );
    expect(suggestions).toEqual([]);
    const file = 'word/media/image1.png in the received file';
    expect(remarks).toEqual([
      {
        ...by,
        words: 'The quay, seen from the mole.',
        body: `Picture here: “The quay at dawn” (${file}).`,
      },
      {
        ...by,
        words: ', and one boat.',
        body: 'Picture here (not in the file: https://quay.example/net.png).',
      },
      {
        ...by,
        words: 'It found 165 of them, and one boat.',
        body: `Picture here: “A net” (${file}).`,
      },
    ]);
  });

  it('in a text box within a drawing are named once each, embedded objects never', async () => {
    const box = `<w:r><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent>${paragraph(drawing('rId7', 'In a box'), run('Seen at noon.'))}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
    const object = `<w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId7"/></v:shape></w:object></w:r>`;
    const { remarks } = await broughtIn('a.docx', word(first, paragraph(box, object), second));
    expect(remarks.map(({ body }) => body)).toEqual([
      'Picture here: “In a box” (word/media/image1.png in the received file).',
    ]);
  });

  it('in an endless line without a space are read, the first two hundred of them', async () => {
    const pictures = drawing('rId7', '').repeat(300);
    const line = Array.from({ length: 2000 }, (_, index) => index).join(',');
    const { remarks } = await broughtIn(
      'a.docx',
      word(first, paragraph(run(line), pictures), second),
    );
    expect(remarks).toHaveLength(200);
  });

  it('are named once where a file has them again for older programs, and not where they went', async () => {
    const alternate = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${drawing('rId7', 'A mole')}</mc:Choice><mc:Fallback>${oldPicture('rId7')}</mc:Fallback></mc:AlternateContent>`;
    const gone = `<w:del w:id="9" w:author="Ada Lund" w:date="2026-03-02T10:00:00Z">${drawing('rId7', 'Gone')}</w:del>`;
    const { remarks } = await broughtIn(
      'a.docx',
      word(first, paragraph(`<w:r>${alternate}</w:r>`, gone, deleted('never')), second),
    );
    expect(remarks.map(({ body }) => body)).toEqual([
      'Picture here: “A mole” (word/media/image1.png in the received file).',
    ]);
    expect(remarks[0]?.words).toBe('It found 165 of them, and a boat');
  });

  it.skipIf(!isPresent('pandoc'))(
    `leave the words as pandoc reads them${skipped('pandoc')}`,
    async () => {
      const bytes = word(first, paragraph(drawing('rId7', '')), second);
      const { body } = await broughtIn('a.docx', bytes);
      expect(letters(body)).toBe(letters(await pandocRead(bytes, 'docx')));
      expect(Buffer.from(unzipSync(bytes)['word/media/image1.png'] ?? [])).toEqual(
        Buffer.from(png),
      );
    },
  );
});

describe('pictures of an OpenDocument text', () => {
  const frame = (content: string) =>
    `<draw:frame draw:name="Image1" text:anchor-type="as-char">${content}</draw:frame>`;
  const image =
    '<draw:image xlink:href="Pictures/quay.png" xlink:type="simple"/><svg:desc>The quay</svg:desc>';
  const odt = odtFile({
    body:
      para('The council counted the berths.') +
      para(frame(image)) +
      para('It found 165 of them.') +
      para(frame(`<draw:text-box>${para(`${frame(image)}The quay at noon`)}</draw:text-box>`)) +
      para(
        frame(
          '<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/>',
        ),
      ),
    files: { 'Pictures/quay.png': 'not looked at' },
  });

  it('are named where they stood, charts not', async () => {
    const { body, remarks } = await broughtIn('a.odt', odt);
    expect(body).toBe(
      'The council counted the berths.\n\nIt found 165 of them.\n\nThe quay at noon',
    );
    const said = 'Picture here: “The quay” (Pictures/quay.png in the received file).';
    expect(remarks).toEqual([
      { ...by, words: 'It found 165 of them.', body: said },
      { ...by, words: 'The quay at noon', body: said },
    ]);
    expect(strFromU8(unzipSync(odt)['Pictures/quay.png'] ?? new Uint8Array())).toContain('not');
  });

  it.skipIf(!isPresent('pandoc'))(
    `leave the words as pandoc reads them${skipped('pandoc')}`,
    async () => {
      const plain = odtFile({
        body: para('The council counted.') + para(frame(image)) + para('It found 165.'),
        files: { 'Pictures/quay.png': 'not looked at' },
      });
      const theirs = await pandocRead(plain, 'odt');
      expect(letters(theirs)).toBe(letters((await broughtIn('a.odt', plain)).body));
    },
  );
});
