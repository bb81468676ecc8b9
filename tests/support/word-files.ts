import { docxFiles, makeZip } from './docx-files.ts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The contents of a Word document's parts: Word's own markup without its root elements. */
export interface WordParts {
  readonly body: string;
  /** `w:comment` elements. */
  readonly comments?: string;
  /** `w15:commentEx` elements. */
  readonly threads?: string;
  /** `w:footnote` elements. */
  readonly footnotes?: string;
  /** By their ids: files below `word/`, or addresses of pictures that are not in the file. */
  readonly pictures?: Readonly<
    Record<string, { readonly place: string; readonly bytes?: Uint8Array }>
  >;
}

/** A Word document as Word itself would write it, from its markup. */
export function wordFile({
  body,
  comments,
  threads,
  footnotes,
  pictures = {},
}: WordParts): Uint8Array {
  const others = [
    { name: 'comments', root: 'w:comments', content: comments },
    { name: 'commentsExtended', root: 'w15:commentsEx', content: threads },
    { name: 'footnotes', root: 'w:footnotes', content: footnotes },
  ].filter(({ content }) => content !== undefined);
  return makeZip([
    ...docxFiles(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${others
        .map(
          ({ name }, index) =>
            `<Relationship Id="r${index}" Type="${relations}/${name}" Target="${name}.xml"/>`,
        )
        .join('')}${Object.entries(pictures)
        .map(
          ([id, { place, bytes }]) =>
            `<Relationship Id="${id}" Type="${relations}/image" Target="${place}"${bytes ? '' : ' TargetMode="External"'}/>`,
        )
        .join('')}</Relationships>`,
    },
    ...Object.values(pictures).flatMap(({ place, bytes }) =>
      bytes ? [{ name: `word/${place}`, content: bytes }] : [],
    ),
    ...others.map(({ name, root, content }) => ({
      name: `word/${name}.xml`,
      content: `<${root} ${namespaces}>${content}</${root}>`,
    })),
  ]);
}

const recorded = (author: string, date: string) =>
  `w:id="1" w:author="${author}"${date === '' ? '' : ` w:date="${date}"`}`;

/** A run of words. */
export function run(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of runs and tracked changes. */
export function paragraph(...content: readonly string[]): string {
  return `<w:p>${content.join('')}</w:p>`;
}

/** Words that somebody put in. */
export function inserted(
  words: string,
  author = 'Ada Lund',
  date = '2026-03-02T10:00:00Z',
): string {
  return `<w:ins ${recorded(author, date)}>${run(words)}</w:ins>`;
}

/** Words that somebody took out. */
export function deleted(words: string, author = 'Ada Lund', date = '2026-03-02T10:00:00Z'): string {
  return `<w:del ${recorded(author, date)}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
}

/** Words with a comment on them. */
export function commented(id: number, words: string): string {
  return `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}
