import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';

const name = (text: string) => PDFName.of(text);

/**
 * Names the tags of a PDF by their order. The printing engine names them by numbers that differ
 * from run to run, and refers to them by these names (ISO 32000-2, 14.7.2 and 14.8.5.7). Changes
 * the document.
 */
export function nameTagsInOrder(document: PDFDocument): void {
  const { catalog, context } = document;
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root) return;
  const names = new Map<string, string>();
  const tags: { readonly name: string; readonly ref: PDFRef }[] = [];
  for (const ref of tagsBelow(context, root)) {
    const tag = context.lookupMaybe(ref, PDFDict);
    const own = textOf(tag?.get(name('ID')));
    if (!tag || own === null) continue;
    const given = `tag${String(tags.length + 1).padStart(6, '0')}`;
    names.set(own, given);
    tags.push({ name: given, ref });
    tag.set(name('ID'), PDFString.of(given));
  }
  for (const { ref } of tags) rename(context.lookup(ref, PDFDict).lookup(name('A')), names);
  removeNameTree(context, root.get(name('IDTree')));
  const list = tags.flatMap((tag) => [PDFString.of(tag.name), tag.ref]);
  root.set(name('IDTree'), context.obj({ Names: list }));
}

/** All tags in their order; depth makes no difference. */
function tagsBelow(context: PDFContext, root: PDFDict): readonly PDFRef[] {
  const found: PDFRef[] = [];
  const seen = new Set<PDFRef>();
  const pending: PDFObject[] = childrenOf(context, root).reverse();
  for (let child = pending.pop(); child; child = pending.pop()) {
    if (!(child instanceof PDFRef) || seen.has(child)) continue;
    seen.add(child);
    const tag = context.lookup(child);
    if (!(tag instanceof PDFDict)) continue;
    found.push(child);
    pending.push(...childrenOf(context, tag).reverse());
  }
  return found;
}

function childrenOf(context: PDFContext, tag: PDFDict): PDFObject[] {
  const kids = tag.get(name('K'));
  const value = context.lookup(kids);
  if (value instanceof PDFArray) return value.asArray();
  return kids ? [kids] : [];
}

/** Cells name the cells that head them in their attributes. */
function rename(attributes: PDFObject | undefined, names: ReadonlyMap<string, string>): void {
  if (attributes instanceof PDFArray) {
    for (let at = 0; at < attributes.size(); at += 1) rename(attributes.lookup(at), names);
    return;
  }
  const heads = attributes instanceof PDFDict ? attributes.lookup(name('Headers')) : undefined;
  if (!(heads instanceof PDFArray)) return;
  for (let at = 0; at < heads.size(); at += 1) {
    const now = names.get(textOf(heads.get(at)) ?? '');
    if (now !== undefined) heads.set(at, PDFString.of(now));
  }
}

function removeNameTree(context: PDFContext, node: PDFObject | undefined): void {
  const dict = context.lookup(node);
  if (!(dict instanceof PDFDict)) return;
  const kids = dict.lookup(name('Kids'));
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) removeNameTree(context, kid);
  if (node instanceof PDFRef) context.delete(node);
}

function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString ? object.asString() : null;
}
