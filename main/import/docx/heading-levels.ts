import { z } from 'zod';

/** What the reader's library makes of a document, as far as headings are concerned. */
const paragraphSchema = z.looseObject({
  type: z.literal('paragraph'),
  styleName: z.string().nullish(),
});
const documentSchema = z.looseObject({ children: z.array(z.unknown()) });

const heading = /^heading ([1-8])$/i;

/**
 * Whether Word's first level of headings is the second of the text: it is below a title.
 *
 * @param document as the library read it
 */
export function isBelowTitle(document: unknown): boolean {
  const names = stylesOf(document).map((name) => name.toLowerCase());
  return names.includes('title') && names.includes('heading 1');
}

/** The document with each heading one level down. @param document as the library read it */
export function oneLevelDown(document: unknown): unknown {
  const read = documentSchema.safeParse(document);
  if (!read.success) return document;
  const names = stylesOf(document);
  const children = read.data.children.map((child, index) => {
    const level = heading.exec(names[index] ?? '')?.[1];
    const paragraph = paragraphSchema.safeParse(child).data;
    if (level === undefined || !paragraph) return child;
    return { ...paragraph, styleId: null, styleName: `heading ${Math.min(6, Number(level) + 1)}` };
  });
  return { ...read.data, children };
}

/** The names of the styles of a document's paragraphs; empty for all else that stands in it. */
function stylesOf(document: unknown): readonly string[] {
  const children = documentSchema.safeParse(document).data?.children ?? [];
  return children.map((child) => paragraphSchema.safeParse(child).data?.styleName ?? '');
}
