import { z } from 'zod';

/** What the reader's library makes of a document, as far as headings are concerned. */
const paragraphSchema = z.looseObject({
  type: z.literal('paragraph'),
  styleName: z.string().nullish(),
});
const documentSchema = z.looseObject({ children: z.array(z.unknown()) });

const heading = /^heading ([1-8])$/i;

/**
 * In a document with a title Word's first level of headings is the one below it. So each heading
 * goes one level down there, as the title takes the first.
 *
 * @param document as the library read it
 * @returns the same where there is no title, or nothing on the first level
 */
export function belowTitle(document: unknown): unknown {
  const read = documentSchema.safeParse(document);
  if (!read.success) return document;
  const { children } = read.data;
  const names = children.map((child) => paragraphSchema.safeParse(child).data?.styleName ?? '');
  const has = (name: string) => names.some((one) => one.toLowerCase() === name);
  if (!has('title') || !has('heading 1')) return document;
  return {
    ...read.data,
    children: children.map((child, index) => {
      const level = heading.exec(names[index] ?? '')?.[1];
      const paragraph = paragraphSchema.safeParse(child).data;
      if (level === undefined || !paragraph) return child;
      return {
        ...paragraph,
        styleId: null,
        styleName: `heading ${Math.min(6, Number(level) + 1)}`,
      };
    }),
  };
}
