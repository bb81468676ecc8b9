import { type CommentedWords, commentedStretch, type RecordedComment } from '../recorded-copy.ts';
import { elementsBelow } from '../xml.ts';
import { odfText } from './odf-text.ts';
import { isParagraph, odfAttribute, odfChild, odfName } from './odf-xml.ts';

/** An annotation's name, which its end and answers repeat; those without one have their number. */
function nameOf(annotation: Element, index: number): string {
  return odfAttribute(annotation, 'office:name') || `annotation ${index}`;
}

function annotationsIn(document: Document): readonly Element[] {
  return elementsBelow(document).filter((one) => odfName(one) === 'office:annotation');
}

/** The comments of a document in the order of its text (OpenDocument 1.3, part 3, 14.1). */
export function annotations(document: Document): readonly RecordedComment[] {
  return annotationsIn(document).map(
    (one, index): RecordedComment => ({
      id: nameOf(one, index),
      author: odfChild(one, 'dc:creator')?.textContent ?? '',
      date: odfChild(one, 'dc:date')?.textContent ?? '',
      body: commentText(one),
      done: attributeNamed(one, 'resolved') === 'true',
      parent: attributeNamed(one, 'parent-name'),
    }),
  );
}

/** Paragraphs below an annotation are its own words. */
function commentText(annotation: Element): string {
  return elementsBelow(annotation)
    .filter(isParagraph)
    .map((one) => odfText(one))
    .join('\n\n')
    .trim();
}

/** LibreOffice's additions have namespaces of their own. */
function attributeNamed({ attributes }: Element, name: string): string {
  for (let at = 0; at < attributes.length; at += 1) {
    const attribute = attributes.item(at);
    if (attribute?.localName === name) return attribute.value;
  }
  return '';
}

/**
 * The words that each comment is about, by its id: those up to its end, or its paragraph's up to
 * where it stands.
 *
 * @param document its changes settled
 * @param body where its text is
 */
export function annotatedWords(
  document: Document,
  body: Element,
): ReadonlyMap<string, CommentedWords> {
  const names = new Map(annotationsIn(document).map((one, index) => [one, nameOf(one, index)]));
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const paragraphs: number[] = [];
  const text = odfText(body, (node, before) => {
    if (isParagraph(node)) paragraphs.push(before.length);
    const name = odfName(node);
    if (name === 'office:annotation') starts.set(names.get(node as Element) ?? '', before.length);
    else if (name === 'office:annotation-end') {
      ends.set(odfAttribute(node as Element, 'office:name'), before.length);
    }
  });
  return new Map(
    [...starts].map(([name, mark]) => {
      const end = ends.get(name);
      const start = end === undefined ? (paragraphs.findLast((one) => one <= mark) ?? 0) : mark;
      return [name, commentedStretch(text, start, end ?? mark)];
    }),
  );
}
