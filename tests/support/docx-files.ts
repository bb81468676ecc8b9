import { deflateRawSync } from 'node:zlib';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** What a test's Word document holds. */
export interface DocxContent {
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly table?: readonly (readonly string[])[];
  /** A note to the last paragraph. */
  readonly footnote?: string;
}

/** A Word document: heading, paragraphs, table. */
export async function makeDocx({
  heading,
  paragraphs = [],
  table,
  footnote,
}: DocxContent): Promise<Uint8Array> {
  const body = paragraphs.map((text, index) => {
    const isLast = index === paragraphs.length - 1;
    const note = footnote !== undefined && isLast ? [new FootnoteReferenceRun(1)] : [];
    return new Paragraph({ children: [new TextRun(text), ...note] });
  });
  const document = new Document({
    ...(footnote === undefined
      ? {}
      : { footnotes: { 1: { children: [new Paragraph(footnote)] } } }),
    sections: [
      {
        children: [
          ...(heading === undefined
            ? []
            : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 })]),
          ...body,
          ...(table ? [tableOf(table)] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });
}

/** A file for {@link makeZip}. */
export interface ZippedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says of its size, where that is a lie. Bytes. */
  readonly claimedSize?: number;
}

/** A ZIP archive, for documents that no program would write. */
export function makeZip(files: readonly ZippedFile[]): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of files) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedSize ?? plain.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      common,
      Buffer.from(name),
      packed,
    ]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';

/** The files of the smallest Word document, with this XML for its main part. */
export function docxFiles(documentXml: string, claimedSize?: number): readonly ZippedFile[] {
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: documentXml,
      ...(claimedSize === undefined ? {} : { claimedSize }),
    },
  ];
}

/** The XML of a main part with one paragraph; `text` is XML itself. */
export function documentXml(text: string, before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
}
