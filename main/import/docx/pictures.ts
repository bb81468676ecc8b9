import type { Parts } from '../package.ts';
import { type FoundPicture, MOST_PICTURES, type WordsWithPictures } from '../pictures.ts';
import { elementsBelow, parseXml, walkText } from '../xml.ts';
import { ownText } from './word-text.ts';
import { wordName } from './word-xml.ts';

/**
 * The pictures of a document's main part (ISO/IEC 29500-1, 20.4 and 14.1.2.11), in the order of its
 * words.
 *
 * @param document its changes settled
 * @param name the part's name, `word/document.xml`
 */
export function wordPictures(document: Document, name: string, parts: Parts): WordsWithPictures {
  const related = relations(name, parts);
  const pictures: FoundPicture[] = [];
  const paragraphs: number[] = [];
  let text = '';
  walkText(document, (node) => {
    const kind = wordName(node);
    if (kind === 'p') {
      if (text !== '') text += '\n\n';
      paragraphs.push(text.length);
    }
    if (pictures.length < MOST_PICTURES && isPicture(node)) {
      pictures.push(...pictureAt(node as Element, related, text.length));
    }
    text += ownText(node);
  });
  return { text, paragraphs, pictures };
}

type Related = Omit<FoundPicture, 'description' | 'at'>;

/** What ids of a part stand for: files beside it, or addresses (ISO/IEC 29500-2, 6.5). */
function relations(name: string, parts: Parts): ReadonlyMap<string, Related> {
  const folder = name.replace(/[^/]*$/u, '');
  const bytes = parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`);
  const document = bytes ? parseXml(bytes) : null;
  if (!document) return new Map();
  return new Map(
    elementsBelow(document)
      .filter((one) => one.localName === 'Relationship')
      .map((one) => {
        const target = one.getAttribute('Target') ?? '';
        const isInFile = one.getAttribute('TargetMode') !== 'External';
        const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
        return [one.getAttribute('Id') ?? '', { place: isInFile ? path : target, isInFile }];
      }),
  );
}

function isPicture({ nodeType, nodeName }: Node): boolean {
  return nodeType === 1 && /(?:^|:)(?:blip|imagedata)$/u.test(nodeName);
}

/** The picture of an element that names its file; none where it stands for an object. */
function pictureAt(
  named: Element,
  related: ReadonlyMap<string, Related>,
  at: number,
): readonly FoundPicture[] {
  const around = ancestors(named);
  // The same picture again, for older programs.
  if (around.some(({ localName }) => localName === 'Fallback')) return [];
  const holder = around.find((one) => /^(?:drawing|pict|object)$/u.test(wordName(one)));
  if (!holder || wordName(holder) === 'object') return [];
  const ids = ['embed', 'link', 'id'].map((local) => attribute(named, local));
  const found = ids.map((id) => related.get(id)).find((place) => place !== undefined);
  const description = elementsBelow(holder)
    .map((one) => attribute(one, one.localName === 'docPr' ? 'descr' : 'alt'))
    .find((words) => words !== '');
  return found ? [{ ...found, description: (description ?? '').trim(), at }] : [];
}

function ancestors(node: Node): readonly Element[] {
  const found: Element[] = [];
  for (let at = node.parentNode; at?.nodeType === 1; at = at.parentNode) found.push(at as Element);
  return found;
}

/** An attribute by its name in any namespace; empty where it is not there. */
function attribute({ attributes }: Element, name: string): string {
  for (let at = 0; at < attributes.length; at += 1) {
    const one = attributes.item(at);
    if (one && (one.localName ?? one.name) === name) return one.value;
  }
  return '';
}
