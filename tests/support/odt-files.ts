import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'math="http://www.w3.org/1998/Math/MathML"',
  'dc="http://purl.org/dc/elements/1.1/"',
  'xlink="http://www.w3.org/1999/xlink"',
  'loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
]
  .map((one) => `xmlns:${one}`)
  .join(' ');

/** The contents of an OpenDocument text: its own markup without the root elements. */
export interface OdtParts {
  /** What stands in `office:text`. */
  readonly body: string;
  /** Automatic styles. */
  readonly styles?: string;
  /** `text:changed-region` elements. */
  readonly changes?: string;
  /** `manifest:file-entry` elements besides the usual ones. */
  readonly manifest?: string;
  /** More files by name. */
  readonly files?: Readonly<Record<string, string>>;
}

const named = `<style:style style:name="Title" style:family="paragraph"/><style:style style:name="Quotations" style:family="paragraph"/>`;

/** An OpenDocument text as LibreOffice would write it, from its markup. */
export function odtFile({ body, styles, changes, manifest, files }: OdtParts): Uint8Array {
  const tracked =
    changes === undefined ? '' : `<text:tracked-changes>${changes}</text:tracked-changes>`;
  const mimetype = 'application/vnd.oasis.opendocument.text';
  const texts = {
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${styles ?? ''}</office:automatic-styles><office:body><office:text>${tracked}${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${namespaces} office:version="1.3"><office:styles>${named}</office:styles></office:document-styles>`,
    'META-INF/manifest.xml': `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>${manifest ?? ''}</manifest:manifest>`,
    ...files,
  };
  return zipSync({
    mimetype: [strToU8(mimetype), { level: 0 }],
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  });
}

/** A paragraph. */
export function para(content: string, style = ''): string {
  const own = style === '' ? '' : ` text:style-name="${style}"`;
  return `<text:p${own}>${content}</text:p>`;
}

/** A heading. */
export function heading(content: string, level = 1): string {
  return `<text:h text:outline-level="${level}">${content}</text:h>`;
}

/** A list of items that are markup themselves. */
export function list(items: readonly string[], style = ''): string {
  const own = style === '' ? '' : ` text:style-name="${style}"`;
  return `<text:list${own}>${items.map((one) => `<text:list-item>${one}</text:list-item>`).join('')}</text:list>`;
}

/** A table of rows of cells that are markup themselves. */
export function table(rows: readonly (readonly string[])[]): string {
  const written = rows.map(
    (cells) =>
      `<table:table-row>${cells.map((one) => `<table:table-cell>${one}</table:table-cell>`).join('')}</table:table-row>`,
  );
  return `<table:table><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${written.join('')}</table:table>`;
}

/** A footnote or endnote, where its mark stands. */
export function note(number: number, content: string, kind = 'footnote'): string {
  return `<text:note text:id="n${number}" text:note-class="${kind}"><text:note-citation>${number}</text:note-citation><text:note-body>${content}</text:note-body></text:note>`;
}

const who = (author: string, date: string) =>
  `<office:change-info><dc:creator>${author}</dc:creator><dc:date>${date}</dc:date></office:change-info>`;

/** Who put something in, and when. It stands between the marks of {@link insertedAs}. */
export function insertion(id: string, author: string, date = '2026-03-02T10:00:00Z'): string {
  return `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion>${who(author, date)}</text:insertion></text:changed-region>`;
}

/** What somebody took out, paragraphs as markup. It stood at {@link deletedAt}. */
export function deletion(
  id: string,
  content: string,
  author: string,
  date = '2026-03-02T10:00:00Z',
): string {
  return `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion>${who(author, date)}${content}</text:deletion></text:changed-region>`;
}

/** Words that were put in. */
export function insertedAs(id: string, content: string): string {
  return `<text:change-start text:change-id="${id}"/>${content}<text:change-end text:change-id="${id}"/>`;
}

/** Where words were taken out. */
export function deletedAt(id: string): string {
  return `<text:change text:change-id="${id}"/>`;
}

/** Words with a comment on them. */
export function annotated(
  name: string,
  words: string,
  comment: { readonly body: string; readonly by: string; readonly attributes?: string },
): string {
  return `<office:annotation office:name="${name}" ${comment.attributes ?? ''}><dc:creator>${comment.by}</dc:creator><dc:date>2026-03-03T08:00:00Z</dc:date><text:p>${comment.body}</text:p></office:annotation>${words}<office:annotation-end office:name="${name}"/>`;
}
